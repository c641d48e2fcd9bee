import { hitOf, withoutRepeats, type Hit } from './hit.ts';
import { behind, labels } from './labels.ts';
import { exact, guess, spelled, tiers, type NameIndex, type NameMatch } from './match.ts';
import type { Reading } from './reading.ts';
import { comparisonsAsked } from './sides.ts';
import { spansIn, tellingIn } from './spans.ts';

/** What the names answer to a query, by how sure it is. */
export interface NamesAnswer {
  /** The whole query is a name. */
  named: Hit[];
  /** It lays two of them side by side, or asks something of one. */
  asked: Hit[];
  /** The whole query is a name that is begun or misspelled. */
  near: Hit[];
  /** Names that stand inside it, longer ones first, each with the share of what it tells that they hold. */
  inside: { hit: Hit; share: number; telling: number }[];
  /** Names that hold all its words, and names of what it is about. */
  likely: Hit[];
  /** Products that it begins. */
  begun: Hit[];
  guesses: Hit[];
}

/** How much the words of a text tell. */
type Weigh = (text: string) => number;

/** Courses and certificates come first where a query asks for one. */
const taught =
  /\b(?:certifi\w+|training|course|class|level \d|exam|degree|school|learn|workshop|license)\b/;
const coursesFirst = (matches: readonly NameMatch[], text: string): NameMatch[] =>
  taught.test(text.toLowerCase())
    ? [...matches].sort(
        (a, b) => Number(b.page.kind === labels.step) - Number(a.page.kind === labels.step),
      )
    : [...matches];

/** What a question is about, and which names fit that. */
interface Subject {
  subject: string;
  found: readonly NameMatch[];
}

/**
 * What a question is about: what has exactly its name, or a misspelled one, or the role whose name holds the
 * most of what it tells. Of several meanings, roles answer more than the page of a title.
 */
function subjectOf(index: NameIndex, { subject, found }: Subject, weigh: Weigh): NameMatch[] {
  const isTitle = ({ page }: NameMatch) => Number(page.kind === labels.title);
  const whole = index.exactly(subject);
  if (whole.length > 0) return [...whole].sort((a, b) => isTitle(a) - isTitle(b));
  const misspelled = found.filter(({ tier }) => tier >= tiers.misspelled && tier < spelled);
  if (misspelled.length > 0) return misspelled;
  const held = found.filter(({ tier }) => tier >= tiers.wordsInside && tier <= halfOfName);
  if (held.length > 0 && subject.includes(' ')) return held;
  const isRole = ({ page }: NameMatch) => page.kind === labels.role;
  const [inside] = spansIn(index, subject)
    .filter(
      ({ span, telling, matches }) =>
        matches.some(isRole) && (telling > 1 || 2 * weigh(span) > weigh(subject)),
    )
    .sort((a, b) => weigh(b.span) - weigh(a.span));
  return inside?.matches.filter(isRole) ?? [];
}

/** Up to this tier a name holds all words of a query, and they are at least half of it. */
const halfOfName = tiers.wordsInside + 2.5;

/** What a question asks about, and of a role the section that answers. */
function questionAnswered(
  index: NameIndex,
  { text, question }: Reading,
  found: readonly NameMatch[],
  weigh: Weigh,
): Hit[] {
  const { subject, section, heading } = question;
  if (!section || !heading) return [];
  const meant = subjectOf(index, { subject, found }, weigh).filter(
    ({ page }) => !behind.includes(page.kind),
  );
  const matches = coursesFirst(meant, text);
  return matches.slice(0, 3).map((match, place): Hit => {
    const hit = hitOf(match);
    if (match.page.kind !== labels.role || place > 0) return hit;
    const title = `${hit.title}: ${heading}`;
    return { ...hit, address: `${hit.address}#${section}`, title, section };
  });
}

/** Those of whom something is asked. */
const doers: readonly string[] = [labels.role, labels.family];

/**
 * Names inside a query, longer ones first; of a name that means several things, the first few. Where names
 * are all there is, what is no role and no family is what is asked about it: "sound engineer cv".
 */
function insideOf(index: NameIndex, { text }: Reading, weigh: Weigh) {
  const all = weigh(text) || 1;
  const spans = spansIn(index, text);
  const isWhole = tellingIn(text) <= spans.reduce((sum, { span }) => sum + tellingIn(span), 0);
  const inside = spans.flatMap(({ span, matches, telling, share }) =>
    coursesFirst(matches, text)
      .slice(0, 3)
      .map((match) => {
        const asked = isWhole && spans.length > 1 && !doers.includes(match.page.kind);
        return {
          hit: hitOf(match),
          share: asked ? 1 : Math.max(share, weigh(span) / all),
          telling,
        };
      }),
  );
  return inside.sort((a, b) => Math.floor(b.share) - Math.floor(a.share));
}

/** What the names alone answer to a query; `weigh` says how much words tell, else each tells as much. */
export function askNames(index: NameIndex, reading: Reading, weigh = tellingIn): NamesAnswer {
  const { text, question } = reading;
  const direct = index.search(text);
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
    asked: [...compared, ...questionAnswered(index, reading, found, weigh)],
    near: between(exact, spelled),
    inside: named.length > 0 || compared.length > 0 ? [] : insideOf(index, reading, weigh),
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
