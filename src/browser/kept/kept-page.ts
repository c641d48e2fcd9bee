import { provenIn, withoutProof, withProof } from '../../knowledge/kept/proofs.ts';
import {
  evidenceShown,
  listShown,
  newsShown,
  nowSeen,
  type ThingNews,
} from '../../knowledge/kept/shown.ts';
import { withNamesToday, withThings, withoutThing } from '../../knowledge/kept/shortlist.ts';
import type { ChangesOfThings } from '../../knowledge/kept/since.ts';
import { keptWith } from '../../knowledge/kept/take-along.ts';
import type { ThingsNamed, WhatShows } from '../../knowledge/kept/things.ts';
import { keptInText, type Kept } from '../../knowledge/plan/kept-form.ts';
import { href } from '../../site/href.ts';
import { KeptShown } from '../../views/kept/KeptShown.tsx';
import * as words from '../../words/kept/shown.ts';
import { dayHere } from '../day-here.ts';
import { fetched } from '../fetched.ts';
import { nodesOf } from '../nodes.ts';
import type { Forgotten } from '../plan/forget.ts';
import { changeKept, keepsOther, keptNow } from '../profile/change-kept.ts';
import { holdsAnything } from '../profile/holds-anything.ts';
import { keptText } from '../profile/profile-kept.ts';
import { letsKeep } from '../profile/lets-keep.ts';
import { CompareTicks } from './compare-ticks.ts';
import { heldAfter } from './held-after.ts';
import { KeptFile, takes } from './kept-file.ts';
import { printEvidence } from './print-evidence.ts';
import { ProofFields } from './proof-fields.ts';

/** What the page is made from, besides what the browser keeps. */
interface Told {
  named: ThingsNamed;
  changes: ChangesOfThings;
  shows: WhatShows;
}

/** What cannot be had of it is left out, but for what things are called. */
async function loadTold(): Promise<Told> {
  const [named, changes, shows] = await Promise.all([
    fetched<ThingsNamed>(href('/kept/things.json')),
    fetched<ChangesOfThings>(href('/kept/changes.json')).catch(() => ({})),
    fetched<WhatShows>(href('/kept/shows.json')).catch(() => ({})),
  ]);
  return { named, changes, shows };
}

/** Everything that the page of what is kept does, over the places that its HTML has. */
export class KeptPage {
  readonly #host: HTMLElement;
  readonly #told: Told;
  readonly #file: KeptFile;
  readonly #ticks: CompareTicks;

  readonly #actions: Record<string, (on: HTMLElement) => unknown> = {
    submit: () => this.#addProof(),
    change: () => this.#ticks.take(),
    drop: ({ dataset: { name = '', told = '' } }) =>
      this.#keep((kept) => withoutThing(kept, name), words.dropped(told)),
    'drop-proof': ({ dataset }) => this.#dropProof(dataset['mark'] ?? '', Number(dataset['index'])),
    seen: () => this.#markSeen(),
    print: () => printEvidence(this.#host),
    file: () => this.#say(this.#file.save(), true),
    open: async () => this.#done(await this.#file.open()),
    ...Object.fromEntries(
      (Object.keys(takes) as (keyof typeof takes)[]).map((how) => [
        how,
        () => this.#done(this.#file.take(how)),
      ]),
    ),
  };

  private constructor(host: HTMLElement, told: Told) {
    this.#host = host;
    this.#told = told;
    this.#file = new KeptFile(host, told.named);
    this.#ticks = new CompareTicks(host);
  }

  /** The page of a host, once what it is made from is there. Throws where it cannot be had. */
  static async of(host: HTMLElement): Promise<KeptPage> {
    return new KeptPage(host, await loadTold());
  }

  /** Does what a reader asked for, and gives what can be brought back then. Words that are no action do nothing. */
  async do(
    asked: string,
    on: HTMLElement,
    held: Forgotten | undefined,
  ): Promise<Forgotten | undefined> {
    const before = keptText();
    if (Object.hasOwn(this.#actions, asked)) await this.#actions[asked]?.(on);
    return heldAfter(asked, before, held);
  }

  /** Shows what is kept by now, under the names of today. */
  show(): void {
    const { named, changes, shows } = this.#told;
    const before = keptNow();
    if (before && withNamesToday(before, named.renamed) !== before)
      changeKept((kept) => withNamesToday(kept, named.renamed));
    const kept = keptNow();
    this.#part('.kept-shown').replaceChildren(
      nodesOf(KeptShown, {
        list: listShown(kept, named),
        news: newsShown(kept, named, changes),
        evidence: evidenceShown(kept, named, shows),
        isTicked: this.#ticks.isTicked,
        day: dayHere(new Date()),
      }),
    );
    this.#ticks.aim();
    if (keepsOther()) this.#say(words.notUnderstood);
    else if (!letsKeep()) this.#say(words.refused);
  }

  /** Puts back what was dropped, beside what other tabs have kept since. False where the browser does not take it. */
  addBack({ dropped, kept: all }: Forgotten): boolean {
    const before = dropped?.lost ?? keptInText(all);
    return before !== undefined && changeKept((kept) => keptWith(kept, before));
  }

  #part(selector: string) {
    return this.#host.querySelector(selector) as HTMLElement;
  }

  #say(told: string, focus = false) {
    const status = this.#part('[role=status]');
    status.textContent = told;
    if (focus) status.focus();
  }

  /** Shows what has come of an action, and says it. */
  #done(told: string) {
    this.show();
    this.#say(told, true);
  }

  /** Makes a change, and says what has come of it; why not, with what to know of that beside it. */
  #keep(change: (kept: Kept) => Kept, told: string, beside = '') {
    const isDone = changeKept(change);
    const why = holdsAnything() ? words.full : words.refused;
    this.#done(isDone ? told : keepsOther() ? words.notUnderstood : `${why} ${beside}`.trim());
    return isDone;
  }

  #addProof() {
    const fields = new ProofFields(this.#part('form') as HTMLFormElement);
    const proof = fields.read();
    if (!proof) return this.#say('');
    const add = (kept: Kept) => withProof(kept, fields.mark, proof);
    if (this.#keep(add, words.evidenceKept, words.stillTyped)) fields.clear();
  }

  #dropProof(mark: string, index: number) {
    const proof = provenIn(keptNow()).find((one) => one.mark === mark)?.proofs[index];
    if (proof) this.#keep((kept) => withoutProof(kept, mark, proof), words.dropped(proof.text));
  }

  #markSeen() {
    const { named, changes } = this.#told;
    const news: ThingNews[] = newsShown(keptNow(), named, changes);
    this.#keep((kept) => withThings(kept, nowSeen(news, named, changes)), words.upToDate);
  }
}
