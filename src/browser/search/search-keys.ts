/** Whether a key press is meant as text for the element it goes to. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/**
 * `/` and Ctrl-K or Command-K put the cursor into the page's search box. With Shift or Alt they belong to
 * the browser, and what an input method takes belongs to it. What a browser fills in has no key at all.
 */
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey } = event;
  if (event.shiftKey || event.altKey || event.isComposing) return;
  if (ctrlKey || metaKey ? !/^k$/i.test(key) : key !== '/' || isTyping(target)) return;
  const box = document.querySelector<HTMLInputElement>('search input[type="search"]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
