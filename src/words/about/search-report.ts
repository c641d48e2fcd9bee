/** What was asked on a day: numbers that are formatted. */
export const asked = ({
  day,
  asked,
  pages,
  held,
}: Record<'day' | 'asked' | 'pages' | 'held', string>) =>
  `On ${day} each of ${asked} queries was asked over ${pages} pages, by the same code that answers you, and ${held} held. “First” means that anything else in front would be wrong; every other query must find its page among the first three.`;

export const byKind = 'By kind, beside a plain search';
export const aboutKinds =
  'These were drawn from forums and question pages, or written by somebody who had not seen the search, and labeled before they were asked here. Beside them stands Pagefind as it comes, over the same pages. “First” counts those of which a page must lead. Made-up words must find nothing.';
export const kindAndCount = 'Kind, and how many';
export const inThree = 'In three';
export const plainly = 'Pagefind';
export const first = 'First';
export const firstOf = (first: number, strict: number) => `${first} of ${strict}`;

export const fresh = 'What a fresh list finds';
interface Fresh {
  day: string;
  /** How many queries, of which so many found a right page. */
  asked: number;
  found: number;
  /** Of how many a page must lead, and of how many it did. */
  strict: number;
  first: number;
}
export const aboutFresh = ({ day, asked, found, strict, first }: Fresh) =>
  `What is mended for one list flatters it afterwards. On ${day} somebody who had seen neither the search nor its lists wrote ${asked} queries. Before anything was mended, ${found} of them found a right page among the first three, and ${first} of the ${strict} of which a page must lead had it first. Those that failed stand in the list above now, with others of their kinds.`;

export const failing = 'What does not hold yet';
export const aboutFailing =
  'These queries find their page too late or not at all. Most of them put something in words that no page here has, ask for a condition that is not kept of any role, such as a steady paycheck, or could mean two things, of which the other comes first.';
export const failingTable = 'Queries that do not hold, each with the place of its page';
export const query = 'Query, and what it must find';
export const place = 'Place';
export const notFound = 'not found';

/** What a query must find: nothing, or a page by its title, or one of so many. */
export const wantsNothing = 'Nothing may be found';
export const wantsOneOf = (title: string, others: number) =>
  others > 0 ? `${title} or ${others} more` : title;
/** The same where it must be the very first. */
export const wantsFirst = (wanted: string) => `${wanted}, first`;
