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

type Listed = [name: string, length: number];

const sumOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((sum, part) => crc32(part, sum), 0);

/** The things in a file; none where there is no file, or any byte of it is not as it was written. */
function readKept(file: string): Map<string, Buffer> {
  const kept = new Map<string, Buffer>();
  try {
    const bytes = readFileSync(file);
    if (bytes.toString('latin1', 0, form.length) !== form) return kept;
    const [sum, length] = [bytes.readUInt32LE(form.length), bytes.readUInt32LE(form.length + 4)];
    if (crc32(bytes.subarray(form.length + 4)) !== sum) return kept;
    let at = headLength + length;
    const list = JSON.parse(bytes.toString('utf8', headLength, at)) as Listed[];
    for (const [name, size] of list) kept.set(name, bytes.subarray(at, (at += size)));
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
 * open than many of them to make. What a build did not ask for is not in the file that it leaves, so that
 * the file never holds more than one build wants.
 */
export class Kept {
  readonly #file: string;
  readonly #before: ReadonlyMap<string, Buffer>;
  readonly #used = new Map<string, Uint8Array>();
  #changed = false;

  constructor(file: string) {
    this.#file = file;
    this.#before = readKept(file);
  }

  /** What is kept under a name, if anything is. */
  get(name: string): Buffer | undefined {
    const kept = this.#before.get(name);
    if (kept && !this.#used.has(name)) this.#used.set(name, kept);
    return kept;
  }

  set(name: string, bytes: Uint8Array): void {
    this.#changed = true;
    this.#used.set(name, bytes);
  }

  /** What is kept under a name, or else is made and kept under it. */
  of(name: string, make: () => Buffer): Buffer {
    const used = this.#used.get(name);
    const kept = used ? Buffer.from(used.buffer, used.byteOffset, used.length) : this.get(name);
    if (kept) return kept;
    const made = make();
    this.set(name, made);
    return made;
  }

  /** Writes what this build asked for or made. Where that cannot be, the next build makes it again. */
  save(): void {
    if (!this.#changed && this.#used.size === this.#before.size) return;
    try {
      const list = [...this.#used].map(([name, { length }]): Listed => [name, length]);
      const told = Buffer.from(JSON.stringify(list));
      const length = Buffer.alloc(4);
      length.writeUInt32LE(told.length);
      const parts = [length, told, ...this.#used.values()];
      const sum = Buffer.alloc(4);
      sum.writeUInt32LE(sumOf(parts));
      writeWhole(this.#file, [Buffer.from(form), sum, ...parts]);
    } catch {
      rmSync(this.#file, { force: true });
    }
  }
}
