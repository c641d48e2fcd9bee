import type { Version } from '../../schema/sounds.ts';
import { playing } from '../../words/hear/playing.ts';

function say(status: Element, words: string, toAll: boolean) {
  status.textContent = words;
  status.classList.toggle('hidden', !toAll);
}

/** Takes back what was said of trouble, with whichever sound or round: that alone is shown to all. */
export function forgetTrouble(): void {
  for (const status of document.querySelectorAll(':is(.hear-status, .ear-trouble):not(.hidden)'))
    say(status, '', false);
}

/**
 * Shows which version of a sound plays or comes, and says so; trouble is shown too.
 * @param heard whether it plays already
 */
export function showState(
  host: HTMLElement,
  version: Version | undefined,
  heard: boolean,
  trouble = '',
): void {
  let words = trouble;
  for (const button of host.querySelectorAll<HTMLElement>('[data-version]')) {
    const plays = button.dataset['version'] === version;
    button.ariaPressed = String(plays);
    if (plays && heard) words = playing(button.textContent.trim().toLowerCase());
  }
  const status = host.querySelector('.hear-status');
  if (status) say(status, words, trouble !== '');
}
