import type { Level } from '../../schema/vocabulary.ts';
import { readMark } from '../plan/mark.ts';
import { isObject, type Kept } from '../plan/kept-form.ts';

/** What shows that somebody has a level: a line of text, and where to see it. */
export interface Proof {
  text: string;
  link?: string;
}

/** A skill at a level with what shows it; `mark` names both, as gain-staging.practitioner. */
export interface Proven {
  mark: string;
  skill: string;
  level: Level;
  proofs: readonly Proof[];
}

/** No line of evidence is longer, and no link. */
export const mostLetters = 300;
export const longestLink = 2000;

const proofsIn = (kept: Kept): Record<string, unknown> =>
  isObject(kept['proof']) ? kept['proof'] : {};

const listAt = (kept: Kept, mark: string): readonly unknown[] => {
  const all = proofsIn(kept);
  const list = Object.hasOwn(all, mark) ? all[mark] : undefined;
  return Array.isArray(list) ? list : [];
};

function readProof(value: unknown): Proof[] {
  if (!isObject(value) || typeof value['text'] !== 'string' || !value['text']) return [];
  const { text, link } = value;
  return [typeof link === 'string' && link ? { text, link } : { text }];
}

/** The evidence that is kept and understood, in the order it came. */
export function provenIn(kept: Kept | undefined): Proven[] {
  if (!kept) return [];
  return Object.keys(proofsIn(kept)).flatMap((mark) => {
    const read = readMark(mark);
    const proofs = listAt(kept, mark).flatMap(readProof);
    if (!read || !('level' in read) || proofs.length === 0) return [];
    return [{ mark, ...read, proofs }];
  });
}

const isSame = (value: unknown, { text, link }: Proof): boolean =>
  readProof(value).some((one) => one.text === text && one.link === link);

const withList = (kept: Kept, mark: string, list: readonly unknown[]): Kept => {
  const others = Object.entries(proofsIn(kept)).filter(([one]) => one !== mark || list.length > 0);
  const all = Object.fromEntries(others);
  return { ...kept, proof: list.length > 0 ? { ...all, [mark]: list } : all };
};

/** What is kept with one more line of evidence for a mark; one that stands there already stays once. */
export function withProof(kept: Kept, mark: string, proof: Proof): Kept {
  const list = listAt(kept, mark);
  return list.some((one) => isSame(one, proof)) ? kept : withList(kept, mark, [...list, proof]);
}

/** What is kept without a line of evidence. */
export const withoutProof = (kept: Kept, mark: string, proof: Proof): Kept =>
  withList(
    kept,
    mark,
    listAt(kept, mark).filter((one) => !isSame(one, proof)),
  );

/** A link that a browser may follow, to a page or to somebody’s mail; undefined for any other text. */
export function webLink(link: string | undefined): string | undefined {
  try {
    const url = new URL(link ?? '');
    return /^(https?|mailto):$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A host with a dot in it, or a mailbox at one. */
const withoutScheme = /^(?:[^\s/@:]+@)?[^\s/@:]+\.[^\s/@:.]+/;

/**
 * A link as it is kept: what was typed, with the https:// or mailto: that it lacks. Undefined where no browser
 * may follow it.
 */
export function linkTyped(typed: string): string | undefined {
  // What has digits after its colon is a host with a port.
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed)) return webLink(typed) && typed;
  if (!withoutScheme.test(typed)) return undefined;
  const whole = `${/^[^/]*@/.test(typed) ? 'mailto:' : 'https://'}${typed}`;
  return webLink(whole) && whole;
}
