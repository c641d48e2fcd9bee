import { closest, distance } from 'fastest-levenshtein';

/** Nothing that has a name is longer, and to compare takes longer with each letter. */
const longest = 200;

/** The candidate most like a word that was written, or undefined when none is like it. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > longest) return undefined;
  const all = [...candidates];
  if (all.length === 0) return undefined;
  const best = closest(written.toLowerCase(), all);
  const most = best.length < 4 ? 1 : Math.max(2, Math.ceil(best.length / 3));
  const near = distance(written.toLowerCase(), best) <= most;
  const inside = all.find((candidate) => written.length > 3 && candidate.includes(written));
  return near ? best : inside;
}

/** "Did you mean mixing?", or what there is to choose from. */
export function suggest(written: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  const best = nearest(written, all);
  if (best) return `Did you mean ${best}?`;
  const shown = all.slice(0, 12).join(', ');
  return all.length ? `Use one of: ${shown}${all.length > 12 ? ', …' : ''}` : 'There are none yet.';
}
