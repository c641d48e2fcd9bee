/** Whether a key press is meant as text for the element it goes to. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/**
 * `/` and Ctrl-K or Command-K put the cursor into the page's search box. With Shift or Alt they belong to
 * the browser, and what an input method takes belongs to it.
 */
document.addEventListener('keydown', (event) => {
  // What a browser fills in by itself comes as a press of no key.
  const { key, ctrlKey, metaKey, shiftKey, altKey, isComposing } = event;
  if (shiftKey || altKey || isComposing) return;
  const slash = key === '/' && !ctrlKey && !metaKey && !isTyping(event.target);
  const controlK = (key === 'k' || key === 'K') && ctrlKey !== metaKey;
  if (!slash && !controlK) return;
  const box = document.querySelector<HTMLInputElement>('search input[type="search"]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
