import { formatList } from '../../knowledge/figures/format.ts';
import type { Found } from '../../search/find.ts';
import { narrows, type Query } from '../../search/query.ts';

interface Shown {
  query: Query;
  /** How many there are, and how many of them are shown. */
  total: number;
  shown: number;
  /** Words that no page knows. */
  unknown?: Found['unknown'];
  /** Whether what was typed tells no page from another. */
  saysLittle?: boolean;
  /** Whether it asks for another trade. */
  isElsewhere?: boolean;
  /** Values in the address that are no filters. */
  dropped?: readonly string[];
  /** What is said where a part of the search could not be had. */
  failed?: string | undefined;
}

const inQuotes = (words: readonly string[]) => formatList(words.map((word) => `“${word}”`));

/** “asdf” and “qwer”: words that no page knows. */
const unknownTold = (unknown: readonly string[]) =>
  `No page knows the word${unknown.length > 1 ? 's' : ''} ${inQuotes(unknown)}.`;

const foundTold = ({
  query,
  total,
  shown,
  unknown = [],
  saysLittle,
  isElsewhere,
}: Shown): string => {
  const what = query.text && ` for “${query.text}”`;
  if (total > 0) {
    const count = `${total} ${total === 1 ? 'result' : 'results'}${what}`;
    return total > shown ? `${count}, ${shown} shown.` : `${count}.`;
  }
  if (isElsewhere) return `Nothing${what}: this site knows careers in sound, and no others.`;
  if (unknown.length > 0) return '';
  if (saysLittle && !narrows(query))
    return `“${query.text}” alone says too little to search by. Name a job, a skill or what goes wrong.`;
  const values = Object.values(query.filters).flat();
  const under = narrows(query) ? ` under ${formatList(values)}` : '';
  return what || under ? `Nothing found${what}${under}.` : '';
};

const droppedTold = (dropped: readonly string[]) =>
  dropped.length === 1
    ? `${inQuotes(dropped)} is no filter here and was left out.`
    : `${inQuotes(dropped)} are no filters here and were left out.`;

/** What the page says of an answer: how much was found, what no page knows, what was left out. */
export function searchTold(answer: Shown): string {
  const { unknown = [], dropped = [], failed } = answer;
  return [
    foundTold(answer),
    unknown.length > 0 && unknownTold(unknown),
    dropped.length > 0 && droppedTold(dropped),
    failed,
  ]
    .filter(Boolean)
    .join(' ');
}
