import { lateAddress } from '../late-address.ts';
import { forgetProfile } from '../profile/profile-store.ts';

/** Asks before all is forgotten, or takes the question back. Focus goes where the next press should. */
export function askTwice(host: HTMLElement, ask: boolean): void {
  const question = host.querySelector('.plan-sure') as HTMLElement;
  question.hidden = !ask;
  const next = ask ? question.querySelector('button') : host.querySelector('[data-do=forget]');
  if (next instanceof HTMLElement) next.focus();
}

/** Forgets everything, and gives the words that say so; the parts of the plan need not be there. */
export function forgetAll(host: HTMLElement): string {
  askTwice(host, false);
  lateAddress().write('', 'replace');
  return forgetProfile()
    ? 'Everything is forgotten: nothing of your plan is in this browser.'
    : 'This browser does not let go of what it keeps. Clear the data of this site in its settings.';
}
