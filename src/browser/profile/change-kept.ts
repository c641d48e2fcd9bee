import { isKept, keptNothing, type Kept } from '../../knowledge/plan/kept-form.ts';
import { keepsProfile } from './profile-kept.ts';
import { loadKept, putBack } from './profile-store.ts';

/** What this browser keeps, where it has the form of a plan. */
export function keptNow(): Kept | undefined {
  const kept = loadKept();
  return isKept(kept) ? kept : undefined;
}

/** Whether something is kept that is no plan: it is left alone. */
export const keepsOther = (): boolean => keepsProfile() && !keptNow();

/** Makes a change in what is kept by now, by whichever tab. False where the browser does not take it. */
export const changeKept = (change: (kept: Kept) => Kept): boolean =>
  !keepsOther() && putBack(JSON.stringify(change(keptNow() ?? keptNothing)));
