import { slashIsOff } from './slash-kept.ts';

/** Whether a key press is meant as text for the element it goes to. */
const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, select');

/**
 * `/` and Ctrl-K or Command-K put the cursor into the page's search box. With Shift or Alt they belong to
 * the browser. What a browser fills in by itself has no key at all. `/` can be turned off on /accessibility/:
 * what is kept is read when the key is pressed and not before, and then its hint goes too.
 */
addEventListener('keydown', (event) => {
  const control = event.ctrlKey || event.metaKey;
  const isMeant = control ? /^k$/i.test(event.key) : event.key === '/' && !isTyping(event.target);
  if (event.shiftKey || event.altKey || !isMeant) return;
  if (!control && slashIsOff()) {
    document.querySelector('.site-header kbd')?.toggleAttribute('hidden', true);
    return;
  }
  const box = document.querySelector<HTMLInputElement>('search [type=search]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
