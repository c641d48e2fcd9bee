import { ownPlan } from '../../knowledge/plan/at.ts';
import {
  bothChanges,
  changeBetween,
  isChange,
  noChange,
  withChange,
  type Change,
} from '../../knowledge/plan/change.ts';
import type { Contents } from '../../knowledge/plan/open.ts';
import type { Profile } from '../../knowledge/plan/profile.ts';
import { readKept } from '../../knowledge/plan/written.ts';
import { keptAfter } from '../../knowledge/plan/kept-after.ts';
import { keepsProfile, profileKey } from '../profile/profile-kept.ts';
import { loadKept } from '../profile/profile-store.ts';

/** Lays a change over what is kept by now, by whichever tab. False where the browser keeps nothing. */
function keepChange(change: Change, contents: Contents): boolean {
  try {
    const after = keptAfter(loadKept(), change, contents);
    localStorage.setItem(profileKey, JSON.stringify(after));
    return true;
  } catch {
    return false;
  }
}

/** The reader's own plan, which all open tabs keep in one place, as one of them has seen it. */
export class OwnPlan {
  readonly #contents: Contents;
  /** What the browser would not keep, for as long as the page is open. */
  #unkept: Change = noChange;
  /** What the page shows of it: nothing to begin with, whatever was kept while its parts were loaded. */
  #seen: Profile;
  #hadAny = false;

  constructor(contents: Contents) {
    this.#contents = contents;
    this.#seen = ownPlan(undefined, contents).profile;
  }

  /** Whether something is kept that is no plan. */
  get broken(): boolean {
    return keepsProfile() && readKept(loadKept()) === undefined;
  }

  /** Whether all that the reader marked is kept. */
  get isKept(): boolean {
    return !isChange(this.#unkept);
  }

  /** The plan by now, with what other tabs have changed. */
  get profile(): Profile {
    return withChange(ownPlan(loadKept(), this.#contents).profile, this.#unkept);
  }

  /** Keeps a change, together with what could not be kept before. */
  keep(change: Change): void {
    const all = bothChanges(this.#unkept, change);
    this.#unkept = keepChange(all, this.#contents) ? noChange : all;
    // Not all that is kept by now: what another tab kept just before is still to be shown.
    this.#seen = withChange(this.#seen, change);
    this.#hadAny = keepsProfile();
  }

  /** Keeps under which content the plan was last opened, where it is a plan. */
  renew(): void {
    const kept = readKept(loadKept());
    if (kept && kept.version !== this.#contents.version) keepChange(noChange, this.#contents);
    this.#look();
  }

  /** Which marks other tabs have changed since this one last looked; undefined where all was forgotten. */
  news(): Change | undefined {
    const [before, had] = [this.#seen, this.#hadAny];
    const forgotten = had && !keepsProfile();
    if (forgotten) this.forget();
    this.#look();
    if (forgotten) return undefined;
    const { skills, unread = [] } = changeBetween(before, this.#seen);
    return { skills, unread };
  }

  /** Lets go of what the browser did not keep. */
  forget(): void {
    this.#unkept = noChange;
    this.#look();
  }

  #look() {
    this.#seen = this.profile;
    this.#hadAny = keepsProfile();
  }
}
