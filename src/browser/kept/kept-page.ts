import { provenIn, withoutProof, withProof, type Proof } from '../../knowledge/kept/proofs.ts';
import {
  evidenceShown,
  listShown,
  newsShown,
  nowSeen,
  type ThingNews,
} from '../../knowledge/kept/shown.ts';
import { withNamesToday, withThings, withoutThing } from '../../knowledge/kept/shortlist.ts';
import type { ChangesOfThings } from '../../knowledge/kept/since.ts';
import type { ThingsNamed, WhatShows } from '../../knowledge/kept/things.ts';
import type { Kept } from '../../knowledge/plan/kept-form.ts';
import { rolesAddress } from '../../schema/pair.ts';
import { href } from '../../site/href.ts';
import { KeptShown } from '../../views/kept/KeptShown.tsx';
import * as words from '../../words/kept/shown.ts';
import { mostRoles } from '../compare/roles-address.ts';
import { fetched } from '../fetched.ts';
import { nodesOf } from '../nodes.ts';
import { changeKept, keepsOther, keptNow } from '../profile/change-kept.ts';
import { KeptFile, takes } from './kept-file.ts';

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

  readonly #actions: Record<string, (on: HTMLElement) => unknown> = {
    submit: () => this.#addProof(),
    change: () => this.#aimCompare(),
    drop: ({ dataset }) =>
      this.#keep((kept) => withoutThing(kept, dataset['name'] ?? ''), words.dropped),
    'drop-proof': ({ dataset }) => this.#dropProof(dataset['mark'] ?? '', Number(dataset['index'])),
    seen: () => this.#markSeen(),
    print: () => this.#print(),
    file: () => this.#file.save(),
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
    this.#file = new KeptFile(host);
  }

  /** The page of a host, once what it is made from is there. Throws where it cannot be had. */
  static async of(host: HTMLElement): Promise<KeptPage> {
    return new KeptPage(host, await loadTold());
  }

  /** Does what a reader asked for. Words that are no action do nothing. */
  async do(asked: string, on: HTMLElement): Promise<void> {
    if (Object.hasOwn(this.#actions, asked)) await this.#actions[asked]?.(on);
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
        most: mostRoles,
      }),
    );
    this.#aimCompare();
    if (keepsOther()) this.#say(words.notUnderstood);
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

  #keep(change: (kept: Kept) => Kept, told: string) {
    const isDone = changeKept(change);
    this.#done(isDone ? told : keepsOther() ? words.notUnderstood : words.notKept);
    return isDone;
  }

  /** Has the link to the comparison lead to the roles that are ticked. */
  #aimCompare() {
    const link = this.#host.querySelector<HTMLAnchorElement>('.kept-compare a');
    const ticked = this.#host.querySelectorAll<HTMLInputElement>('[name=roles]:checked');
    link?.setAttribute('href', href(rolesAddress([...ticked].map(({ value }) => value))));
  }

  #addProof() {
    const form = this.#part('form') as HTMLFormElement;
    const value = (name: string) => String(new FormData(form).get(name) ?? '').trim();
    const [text, link] = [value('text'), value('link')];
    if (!text) return this.#say(words.lineMissing, true);
    const proof: Proof = link ? { text, link } : { text };
    const mark = `${value('skill')}.${value('level')}`;
    if (!this.#keep((kept) => withProof(kept, mark, proof), words.evidenceKept)) return;
    for (const name of ['text', 'link'])
      (form.elements.namedItem(name) as HTMLInputElement).value = '';
  }

  #dropProof(mark: string, index: number) {
    const proof = provenIn(keptNow()).find((one) => one.mark === mark)?.proofs[index];
    if (proof) this.#keep((kept) => withoutProof(kept, mark, proof), words.dropped);
  }

  #markSeen() {
    const { named, changes } = this.#told;
    const news: ThingNews[] = newsShown(keptNow(), named, changes);
    this.#keep((kept) => withThings(kept, nowSeen(news, named, changes)), words.upToDate);
  }

  /** Prints the evidence alone. */
  #print() {
    this.#host.dataset['paper'] = 'evidence';
    addEventListener('afterprint', () => delete this.#host.dataset['paper'], { once: true });
    print();
  }
}
