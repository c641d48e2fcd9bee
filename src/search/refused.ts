import { hitAt, type Hit } from './hit.ts';
import { addressOf } from '../schema/address.ts';
import { labels } from './labels.ts';
import { tiers, type NameIndex } from './match.ts';
import { keyOf } from './normalize.ts';
import { isSmall } from './topics.ts';

/** Whether a page has a name that is refused: whoever wants no touring wants no step into it. */
export function refusedIn(names: NameIndex, refused: string): (hit: Hit) => boolean {
  const words = keyOf(refused)
    .split(' ')
    .filter((word) => word && !isSmall(word));
  const spans = words.flatMap((word) => names.exactly(word));
  const steps = words
    .flatMap((word) => names.search(word))
    .filter(({ page, tier }) => page.kind === labels.step && tier < tiers.beginningMisspelled);
  const pages = new Set([...spans, ...steps].map(({ page }) => page.address));
  return ({ address }) => pages.has(address);
}

/** The step by which one leaves a part of the industry for another. */
export const changeHit = (names: NameIndex): Hit[] =>
  hitAt(names, addressOf('steps', 'change-family'));
