import type { Dropped } from '../../knowledge/kept/dropped.ts';
import * as words from '../../words/forgotten.ts';
import { keptText } from '../profile/profile-kept.ts';
import { forgetProfile, putBack } from '../profile/profile-store.ts';

const questionIn = (host: HTMLElement) => host.querySelector('.plan-sure') as HTMLElement;

/** Asks before all is forgotten, or takes the question back. Focus goes where the next press should. */
export function askTwice(host: HTMLElement, ask: boolean): void {
  const question = questionIn(host);
  question.hidden = !ask;
  const next = ask ? question.querySelector('button') : host.querySelector('[data-do=forget]');
  (next as HTMLElement | null)?.focus();
}

/** Puts a query in place of that of the page. Nothing fails where the browser takes none. */
function putQuery(query: string): void {
  try {
    history.replaceState(history.state, '', location.pathname + query);
  } catch {
    // What is forgotten does not depend on it.
  }
}

/** What was forgotten, which nothing but the open page still has. */
export interface Forgotten {
  kept: string;
  query: string;
  /** Where it was dropped, and not all of it forgotten: what comes back beside other changes. */
  dropped?: Dropped;
}

/**
 * Forgets everything, and gives the words that say so, with what can be brought back; the parts of the plan
 * need not be there.
 */
export function forgetAll(host: HTMLElement): { told: string; forgotten?: Forgotten } {
  questionIn(host).hidden = true;
  const [kept, query] = [keptText(), location.search];
  putQuery('');
  if (!forgetProfile()) return { told: words.notForgotten };
  if (kept === null) return { told: words.forgotten };
  return { told: words.forgottenForNow, forgotten: { kept, query } };
}

/** Puts back what was forgotten, with the address it stood at. False where the browser does not take it. */
export function bringBack({ kept, query }: Forgotten): boolean {
  if (!putBack(kept)) return false;
  putQuery(query);
  return true;
}
