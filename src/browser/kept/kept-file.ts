import { formatList } from '../../knowledge/figures/format.ts';
import { isKept, keptNothing, writeKeptFile, type Kept } from '../../knowledge/plan/kept-form.ts';
import { keptInShort, keptWith, readKeptFile } from '../../knowledge/kept/take-along.ts';
import { KeptOffer } from '../../views/kept/KeptOffer.tsx';
import * as words from '../../words/kept/shown.ts';
import { nodesOf } from '../nodes.ts';
import { chooseFile, saveFile } from '../plan/take-along.ts';
import { changeKept, keepsOther, keptNow } from '../profile/change-kept.ts';
import { putBack } from '../profile/profile-store.ts';

/** What a reader may do with a file that was opened. */
export const takes = {
  'take-add': (file: Kept) => changeKept((kept) => keptWith(kept, file)),
  'take-place': (file: Kept) => putBack(JSON.stringify(file)),
  'take-not': () => undefined,
} as const;

/** The file that takes everything along. */
export class KeptFile {
  readonly #host: HTMLElement;
  /** What a file holds, until the reader says what to do with it. */
  #open: Kept | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Gives the reader everything in one file. */
  save(): void {
    saveFile('signal-path-kept.json', writeKeptFile(keptNow() ?? keptNothing));
  }

  /** Opens a file of the reader: taken in where nothing is kept, else offered. Gives what to say of it. */
  async open(): Promise<string> {
    const file = readKeptFile(await chooseFile(this.#host));
    if (!file) return words.fileHoldsNothing;
    this.#open = file;
    if (!isKept(keptNow()) && !keepsOther()) return this.take('take-place');
    this.#show();
    return words.sayWhatToDo;
  }

  /** Does with the open file what the reader said. Gives what to say of it. */
  take(how: keyof typeof takes): string {
    const file = this.#open;
    this.#open = undefined;
    this.#show();
    const isTaken = file && takes[how](file);
    if (!file || isTaken === undefined) return words.asItWas;
    const holds = keptInShort(file);
    const told = holds.length > 0 ? formatList(holds) : words.planWithoutMarks;
    return isTaken ? words.takenIn(told) : words.notKept;
  }

  #show() {
    const offer = this.#open && nodesOf(KeptOffer, { holds: keptInShort(this.#open) });
    this.#host.querySelector('.kept-told')?.replaceChildren(offer ?? '');
  }
}
