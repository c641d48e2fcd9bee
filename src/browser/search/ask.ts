import { comparisonId } from '../../knowledge/address.ts';
import type { NamedPage } from '../../knowledge/names.ts';
import { exact, guess, type Match, type NameIndex } from './names.ts';
import { isComparison, readPair, readQuestion } from './questions.ts';

/** A page that answers, with the reason why it is shown. */
export interface Answer {
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

const answerOf = ({ page, name, tier }: Match): Answer => ({
  address: page.address,
  title: page.title,
  kind: page.kind,
  as: name.own ? undefined : { name: name.text, where: name.where },
  guess: tier >= guess,
  page,
});

const idOf = ({ address }: NamedPage) => address.split('/').at(-2) ?? '';

/** The roles a few words may mean: all that share an exact name, or else the best one. */
function rolesMeant(index: NameIndex, text: string): NamedPage[] {
  const matches = index
    .search(text)
    .filter(({ page, tier }) => page.kind === 'Role' && tier < guess);
  const named = matches.filter(({ tier }) => tier < exact);
  return (named.length > 0 ? named : matches.slice(0, 1)).map(({ page }) => page);
}

/** The comparison of two roles as a page, whether it is built or laid side by side when opened. */
function comparisonAnswer(index: NameIndex, one: NamedPage, other: NamedPage): Answer {
  const id = comparisonId(idOf(one), idOf(other));
  const page = index.names.pages.find(({ address }) => address === `/compare/${id}/`);
  const built = page !== undefined || index.names.pairs.includes(id);
  return {
    address: built ? `/compare/${id}/` : `/compare/?roles=${idOf(one)},${idOf(other)}`,
    title: page?.title ?? `${one.title} and ${other.title.toLowerCase()}, side by side`,
    kind: 'Comparison',
    guess: false,
    page,
  };
}

/** Comparisons a query asks for: with editorial ones first where a name means several roles. */
function comparisonsAsked(index: NameIndex, text: string): Answer[] {
  const pair = readPair(text);
  if (!pair) return [];
  const [ones, others] = pair.map((name) => rolesMeant(index, name)) as [NamedPage[], NamedPage[]];
  const all = ones.flatMap((one) =>
    others.filter((other) => other !== one).map((other) => comparisonAnswer(index, one, other)),
  );
  const certain = isComparison(text) || (ones.length === 1 && others.length === 1);
  return certain ? all.sort((a, b) => Number(!a.page) - Number(!b.page)).slice(0, 3) : [];
}

/** The section of the role that a question asks about. */
function sectionAsked(index: NameIndex, text: string): Answer[] {
  const { subject, section, heading } = readQuestion(text);
  if (!section || !heading) return [];
  const [match] = index.search(subject).filter(({ tier }) => tier < 60);
  if (match?.page.kind !== 'Role') return [];
  const answer = answerOf(match);
  return [
    { ...answer, address: `${answer.address}#${section}`, title: `${answer.title}: ${heading}` },
  ];
}

const withoutRepeats = (answers: readonly Answer[]): Answer[] => {
  const seen = new Set<string>();
  return answers.filter(({ address }) => {
    const [page = address] = address.split('#');
    if (seen.has(page)) return false;
    seen.add(page);
    return true;
  });
};

/** What the names alone answer to a query, the best first: exact names, comparisons, questions, guesses. */
export function ask(index: NameIndex, text: string): Answer[] {
  const direct = index.search(text);
  const named = direct.filter(({ tier }) => tier < exact);
  const rest = direct.filter(({ tier }) => tier >= exact);
  const { subject } = readQuestion(text);
  const bare = subject === text.toLowerCase() ? [] : index.search(subject);
  const asked = bare.map((match) => ({ ...answerOf(match), guess: match.tier >= 60 }));
  const compared = comparisonsAsked(index, text);
  return withoutRepeats([
    ...named.map(answerOf),
    ...compared,
    ...sectionAsked(index, text),
    ...rest.filter(({ tier }) => tier < guess).map(answerOf),
    ...asked,
    ...rest.filter(({ tier }) => tier >= guess).map(answerOf),
  ]);
}
