import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

/** What a file of kept things begins with: their form, a sum over all that follows, and the length of their list. */
const form = 'signal-path kept 1\n';
const headLength = form.length + 8;

/** How long a thing is, and how many builds have not asked for it since one did. */
type Listed = [name: string, length: number, unasked: number];

interface Thing {
  bytes: Uint8Array;
  unasked: number;
}

const sumOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((sum, part) => crc32(part, sum), 0);

/** The things in a file; none where there is no file, or any byte of it is not as it was written. */
function readKept(file: string): Map<string, Thing> {
  const kept = new Map<string, Thing>();
  try {
    const bytes = readFileSync(file);
    if (bytes.toString('latin1', 0, form.length) !== form) return kept;
    const [sum, length] = [bytes.readUInt32LE(form.length), bytes.readUInt32LE(form.length + 4)];
    if (crc32(bytes.subarray(form.length + 4)) !== sum) return kept;
    let at = headLength + length;
    const list = JSON.parse(bytes.toString('utf8', headLength, at)) as Listed[];
    for (const [name, size, unasked] of list)
      kept.set(name, { bytes: bytes.subarray(at, (at += size)), unasked });
  } catch {
    // What cannot be read is made anew.
    kept.clear();
  }
  return kept;
}

/** Writes all parts into a file, whole or not at all. */
function writeWhole(file: string, parts: readonly Uint8Array[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.next`;
  const to = openSync(next, 'w');
  try {
    for (const part of parts)
      for (let at = 0; at < part.length;) at += writeSync(to, part, at, part.length - at);
  } finally {
    closeSync(to);
  }
  renameSync(next, file);
}

/**
 * Things that a build keeps for the next one, by name, all in one file: thousands of small ones would cost more to
 * open than many of them to make. What no build has asked for in a while is thrown away, at once where no patience
 * is given, so that the file never holds much more than builds want.
 */
export class Kept {
  readonly #file: string;
  readonly #patience: number;
  readonly #before: ReadonlyMap<string, Thing>;
  readonly #used = new Map<string, Uint8Array>();
  #changed = false;

  /** @param patience how many builds a thing is kept for that ask for others */
  constructor(file: string, patience = 0) {
    this.#file = file;
    this.#patience = patience;
    this.#before = readKept(file);
  }

  /** What is kept under a name, if anything is. */
  get(name: string): Buffer | undefined {
    const bytes = this.#used.get(name) ?? this.#before.get(name)?.bytes;
    if (!bytes) return undefined;
    this.#used.set(name, bytes);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  set(name: string, bytes: Uint8Array): void {
    this.#changed = true;
    this.#used.set(name, bytes);
  }

  /** What is kept under a name, or else is made and kept under it. */
  of(name: string, make: () => Buffer): Buffer {
    const kept = this.get(name);
    if (kept) return kept;
    const made = make();
    this.set(name, made);
    return made;
  }

  /** All that the next build is to find. */
  #next(): [name: string, thing: Thing][] {
    const used = [...this.#used].map(([name, bytes]) => [name, { bytes, unasked: 0 }] as const);
    const others = [...this.#before]
      .filter(([name, { unasked }]) => !this.#used.has(name) && unasked < this.#patience)
      .map(([name, { bytes, unasked }]) => [name, { bytes, unasked: unasked + 1 }] as const);
    return [...used, ...others].map(([name, thing]) => [name, thing]);
  }

  /** Writes what builds have asked for or made. Where that cannot be, the next build makes it again. */
  save(): void {
    if (!this.#changed && this.#used.size === this.#before.size) return;
    try {
      const next = this.#next();
      const list = next.map(([name, { bytes, unasked }]): Listed => [name, bytes.length, unasked]);
      const told = Buffer.from(JSON.stringify(list));
      const length = Buffer.alloc(4);
      length.writeUInt32LE(told.length);
      const parts = [length, told, ...next.map(([, { bytes }]) => bytes)];
      const sum = Buffer.alloc(4);
      sum.writeUInt32LE(sumOf(parts));
      writeWhole(this.#file, [Buffer.from(form), sum, ...parts]);
    } catch {
      rmSync(this.#file, { force: true });
    }
  }
}
