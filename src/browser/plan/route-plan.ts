import { notBack } from '../../words/forgotten.ts';
import * as words from '../../words/plan/shell.ts';
import { painted } from '../painted.ts';
import { keepsProfile, watchProfile } from '../profile/profile-kept.ts';
import { offerBothEnds } from './both-ends.ts';
import { askForPlan } from './early-plan.ts';
import { askTwice, bringBack, forgetAll, type Forgotten } from './forget.ts';
import type { Planner } from './planner.ts';

/** What a reader can ask of the plan: to show it, to take in what they changed, or one of the buttons. */
const askedBy = ({ type, target }: Event): string | undefined => {
  if (type === 'submit' || type === 'change') return type;
  return (target as Element).closest<HTMLElement>('button[data-do]')?.dataset['do'];
};

/** The plan of a reader. Its parts are loaded when there is something to show, or when it gets focus. */
class RoutePlan extends HTMLElement {
  #loading: Promise<Planner | undefined> | undefined;
  /** What can be brought back, until the reader does anything else. */
  #forgotten: Forgotten | undefined;

  connectedCallback() {
    offerBothEnds(this);
    this.addEventListener('focusin', ({ target }) => {
      if ((target as Element).closest('form')) void this.#load();
    });
    for (const type of ['submit', 'change', 'click']) {
      this.addEventListener(type, (event) => {
        const asked = askedBy(event);
        if (type === 'submit') event.preventDefault();
        if (asked) void this.#do(asked);
      });
    }
    addEventListener('popstate', () => void this.#open());
    watchProfile(() => void this.#follow());
    void this.#begin();
  }

  /** Lets the reader in, after what there is to show has come: it would undo what they choose before. */
  async #begin() {
    if (location.search || keepsProfile()) {
      // Nothing that stands below is moved by a plan that comes: it is not there meanwhile.
      this.ariaBusy = 'true';
      askForPlan(this);
      await this.#open();
      this.ariaBusy = null;
    }
    for (const part of this.querySelectorAll<HTMLElement>('form, .plan-keep')) part.hidden = false;
  }

  async #open() {
    const planner = await this.#load();
    try {
      await planner?.open();
    } catch {
      this.#say(words.notShown);
    }
  }

  /** Takes in what another tab did, where there is anything on show or to be shown. */
  async #follow() {
    this.#hold();
    if (this.#loading) await (await this.#loading)?.follow();
    else if (keepsProfile()) await this.#open();
  }

  /** What is kept can be forgotten even where nothing else of the plan works. */
  async #do(asked: string) {
    if (asked === 'forget') return askTwice(this, true);
    if (asked === 'forget-not') return askTwice(this, false);
    if (asked === 'bring-back') return this.#bringBack();
    this.#hold();
    if (asked !== 'forget-all') return (await this.#load())?.do(asked);
    const { told, forgotten } = forgetAll(this);
    await (await this.#loading)?.forget();
    this.#hold(forgotten);
    this.#say(told).focus();
  }

  async #bringBack() {
    const back = this.#forgotten && bringBack(this.#forgotten);
    if (back) await this.#open();
    this.#say(back ? words.back : notBack).focus();
    if (back) this.#hold();
  }

  /** Holds what can be brought back, and offers it while there is any. */
  #hold(forgotten?: Forgotten) {
    this.#forgotten = forgotten;
    (this.querySelector('.plan-back') as HTMLElement).hidden = !forgotten;
  }

  #say(told: string) {
    const status = this.querySelector('[role=status]') as HTMLElement;
    status.textContent = told;
    status.className = '';
    return status;
  }

  #load() {
    this.#loading ??= painted()
      .then(() => import('./planner-of.ts'))
      .then(({ plannerOf }) => plannerOf(this))
      .catch(() => {
        this.#loading = undefined;
        this.#say(words.notLoaded);
        return undefined;
      });
    return this.#loading;
  }
}

customElements.define('route-plan', RoutePlan);
