import { markdownOf } from '../../knowledge/plan/markdown.ts';
import { ownPlan, planAt, visitingPlan, type Shown } from '../../knowledge/plan/at.ts';
import type { PlanGraph } from '../../knowledge/plan/graph.ts';
import type { Block } from '../../knowledge/plan/blocks.ts';
import { levelsOf } from '../../knowledge/plan/levels.ts';
import { planInShort, planOutline } from '../../knowledge/plan/outline.ts';
import {
  readPlanFile,
  writeEnds,
  writePlanFile,
  writePlanQuery,
} from '../../knowledge/plan/written.ts';
import { marksOf } from '../../knowledge/plan/profile.ts';
import { routesTo } from '../../knowledge/plan/routes.ts';
import { levels } from '../../schema/vocabulary.ts';
import { PlanBlocks } from '../../views/plan/PlanBlocks.tsx';
import { nodesOf } from '../nodes.ts';
import { forgetProfile, loadKept, saveProfile } from '../profile/profile-store.ts';
import { PlanForm } from './form.ts';
import { askTwice, PlanNotes } from './notes.ts';
import { chooseFile, copyText, openAllForPrint, saveFile } from './take-along.ts';

/** Everything the page of the plan does, over the form and the places that its HTML has. */
export class Planner {
  readonly #host: HTMLElement;
  readonly #graph: PlanGraph;
  readonly #form: PlanForm;
  readonly #notes: PlanNotes;
  readonly #result: HTMLElement;
  #shown: Shown;
  #blocks: readonly Block[] = [];

  readonly #actions: Record<string, () => void | Promise<void>> = {
    submit: () => this.#ask(),
    change: () => this.#take(),
    address: () => this.#copy(location.origin + this.#address(), 'The address of your plan'),
    markdown: () => this.#copy(this.#markdown(), 'Your plan as Markdown'),
    file: () => saveFile('signal-path-plan.json', writePlanFile(this.#shown.profile)),
    open: () => this.#openFile(),
    print: () => print(),
    forget: () => askTwice(this.#host, true),
    'forget-not': () => askTwice(this.#host, false),
    'forget-all': () => this.#forget(),
    keep: () => this.#keepVisit(),
    mine: () => this.#leaveVisit(),
  };

  constructor(host: HTMLElement, graph: PlanGraph) {
    this.#host = host;
    this.#graph = graph;
    this.#form = new PlanForm(host);
    this.#notes = new PlanNotes(host);
    this.#result = host.querySelector('.plan-routes') as HTMLElement;
    this.#shown = planAt('', undefined, graph);
    openAllForPrint(this.#result);
  }

  /** Does what a reader asked for. Words that are no action do nothing. */
  async do(asked: string): Promise<void> {
    if (Object.hasOwn(this.#actions, asked)) await this.#actions[asked]?.();
  }

  /** Shows the plan of the address, together with what this browser kept. */
  open(): void {
    const shown = planAt(location.search, loadKept(), this.#graph);
    this.#put(shown, 'came with its address');
    const { added, profile, fromNothing, visiting } = shown;
    if (visiting) return;
    const { role, target } = ownPlan(loadKept(), this.#graph).profile;
    if (loadKept() || added.length > 0) this.#keep({ ...profile, role, target });
    if (added.length === 0) return;
    const names = added.map((id) => this.#nameOf(id)).join('; ');
    this.#notes.say(`Marked: ${names}. It is kept in this browser.`);
    history.replaceState(null, '', location.pathname + writeEnds(profile, fromNothing));
  }

  #link = (address: string) => (this.#host.dataset['base'] ?? '/') + address.slice(1);

  /** A skill with its marked level: "Mixing, Working". */
  #nameOf(id: string): string {
    const level = this.#shown.profile.skills[id];
    return `${this.#graph.skills[id]?.title ?? id}, ${level ? levels[level] : ''}`;
  }

  /** Shows a plan in the form, with what there is to know about it and its routes. */
  #put(shown: Shown, came: string) {
    this.#shown = shown;
    this.#form.write(shown.profile, shown.fromNothing);
    this.#notes.tell(shown.notes);
    const own = marksOf(ownPlan(loadKept(), this.#graph).profile).length > 0;
    if (shown.visiting) this.#notes.offer(came, own);
    this.#show();
  }

  #keep(profile: Shown['profile']) {
    if (saveProfile(profile)) return;
    this.#notes.say(
      'This browser keeps nothing. Copy the plan as an address, or save it as a file.',
    );
  }

  /** Takes in what the reader changed in the form. */
  #take() {
    const profile = { ...this.#shown.profile, ...this.#form.read() };
    this.#shown = { ...this.#shown, profile, fromNothing: this.#form.fromNothing };
    if (!this.#shown.visiting) this.#keep(this.#shown.profile);
  }

  /** Shows the routes that the form asks for, as a new entry of the history. */
  #ask() {
    this.#take();
    const { visiting, profile, fromNothing } = this.#shown;
    const address = visiting
      ? this.#address()
      : location.pathname + writeEnds(profile, fromNothing);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    this.#show();
    this.#result.querySelector('h2')?.focus();
  }

  #show() {
    const { profile, fromNothing } = this.#shown;
    const { target, role } = profile;
    this.#blocks = [];
    if (target) {
      const marks = fromNothing ? [] : Object.entries(profile.skills);
      const skills = levelsOf(marks.map(([skill, level]) => ({ skill, level })));
      const plan = routesTo(this.#graph, { role, skills }, target);
      this.#blocks = planOutline(this.#graph, plan);
      this.#notes.say(planInShort(this.#graph, plan));
    }
    this.#result.replaceChildren(nodesOf(PlanBlocks, { blocks: this.#blocks }));
    for (const button of this.#host.querySelectorAll<HTMLElement>('[data-needs-plan]')) {
      button.hidden = !target;
    }
  }

  #keepVisit() {
    this.#shown = { ...this.#shown, visiting: false };
    this.#notes.tell([]);
    this.#notes.say('The plan is kept in this browser.', true);
    this.#keep(this.#shown.profile);
  }

  #leaveVisit() {
    history.pushState(null, '', location.pathname);
    this.open();
    this.#notes.say('This is your own plan again.', true);
  }

  #address(): string {
    return location.pathname + writePlanQuery(this.#shown.profile, this.#shown.fromNothing);
  }

  #markdown(): string {
    const link = (address: string) => location.origin + this.#link(address);
    const [day = ''] = this.#graph.version.split('.');
    return `${markdownOf(this.#blocks, link)}\nFrom ${link('/plan/')}, content of ${day}.\n`;
  }

  async #copy(text: string, what: string) {
    if (await copyText(text)) this.#notes.say(`${what} is copied.`);
    else this.#notes.lay(what, text);
  }

  async #openFile() {
    const written = readPlanFile(await chooseFile(this.#host));
    if (written) this.#put(visitingPlan(written, loadKept(), this.#graph), 'came from a file');
    const words = 'That file holds no plan of Signal Path. Nothing was changed.';
    this.#notes.say(written ? 'The plan of the file is open.' : words, true);
  }

  #forget() {
    forgetProfile();
    history.replaceState(null, '', location.pathname);
    askTwice(this.#host, false);
    this.open();
    this.#notes.say('Everything is forgotten: nothing of your plan is in this browser.', true);
  }
}
