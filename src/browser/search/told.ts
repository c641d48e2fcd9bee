import { formatList } from '../../knowledge/figures/format.ts';
import type { Found } from '../../search/find.ts';
import { narrows, type Query } from '../../search/query.ts';
import * as words from '../../words/search/told.ts';

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

const inQuotes = (typed: readonly string[]) => formatList(typed.map(words.inQuotes));

const foundTold = ({
  query,
  total,
  shown,
  unknown = [],
  saysLittle,
  isElsewhere,
}: Shown): string => {
  const { text } = query;
  if (total > shown) return words.foundMore(total, text, shown);
  if (total > 0) return words.found(total, text);
  if (isElsewhere) return words.isElsewhere(text);
  if (unknown.length > 0) return '';
  if (saysLittle && !narrows(query)) return words.saysLittle(text);
  const under = narrows(query) ? formatList(Object.values(query.filters).flat()) : '';
  return text || under ? words.nothing(text, under) : '';
};

/** What the page says of an answer: how much was found, what no page knows, what was left out. */
export function searchTold(answer: Shown): string {
  const { unknown = [], dropped = [], failed } = answer;
  return [
    foundTold(answer),
    unknown.length > 0 && words.unknown(inQuotes(unknown), unknown.length),
    dropped.length > 0 && words.dropped(inQuotes(dropped), dropped.length),
    failed,
  ]
    .filter(Boolean)
    .join(' ');
}
