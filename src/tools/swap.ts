import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * A folder that is replaced as a whole, and what stands beside it meanwhile. All are on one file
 * system, so a rename is one step.
 */
export interface Places {
  /** The folder itself. */
  target: string;
  /** Where the next one is made. */
  next: string;
  /** Where the one before stands while the next takes its place. */
  before: string;
  /** Held by whoever is at work on the folder. It stays, and is empty. */
  lock: string;
}

/** The places of a folder. Where its name is a link, they stand beside what it leads to. */
export function placesOf(folder: string): Places {
  const target = existsSync(folder) ? realpathSync(folder) : folder;
  const beside = (word: string) => join(dirname(target), `${basename(target)}.${word}`);
  return { target, next: beside('next'), before: beside('before'), lock: beside('lock') };
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/**
 * Takes the lock of a folder and gives what releases it; undefined while another process has it. Node
 * has no lock on files but that of its database, which the system takes back from a process that ends,
 * however it ends.
 */
export function take({ lock }: Pick<Places, 'lock'>): (() => void) | undefined {
  mkdirSync(dirname(lock), { recursive: true });
  const held = new DatabaseSync(lock, { timeout: 0 });
  try {
    held.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    held.close();
    if (/locked|busy/.test(String(error))) return undefined;
    throw error;
  }
  return () => held.close();
}

/**
 * Clears what work that was cut off left, and says whether there was any. The folder was moved aside
 * only once the next one was whole: where it is missing, the one before is put back.
 */
export function clearLeftovers({ target, next, before }: Places): boolean {
  const left = existsSync(next) || existsSync(before);
  if (existsSync(before) && !existsSync(target)) renameSync(before, target);
  remove(before);
  remove(next);
  return left;
}

/** Puts the next folder in the place of the one before. If it throws, the one before is where it was. */
export function swapIn({ target, next, before }: Places): void {
  if (readdirSync(next).length === 0) throw new Error(`${next} is empty`);
  const replaces = existsSync(target);
  if (replaces) renameSync(target, before);
  try {
    renameSync(next, target);
  } catch (error) {
    if (replaces) renameSync(before, target);
    throw new Error(`${next} could not be put in the place of ${target}`, { cause: error });
  }
  remove(before);
}
