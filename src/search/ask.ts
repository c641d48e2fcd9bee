import { inSentence } from '../knowledge/words.ts';
import { addressOf } from '../schema/address.ts';
import { comparisonId, rolesAddress } from '../schema/pair.ts';
import type { NamedPage } from './names.ts';
import { labels } from './labels.ts';
import { exact, guess, spelled, tiers, type NameMatch, type NameIndex } from './match.ts';
import { keyOf } from './normalize.ts';
import { isSmall } from './questions.ts';
import type { Reading } from './reading.ts';

/** A page that answers, with the reason why it is shown. */
export interface Hit {
  /** Address without the base path, with the section's anchor if it answers a question. */
  address: string;
  title: string;
  kind: string;
  /** The name by which it was found, if it is not its own, and where it means that. */
  as?: { name: string; where: string } | undefined;
  /** Whether it is a guess, to stand below what full text finds. */
  guess: boolean;
  page?: NamedPage | undefined;
}

const answerOf = ({ page, name, tier }: NameMatch): Hit => ({
  address: page.address,
  title: page.title,
  kind: page.kind,
  as: name.own ? undefined : { name: name.text, where: name.where },
  guess: tier >= guess,
  page,
});

const idOf = ({ address }: NamedPage) => address.split('/').at(-2) ?? '';

/** A role that a few words may mean; `far` is 0 where they are exactly its name. */
interface Meant {
  page: NamedPage;
  far: number;
}

/** The roles a few words may mean: all that have exactly that name, and the likeliest others. */
function rolesMeant(index: NameIndex, text: string): Meant[] {
  const matches = index
    .search(text)
    .filter(({ page, tier }) => page.kind === labels.role && tier < tiers.beginningMisspelled);
  // One word may be the rest of a name whose beginning was said before: editor or producer.
  const guessed = text.includes(' ') ? 3 : 1;
  return matches
    .map(({ page, tier }) => ({ page, far: tier < exact ? 0 : guessed }))
    .filter(({ far }, place) => far === 0 || place < 6);
}

/** The comparison of two roles as a page, whether it is built or laid side by side when opened. */
function comparisonAnswer(index: NameIndex, one: NamedPage, other: NamedPage): Hit {
  const id = comparisonId(idOf(one), idOf(other));
  const own = addressOf('comparisons', id);
  const page = index.names.pages.find(({ address }) => address === own);
  const built = page !== undefined || index.names.pairs.includes(id);
  return {
    address: built ? own : rolesAddress([idOf(one), idOf(other)]),
    title: page?.title ?? `${one.title} and ${inSentence(other.title)}, side by side`,
    kind: labels.comparison,
    guess: false,
    page,
  };
}

const familyOf = ({ facets }: NamedPage) => facets['family']?.[0];

/** Comparisons a query asks for. Where a name means several roles, those of one family go together. */
function comparisonsAsked(index: NameIndex, { pair, compares }: Reading): Hit[] {
  if (!pair) return [];
  const [ones, others] = pair.map((name) => rolesMeant(index, name)) as [Meant[], Meant[]];
  const named = (list: Meant[]) => list.some(({ far }) => far === 0);
  if (!compares && !(named(ones) && named(others))) return [];
  return ones
    .flatMap((one) =>
      others
        .filter(({ page }) => page !== one.page)
        .map((other) => ({
          answer: comparisonAnswer(index, one.page, other.page),
          far: one.far + other.far + (familyOf(one.page) === familyOf(other.page) ? 0 : 2),
        })),
    )
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ answer }) => answer);
}

/** The section of the role that a question asks about. */
function sectionAsked(index: NameIndex, { question }: Reading): Hit[] {
  const { subject, section, heading } = question;
  if (!section || !heading) return [];
  const [match] = index.search(subject).filter(({ tier }) => tier < tiers.beginningMisspelled);
  if (match?.page.kind !== labels.role) return [];
  const answer = answerOf(match);
  return [
    { ...answer, address: `${answer.address}#${section}`, title: `${answer.title}: ${heading}` },
  ];
}

/**
 * Names that stand inside a longer query, the longest first: "sound engineer cv" names a role and a
 * step, and the step is what is asked about. Single words only where no longer name stands there.
 */
function namesInside(index: NameIndex, text: string): Hit[] {
  const words = keyOf(text).split(' ');
  const spans = words.flatMap((_, from) =>
    words.slice(from + 1).map((__, more) => words.slice(from, from + more + 2).join(' ')),
  );
  const long = spans
    .sort((a, b) => b.length - a.length)
    .flatMap((span) =>
      index
        .exactly(span)
        .slice(0, 2)
        .map((match) => ({ match, span })),
    );
  const taken = new Set(long.flatMap(({ span }) => span.split(' ')));
  const single = words
    .filter((word) => !taken.has(word) && !isSmall(word))
    .flatMap((word) => index.exactly(word).slice(0, 1));
  const matches = [...long.map(({ match }) => match), ...single];
  const isRole = ({ page }: NameMatch) => Number(page.kind === labels.role);
  return matches.sort((a, b) => isRole(a) - isRole(b)).map(answerOf);
}

const withoutRepeats = (answers: readonly Hit[]): Hit[] => {
  const seen = new Set<string>();
  return answers.filter(({ address }) => {
    const [page = address] = address.split('#');
    if (seen.has(page)) return false;
    seen.add(page);
    return true;
  });
};

/** What the names alone answer to a query, the best first: exact names, comparisons, questions, guesses. */
export function ask(index: NameIndex, reading: Reading): Hit[] {
  const { text } = reading;
  const direct = index.search(text);
  const named = direct.filter(({ tier }) => tier < exact);
  const rest = direct.filter(({ tier }) => tier >= exact);
  const { subject } = reading.question;
  const bare = subject === text.toLowerCase() ? [] : index.search(subject);
  const asked = bare.map((match) => ({
    ...answerOf(match),
    guess: match.tier >= tiers.beginningMisspelled,
  }));
  const compared = comparisonsAsked(index, reading);
  return withoutRepeats([
    ...named.map(answerOf),
    ...compared,
    ...sectionAsked(index, reading),
    ...rest.filter(({ tier }) => tier < spelled).map(answerOf),
    ...(named.length > 0 || compared.length > 0 ? [] : namesInside(index, text)),
    ...rest.filter(({ tier }) => tier >= spelled && tier < guess).map(answerOf),
    ...asked,
    ...rest.filter(({ tier }) => tier >= guess).map(answerOf),
  ]);
}
