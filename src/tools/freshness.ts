import { setTimeout } from 'node:timers/promises';
import { formatProblems } from '../checks/told.ts';
import { coverageOf } from '../knowledge/graph/coverage.ts';
import { createKnowledge } from '../knowledge/graph/knowledge.ts';
import { askHost, deadLinks } from './freshness/dead-links.ts';
import { staleWords } from './freshness/fresh-words.ts';
import { outsideLinks } from './freshness/outside-links.ts';
import { supersededInText, supersededRounds } from './freshness/superseded.ts';
import { checkProject, readProject } from './project.ts';

/**
 * `npm run freshness [-- --links]`: lists entries due for review, figures with a newer round, and with
 * --links, which uses the network, links that lead nowhere. What it finds is no error.
 */
const { entries, prose, problems } = checkProject(await readProject(process.cwd()));
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}
const knowledge = createKnowledge(entries, prose);
const today = new Date().toISOString().slice(0, 10);
const politeness = { ask: askHost, rest: () => setTimeout(1000), hosts: 8 };
const dead = process.argv.includes('--links')
  ? await deadLinks(outsideLinks(entries, prose), politeness)
  : undefined;
const superseded = [...supersededRounds(knowledge), ...supersededInText(knowledge, prose)];
console.log(staleWords({ due: coverageOf(knowledge, today).due, superseded, dead }, today));
