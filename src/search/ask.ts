import { hitOf, withoutRepeats, type Hit } from './hit.ts';
import { coursesFirst, insideOf, sentencesIn, type NameInside } from './inside.ts';
import { behind, labels } from './labels.ts';
import { exact, guess, spelled, tiers, type NameIndex, type NameMatch } from './match.ts';
import { written } from './normalize.ts';
import type { Reading } from './reading.ts';
import { comparisonsAsked } from './sides.ts';
import { spansIn, tellingIn } from './spans.ts';
import { subjectOf, type Subject, type Weigh } from './subject.ts';

/** What the names answer to a query, by how sure it is. */
export interface NamesAnswer {
  /** The whole query is a name. */
  named: Hit[];
  /** It lays two of them side by side, or asks something of one. */
  asked: Hit[];
  /** The whole query is a name that is begun or misspelled. */
  near: Hit[];
  /** Those of them in which it has a typing error, where it is several words. */
  misspelled: Hit[];
  /** Names that stand inside it, longer ones first. */
  inside: NameInside[];
  /** Names that hold all its words, and names of what it is about. */
  likely: Hit[];
  /** Products that it begins. */
  begun: Hit[];
  guesses: Hit[];
}

/** Whether what was typed is a name with a typing error, its last letter dropped or another. */
const isErrorIn = ({ tier, name }: NameMatch, text: string): boolean =>
  tier < tiers.misspelled
    ? tier >= exact && written(name.text).length === written(text).length + 1
    : tier < spelled;

/** What a question asks about, and of a role the section that answers. */
function questionAnswered(
  index: NameIndex,
  { text, question, aboutJob }: Reading,
  { found, spans }: Pick<Subject, 'found' | 'spans'>,
  weigh: Weigh,
): Hit[] {
  const { subject, section, heading } = question;
  if (!section || !heading) return [];
  const meant = subjectOf(index, { subject, spans, found, aboutJob }, weigh).filter(
    ({ page, name }) => !behind.includes(page.kind) && name.product === undefined,
  );
  const matches = coursesFirst(meant, text);
  return matches.slice(0, 3).map((match, place): Hit => {
    const hit = hitOf(match);
    if (match.page.kind !== labels.role || place > 0) return hit;
    const title = `${hit.title}: ${heading}`;
    return { ...hit, address: `${hit.address}#${section}`, title, section };
  });
}

/** What the names alone answer to a query; `weigh` says how much words tell, else each tells as much. */
export function askNames(index: NameIndex, reading: Reading, weigh = tellingIn): NamesAnswer {
  const { text, question } = reading;
  const direct = index.search(text);
  const spans = spansIn(index, text);
  const between = (least: number, most: number) =>
    direct.filter(({ tier }) => tier >= least && tier < most).map(hitOf);
  const compared = comparisonsAsked(index, reading);
  const named = between(0, exact);
  const isAsked = question.subject !== text.toLowerCase();
  const found = isAsked ? index.search(question.subject) : direct;
  const about = (isAsked ? found : []).map((match) => ({
    ...hitOf(match),
    guess: match.tier >= tiers.beginningMisspelled,
  }));
  return {
    named,
    asked: [
      ...compared,
      ...sentencesIn(spans),
      ...questionAnswered(index, reading, { found, spans }, weigh),
    ],
    near: between(exact, spelled),
    misspelled: text.includes(' ')
      ? direct.filter((match) => isErrorIn(match, text)).map(hitOf)
      : [],
    inside: named.length > 0 || compared.length > 0 ? [] : insideOf(spans, reading, weigh),
    likely: [...between(spelled, tiers.productBegun), ...about],
    begun: between(tiers.productBegun, guess),
    guesses: between(guess, Infinity),
  };
}

/** The same in one list, the best first. */
export function ask(index: NameIndex, reading: Reading): Hit[] {
  const { named, asked, near, inside, likely, guesses } = askNames(index, reading);
  return withoutRepeats([
    ...named,
    ...asked,
    ...near,
    ...inside.map(({ hit }) => hit),
    ...likely,
    ...guesses,
  ]);
}
