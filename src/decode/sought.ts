import { isIn } from './asides.ts';
import { headingOf } from './heading.ts';
import type { Thing } from './known.ts';
import type { NamedAt } from './places.ts';

/** Words that stand between an advert's looking for somebody and the title, and that turn to somebody else. */
const turning = String.raw`(?:to|with|who|whom|that|which|from|by|in|of|on|at|under|our|help\w*|assist\w*|support\w*|work\w*|well)\b`;

/** Words before a title by which it is the one that is looked for. */
const lookedFor = new RegExp(
  String.raw`(?:\b(?:looking for|seek(?:s|ing)?|hir(?:es?|ing)|recruit(?:s|ing)?|need(?:s|ed|ing)?|wants?|requires?|appoint(?:s|ing)?|search(?:ing)? for|(?<!\b(?:record|experience|background|worked|years|credits?|time) )as|(?:role|position|post|job|vacancy|opening|opportunity)(?: of| as| for)|(?:you|this|it)(?:['’]ll| will|['’]d| would)? (?:be|are|is)|you['’]re|apply for)|(?:^|\n)[^\n.]{0,20}\b(?:role|position|post|job|title|vacancy)(?: title)?:) +(?:\d ?x? )?(?:(?!${turning})[\p{L}\p{N}’'&/,-]+ ){0,4}$`,
  'iu',
);

/** Words after a title by which it is looked for. */
const lookedForAfter =
  /^s?,? (?:\([^)]*\) )?(?:wanted|needed|required|sought|role\b|position\b|post\b|vacanc|opportunit|opening|x ?\d)|^s?(?: engineers?)? ?(?:x ?\d|\(\d\)|[-–—:] ?(?:[$£€]|rate))/iu;

/** Words before a title by which it is somebody else's. */
const besideIt =
  /\b(?:with|alongside|between|beside|from|by|for|to|our|their|your|visiting|guest|other|freelance|help(?:s|ing)?|train(?:s|ing)?|book(?:s|ing)?|and|where|if|when|until|the) (?:(?:the|an?|any|all|our|their|other|visiting|local) )*(?:\p{L}+ )?$/iu;

/** What joins the titles of a list. */
const joins = /^s?\s*(?:,|\/|&|\+|,? ?\b(?:and|or)\b)\s*(?:(?:an?|the|our|visiting|\d ?x?) )*$/iu;

/** What the work is called in a heading, whether or not the title is known. */
const work = /\b(?:\w{3,}(?:[eo]r|ist|ant)s?|technicians?|techs?|leads?|heads?|crew)\b/i;

/** Whether an advert says by the words around a title that it looks for it. */
const isSaid = (text: string, { from, to }: NamedAt): boolean =>
  lookedFor.test(text.slice(Math.max(0, from - 80), from)) ||
  lookedForAfter.test(text.slice(to, to + 30));

/** Titles that are looked for, and those in one list with them. */
function withListed(text: string, titles: readonly NamedAt[], isFirst: (one: NamedAt) => boolean) {
  const found = new Set(titles.filter(isFirst));
  const pairs = titles.slice(1).flatMap((after, place): [NamedAt, NamedAt][] => {
    const before = titles[place];
    return before && joins.test(text.slice(before.to, after.from)) ? [[before, after]] : [];
  });
  for (const [before, after] of pairs) if (found.has(before)) found.add(after);
  for (const [before, after] of pairs.toReversed()) if (found.has(after)) found.add(before);
  return titles.filter((one) => found.has(one));
}

/** The jobs that an advert looks for; other titles in it are of people one answers to or works with. */
export function soughtIn(text: string, named: readonly NamedAt[]): ReadonlySet<Thing> {
  const heading = headingOf(text);
  const titles = named
    .map((at) => ({ ...at, things: at.things.filter(({ kind }) => kind === 'role') }))
    .filter(({ things, above }) => things.length > 0 && !above);
  const sought = withListed(text, titles, (one) => isIn(heading, one.from) || isSaid(text, one));
  const isOther = ({ from }: NamedAt) => besideIt.test(text.slice(Math.max(0, from - 40), from));
  const isTold =
    sought.length > 0 || heading.some((line) => work.test(text.slice(line.from, line.to)));
  const all = isTold ? sought : titles.filter((one) => !isOther(one));
  return new Set(all.flatMap(({ things }) => things));
}
