import * as words from '../words/search/lists.ts';
import { writeEnds } from '../knowledge/plan/written.ts';
import { inSentence } from '../words/sentence.ts';
import { idIn } from '../schema/address.ts';
import { hitOf, pageHit, type Hit } from './hit.ts';
import { labels } from './labels.ts';
import { exact, spelled, type NameIndex } from './match.ts';
import type { NamedPage } from './named.ts';
import type { Reading } from './reading.ts';
import { without } from './questions.ts';
import { changeHit } from './refused.ts';
import { anyJob, small } from './topics.ts';

const article = String.raw`(?:(?:being|becoming|be|become|a job as) )?(?:an? |the )?`;

/** How people say where they are and where they want to be. */
const ways: readonly RegExp[] = [
  new RegExp(String.raw`\b(?<sure>from) ${article}(?<from>.+?) (?:in|on)?to ${article}(?<to>.+)$`),
  new RegExp(
    String.raw`^i ?a?m (?:currently |already )?${article}(?<from>.+?) (?:and |but )?.*\b(?:become|be|get to|get into|move to|move into) ${article}(?<to>.+)$`,
  ),
];

/** What stands behind an end without being a part of it. */
const after = / (?:without|with|in|at|after|as|work|jobs?|career|route|path|plan)\b.*$/;

/** The ends of a way, as they were typed. */
function endsIn(plain: string): { from: string; to: string } | undefined {
  for (const way of ways) {
    const { from, to } = way.exec(plain)?.groups ?? {};
    if (from && to) return { from, to };
  }
  return undefined;
}

/** What a few words name: exactly, without what stands behind it, or with a typing error. */
function named(index: NameIndex, text: string) {
  const short = text.replace(after, '');
  const whole = [index.exactly(text), index.exactly(short)].find((some) => some.length > 0);
  return whole ?? index.search(short).filter(({ tier }) => tier >= exact && tier < spelled);
}

const rolesIn = (index: NameIndex, text: string): NamedPage[] =>
  named(index, text).flatMap(({ page }) => (page.kind === labels.role ? page : []));

const familyOf = ({ facets }: NamedPage) => facets['family']?.[0];

/** The two roles that are meant, where each end may mean several: those of one family go together. */
function pairOf(starts: readonly NamedPage[], ends: readonly NamedPage[]) {
  const pairs = starts.flatMap((from) =>
    ends.filter((to) => to !== from).map((to) => ({ from, to })),
  );
  return pairs.find(({ from, to }) => familyOf(from) === familyOf(to)) ?? pairs[0];
}

/**
 * The plan of a way between two jobs that a query asks for in words: "from stagehand to FOH". Where the first
 * is no job here, from nothing; between two parts of the industry, the step that leads from one to another.
 */
export function planAsked(index: NameIndex, { plain }: Reading): Hit[] {
  const ends = endsIn(plain);
  const page = index.pageAt('/plan/');
  if (!ends || !page) return [];
  // Work in sound as such is no role: “from carpentry to audio”.
  const targets = without(ends.to, anyJob, small) === '' ? [] : rolesIn(index, ends.to);
  const pair = pairOf(rolesIn(index, ends.from), targets);
  const target = pair?.to ?? targets[0];
  if (!target) return betweenFamilies(index, ends);
  const start = pair && inSentence(pair.from.title);
  const goal = inSentence(target.title);
  const profile = {
    skills: {},
    role: pair && idIn(pair.from.address),
    target: idIn(target.address),
  };
  return [
    {
      address: page.address + writeEnds(profile),
      title: start === undefined ? words.planTo(goal) : words.planFrom(start, goal),
      kind: page.kind,
    },
    pageHit(target),
  ];
}

function betweenFamilies(index: NameIndex, { from, to }: { from: string; to: string }): Hit[] {
  const families = [to, from].map((end) =>
    named(index, end).filter(({ page }) => page.kind === labels.family),
  );
  const [step] = changeHit(index);
  if (!step || families.some((some) => some.length === 0)) return [];
  return [step, ...families.flat().map(hitOf)];
}
