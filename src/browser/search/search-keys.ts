/** Whether a key press is meant as text for the element it goes to. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/**
 * `/` and Ctrl-K or Command-K put the cursor into the page's search box. With Shift or Alt they belong to
 * the browser. What a browser fills in by itself has no key at all.
 */
document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !isTyping(event.target) && !event.ctrlKey && !event.metaKey;
  const controlK = /^k$/i.test(event.key) && (event.ctrlKey || event.metaKey);
  if (event.shiftKey || event.altKey || (!slash && !controlK)) return;
  const box = document.querySelector<HTMLInputElement>('search input[type="search"]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
