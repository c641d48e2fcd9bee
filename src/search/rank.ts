import { pageHit, type Hit } from './hit.ts';
import { labels } from './labels.ts';
import type { NamesAnswer } from './ask.ts';
import type { Meant } from './meanings.ts';

/** A hit, and how far it is what was asked: 1 holds all of it. */
export interface Ranked {
  hit: Hit;
  score: number;
}

/** What a name inside the query adds to what its page covers; a single word of more is a hint. */
const byName = 0.35;
const byWord = 0.1;
const half = 0.5;
/** What a name inside a query is worth at least that is all of it: of several words, and of one. */
const bySpan = 0.8;
const byOne = 0.6;
/** What a role has ahead where a job is asked for. */
const asJob = 0.2;
/** What is left of a part of the industry that only says where the work is. */
const asPlace = 0.7;
/** A name of what the query is about, without the words that only ask. */
const byLikely = 0.72;

/** Puts pages that hold some of what was asked into one order: by names inside it, and by what pages are about. */
export function ranked(
  { inside, likely }: NamesAnswer,
  found: readonly Meant[],
  aboutJob: boolean,
): Ranked[] {
  const best = new Map<string, Ranked>();
  const keep = (hit: Hit, score: number) => {
    const known = best.get(hit.address);
    const symptom = known?.hit.symptom ?? hit.symptom;
    const kept = { ...(known?.hit ?? hit), symptom };
    best.set(hit.address, { hit: kept, score: Math.max(known?.score ?? 0, score) });
  };
  const covers = new Map(found.map(({ page, covers: held }) => [page.address, held]));
  const asked = ({ kind }: { kind: string }) => (aboutJob && kind === labels.role ? asJob : 0);
  for (const [place, { hit, share, telling }] of inside.entries()) {
    const held = covers.get(hit.address) ?? 0;
    const named = telling > 1 || share > half ? byName : byWord;
    const whole = share * (telling > 1 ? bySpan : byOne);
    keep(hit, Math.max(held, whole) + named * share + asked(hit) - place / 100);
  }
  for (const [place, hit] of likely.entries()) {
    if (!hit.guess) keep(hit, Math.max(covers.get(hit.address) ?? 0, byLikely) - place / 50);
  }
  // What pages hold is reckoned without small words, which may be a name: "get out".
  const unheld = Math.max(0, ...inside.map(({ share, small }) => (small ? share : 0)));
  for (const { page, covers: held, symptom } of found) {
    keep({ ...pageHit(page), symptom }, held * (1 - unheld) + asked(page));
  }
  const places = new Set(inside.flatMap(({ hit, where }) => (where ? hit.address : [])));
  return [...best.values()]
    .map(({ hit, score }) => ({ hit, score: places.has(hit.address) ? score * asPlace : score }))
    .sort((a, b) => b.score - a.score);
}
