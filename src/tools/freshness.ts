import { setTimeout } from 'node:timers/promises';
import { coverageOf } from '../knowledge/graph/coverage.ts';
import { today } from '../knowledge/today.ts';
import { askHost, deadLinks } from './freshness/dead-links.ts';
import { staleWords } from './freshness/fresh-words.ts';
import { outsideLinks } from './freshness/outside-links.ts';
import { supersededInText, supersededRounds } from './freshness/superseded.ts';
import { wholeKnowledge } from './whole.ts';

/**
 * `npm run freshness [-- --links]`: lists entries due for review, figures with a newer round, and with
 * --links, which uses the network, links that lead nowhere. What it finds is no error.
 */
const knowledge = await wholeKnowledge();
const { entries, prose } = knowledge;
const now = today();
const politeness = { ask: askHost, rest: () => setTimeout(1000), hosts: 8 };
const dead = process.argv.includes('--links')
  ? await deadLinks(outsideLinks(entries, prose), politeness)
  : undefined;
const superseded = [...supersededRounds(knowledge), ...supersededInText(knowledge, prose)];
console.log(staleWords({ due: coverageOf(knowledge, now).due, superseded, dead }, now));
