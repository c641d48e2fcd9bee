import { isKept, keptNothing, writeKeptFile, type Kept } from '../../knowledge/plan/kept-form.ts';
import { keptWith, readKeptFile } from '../../knowledge/kept/take-along.ts';
import { addedTold, fileTold, placedTold } from '../../knowledge/kept/taken.ts';
import type { ThingsNamed } from '../../knowledge/kept/things.ts';
import { KeptOffer } from '../../views/kept/KeptOffer.tsx';
import * as words from '../../words/kept/shown.ts';
import { nodesOf } from '../nodes.ts';
import { chooseFile, saveFile } from '../plan/take-along.ts';
import { changeKept, keepsOther, keptNow } from '../profile/change-kept.ts';
import { keepsProfile, keptText } from '../profile/profile-kept.ts';
import { putBack } from '../profile/profile-store.ts';
import { letsKeep } from '../profile/lets-keep.ts';

/** What a reader may do with a file that was opened. */
export const takes = {
  'take-add': (file: Kept) => changeKept((kept) => keptWith(kept, file)),
  'take-place': (file: Kept) => putBack(JSON.stringify(file)),
  'take-not': () => undefined,
} as const;

const savedAs = 'signal-path-kept.json';
const savedAsItIs = 'signal-path-kept.txt';
const inMegabytes = (file: Kept) =>
  String(Math.max(1, Math.round(new Blob([JSON.stringify(file)]).size / 1e6)));

/** The file that takes everything along. */
export class KeptFile {
  readonly #host: HTMLElement;
  readonly #named: ThingsNamed;
  /** What a file holds, until the reader says what to do with it. */
  #open: Kept | undefined;

  constructor(host: HTMLElement, named: ThingsNamed) {
    this.#host = host;
    this.#named = named;
  }

  /** Gives the reader everything in one file, if there is anything. Gives what to say of it. */
  save(): string {
    const kept = keptNow();
    if (!kept) return this.#saveAsItIs();
    saveFile(savedAs, writeKeptFile(kept));
    return words.saved(savedAs);
  }

  /** Gives the reader to the letter what is kept and not understood. */
  #saveAsItIs() {
    const text = keptText();
    if (text === null) return words.nothingToSave;
    saveFile(savedAsItIs, text, 'text/plain');
    return words.savedToTheLetter(savedAsItIs);
  }

  /** Opens a file of the reader: taken in where nothing is kept, else offered. Gives what to say of it. */
  async open(): Promise<string> {
    const file = readKeptFile(await chooseFile(this.#host), this.#named);
    if (!file) return words.fileHoldsNothing;
    this.#open = file;
    if (!isKept(keptNow()) && !keepsOther()) return this.take('take-place');
    this.#show();
    return words.sayWhatToDo;
  }

  /** Does with the open file what the reader said. Gives what to say of it. */
  take(how: keyof typeof takes): string {
    const [file, before, hadAny] = [this.#open, keptNow(), keepsProfile()];
    this.#open = undefined;
    this.#show();
    const isTaken = file && takes[how](file);
    if (!file || isTaken === undefined) return words.asItWas;
    if (!isTaken && how === 'take-add' && keepsOther()) return words.notUnderstood;
    if (!isTaken) return letsKeep() ? words.tooBig(inMegabytes(file)) : words.refused;
    if (how === 'take-place')
      return [placedTold(file, this.#named), hadAny && words.canComeBack].filter(Boolean).join(' ');
    return addedTold(before ?? keptNothing, keptNow() ?? keptNothing, file, this.#named);
  }

  #show() {
    const offer = this.#open && nodesOf(KeptOffer, fileTold(this.#open, this.#named));
    this.#host.querySelector('.kept-told')?.replaceChildren(offer ?? '');
  }
}
