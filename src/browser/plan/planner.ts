import { changeAsked, planAt, type Shown } from '../../knowledge/plan/at.ts';
import {
  changeBetween,
  changesEnds,
  endsOf,
  isChange,
  withChange,
  type Change,
} from '../../knowledge/plan/change.ts';
import type { Contents, Note } from '../../knowledge/plan/open.ts';
import { writeEnds, writePlanQuery } from '../../knowledge/plan/written.ts';
import type { Offer } from '../../views/plan/told.tsx';
import * as words from '../../words/plan/done.ts';
import { cameByAddress } from '../../words/plan/offer.ts';
import { copyText } from '../copy/copy-text.ts';
import { letOthers } from '../put-in-parts.ts';
import { loadKept } from '../profile/profile-store.ts';
import type { lateAddress } from '../late-address.ts';
import type { shareAddress } from '../share-address.ts';
import { contentsOf } from './contents.ts';
import { PlanForm } from './form.ts';
import { linkTo } from './link-to.ts';
import { PlanNotes } from './notes.ts';
import { offerOf } from './offer-of.ts';
import { OwnPlan } from './own-plan.ts';
import { PlanResult } from './result.ts';
import { chooseFile } from './take-along.ts';

/** What is needed once something is taken out of the page, or in. */
const takingOut = () => import('./take-out.ts');

/** What the page has before its plan is loaded. */
export interface Surroundings {
  history: ReturnType<typeof lateAddress>;
  share: typeof shareAddress;
}

/** Everything the page of the plan does, over the form and the places that its HTML has. */
export class Planner {
  readonly #host: HTMLElement;
  readonly #contents: Contents;
  readonly #form: PlanForm;
  readonly #notes: PlanNotes;
  readonly #result: PlanResult;
  readonly #own: OwnPlan;
  readonly #history: ReturnType<typeof lateAddress>;
  readonly #share: typeof shareAddress;
  #shown: Shown;
  /** How a plan from elsewhere came, in a sentence. */
  #came = '';
  /** Whether what is kept was no plan when this one was shown. */
  #broken = false;
  /** What writes a plan out, once it is there. */
  #taking: Awaited<ReturnType<typeof takingOut>> | undefined;

  readonly #actions: Record<string, () => void | Promise<void>> = {
    submit: () => this.#ask(),
    change: () => this.#take(),
    address: () => this.#copy(() => linkTo(this.#shown), words.theLink),
    text: () => this.#copy(() => this.#text('plain'), words.theText),
    markdown: () => this.#copy(() => this.#text('markdown'), words.theMarkdown),
    file: async () => this.#notes.say((await takingOut()).savePlan(this.#shown), true),
    calendar: () => this.#saveCalendar(),
    open: () => this.#openFile(),
    print: async () => {
      await this.#showAsked();
      print();
    },
    mark: () => this.#markAsked(),
    'mark-not': () => this.#leave(words.asItWas),
    keep: () => this.#keepVisit(),
    mine: () => this.#leave(words.yoursAgain),
  };

  constructor(host: HTMLElement, { history, share }: Surroundings) {
    this.#host = host;
    this.#history = history;
    this.#share = share;
    this.#contents = contentsOf(host);
    this.#form = new PlanForm(host);
    this.#notes = new PlanNotes(host);
    this.#result = new PlanResult(host, this.#contents);
    this.#own = new OwnPlan(this.#contents);
    this.#shown = planAt('', undefined, this.#contents);
  }

  /** Does what a reader asked for. Words that are no action do nothing. */
  async do(asked: string): Promise<void> {
    if (Object.hasOwn(this.#actions, asked)) await this.#actions[asked]?.();
  }

  /** Shows the plan of the address, together with what this browser kept. */
  async open(): Promise<void> {
    this.#history.drop();
    await this.#openAt(location.search);
  }

  async #openAt(search: string) {
    const shown = planAt(search, loadKept(), this.#contents);
    this.#own.renew();
    this.#form.fold(shown.profile);
    await this.#put(shown, cameByAddress);
  }

  /** Opens the reader's own plan, at no address. */
  async #openOwn(how: 'push' | 'replace') {
    this.#history.write('', how);
    await this.#openAt('');
  }

  /** Takes in what other tabs have kept or forgotten by now. */
  async follow(): Promise<void> {
    const loaded = await import('./news-of.ts').catch(() => undefined);
    const { open, shown, told } = loaded?.newsOf(this.#shown, this.#own, this.#broken) ?? {};
    if (open === 'visit') await this.#openAt(location.search);
    else if (open) await this.#openOwn('replace');
    if (shown) {
      this.#shown = shown;
      this.#form.write(shown.profile, shown.fromNothing);
      this.#result.compare(shown);
    }
    if (told) this.#notes.say(told);
    if (!open) this.#tell();
  }

  /** Shows that nothing is kept any more. */
  async forget(): Promise<void> {
    this.#own.forget();
    await this.#openOwn('replace');
  }

  /** Shows a plan in the form, with what there is to know about it and its routes. */
  async #put(shown: Shown, came: string) {
    this.#broken = this.#own.broken;
    this.#shown = { ...shown, visiting: shown.visiting || this.#broken };
    this.#came = came;
    this.#form.write(shown.profile, shown.fromNothing);
    this.#result.head(shown);
    // What is told of the routes takes no room, and what stands below it moves at once or not at all.
    this.#notes.sayShown('');
    void this.#offerRoles([]);
    this.#tell();
    await letOthers();
    await this.#show();
    if (this.#offer()?.about === 'marks') this.#notes.say(words.nothingMarkedYet);
  }

  /** Offers roles that may be meant, by what is kept and by notes; without them the fields are as good. */
  async #offerRoles(notes: readonly Note[]) {
    const loaded = await import('./offer-roles.ts').catch(() => undefined);
    loaded?.offerRoles(this.#host, notes, this.#contents);
  }

  /** What the reader may let be kept of what is shown. */
  #offer(): Offer | undefined {
    if (this.#shown.visiting && this.#broken) return { about: 'broken' };
    return offerOf(this.#shown, this.#own.profile, this.#came, this.#contents);
  }

  #tell() {
    const unkept = this.#own.isKept ? [] : [{ about: 'unreadable', text: words.notKept } as const];
    const notes: Note[] = [...unkept, ...this.#shown.notes];
    this.#notes.tell(notes, this.#offer());
    if (notes.some(({ missing }) => missing)) void this.#offerRoles(notes);
  }

  /** Keeps a change, unless the plan is not the reader's own; says where the browser does not. */
  #keep(change: Change) {
    if (this.#shown.visiting || !isChange(change)) return;
    const before = this.#own.isKept;
    this.#own.keep(change);
    if (before === this.#own.isKept) return;
    this.#tell();
    if (before) this.#notes.say(words.notKept);
  }

  /** Takes in what the reader changed in the form, and nothing that they did not. */
  #take() {
    const profile = { ...this.#shown.profile, ...this.#form.read() };
    const change = changeBetween(this.#shown.profile, profile);
    this.#shown = { ...this.#shown, profile, fromNothing: this.#form.fromNothing };
    if (this.#result.compare(this.#shown)) {
      this.#notes.say(words.forChoiceBefore);
    }
    this.#keep(change);
    if (!changesEnds(change)) return;
    // What was wrong with the ends of the address is past.
    const notes = this.#shown.notes.filter(({ about, missing }) => about !== 'address' && !missing);
    this.#shown = { ...this.#shown, notes };
    this.#keepEnds();
    this.#tell();
  }

  /** Keeps both ends as they are shown: an address may have brought the one that the reader did not choose. */
  #keepEnds() {
    const change = endsOf(changeBetween(this.#own.profile, this.#shown.profile));
    if (this.#shown.visiting || !isChange(change)) return;
    this.#keep(change);
    this.#tell();
  }

  /** Shows the routes that the form asks for, as a new entry of the history, and keeps both ends of it. */
  async #ask() {
    if (this.#host.querySelector('form')?.reportValidity() === false) return;
    this.#take();
    this.#keepEnds();
    await this.#showAsked();
    this.#result.focus();
  }

  /** Shows the routes that the form asks for, which then are those of the address too. */
  async #showAsked() {
    this.#take();
    const how = this.#result.isFor(this.#shown) ? 'replace' : 'push';
    if (this.#shown.profile.target) this.#history.write(this.#query(), how);
    await this.#show();
  }

  async #show() {
    const { profile } = this.#shown;
    this.#result.head(this.#shown);
    const routes = this.#result.show(this.#shown);
    this.#shareShown();
    for (const button of this.#host.querySelectorAll<HTMLElement>('[data-needs-plan]')) {
      button.hidden = !profile.target;
    }
    const told = await routes;
    if (!told) return;
    // What the form says may be another by now, or nothing of it could be loaded.
    this.#result.compare(this.#shown);
    if (told.isShown) this.#notes.sayShown(told.told);
    else this.#notes.say(told.told);
    // A press that copies is then answered at once; where it cannot be had now, the press asks for it again.
    void this.#loadTaking();
  }

  async #loadTaking() {
    this.#taking ??= await takingOut().catch(() => undefined);
  }

  #keepVisit() {
    this.#own.keep(changeBetween(this.#own.profile, this.#shown.profile));
    this.#broken = false;
    this.#shown = { ...this.#shown, visiting: false, notes: [] };
    if (this.#own.isKept) this.#nameOwn();
    this.#tell();
    this.#notes.say(this.#own.isKept ? words.kept : words.notKept, true);
  }

  /** Has the address say what is one’s own: the one it came with would show again what it held. */
  #nameOwn() {
    this.#history.write(this.#query(), 'replace');
    this.#shareShown();
  }

  /** Gives away what is shown: on paper with the marks, as in the link that is copied; elsewhere they stay here. */
  #shareShown() {
    const { profile, fromNothing, visiting } = this.#shown;
    if (!visiting && !profile.target) return this.#share('');
    this.#share(this.#query(), writePlanQuery(profile, fromNothing));
  }

  async #markAsked() {
    const { asked, profile, fromNothing } = this.#shown;
    const change = changeAsked(this.#own.profile, asked);
    const names = Object.keys(change.skills).map((id) => this.#contents.skills[id]?.title ?? id);
    this.#keep(change);
    const marked = withChange(profile, change);
    this.#history.write(writeEnds(marked, fromNothing), 'replace');
    await this.#put({ ...this.#shown, profile: marked, asked: {} }, this.#came);
    const kept = this.#own.isKept ? words.markKept : words.notKept;
    this.#notes.say(`${words.marked(names)} ${kept}`, true);
  }

  async #leave(told: string) {
    await this.#openOwn('push');
    this.#notes.say(told, true);
  }

  /** The address of the plan in this browser, which keeps the marks of its reader; of another the whole plan. */
  #query(): string {
    const { profile, fromNothing, visiting } = this.#shown;
    return visiting ? writePlanQuery(profile, fromNothing) : writeEnds(profile, fromNothing);
  }

  /** The plan as text; undefined where what the form says is not shown, or what writes it is not there yet. */
  #text(form: 'plain' | 'markdown'): string | undefined {
    const made = this.#result.madeFor(this.#shown);
    return made && this.#taking?.textOf(made, this.#shown, form);
  }

  async #saveCalendar() {
    const [{ saveCalendar }] = await Promise.all([takingOut(), this.#showAsked()]);
    const made = this.#result.madeFor(this.#shown);
    if (made) this.#notes.say(saveCalendar(this.#host, made), true);
  }

  /**
   * Copies what is taken along, which is for what the form says by now. Some browsers allow it only at the press
   * itself, so what is shown already is copied at once. What could not be loaded was told by then.
   */
  async #copy(textOf: () => string | undefined, what: string) {
    const shown = this.#showAsked();
    const ready = () => Promise.all([shown, this.#loadTaking()]);
    const text = textOf() ?? (await ready().then(textOf));
    if (text === undefined && !this.#taking) this.#notes.say(words.notWritten);
    if (text === undefined) return;
    const isCopied = await copyText(text);
    await shown;
    if (isCopied) this.#notes.say(words.isCopied(what));
    else this.#notes.say((await takingOut()).layOut(this.#host, what, text));
  }

  async #openFile() {
    const text = await chooseFile(this.#host);
    const { shown, came, told } = (await takingOut()).opened(text, this.#contents);
    if (shown) await this.#put(shown, came);
    this.#notes.say(told, true);
  }
}
