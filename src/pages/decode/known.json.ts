import { knownOf } from '../../decode/known-of.ts';
import { packKnown } from '../../decode/pack.ts';
import { titlesAbroad, withoutTitles } from '../../decode/titles-abroad.ts';
import { knowledge } from '../../site/knowledge.ts';

/** All names in English that adverts are decoded by, loaded at the first one. */
export const GET = () =>
  Response.json(packKnown(withoutTitles(knownOf(knowledge), titlesAbroad(knowledge))));
