import { hitOf, type Hit } from './hit.ts';
import { labels } from './labels.ts';
import { exact, type NameIndex, type NameMatch } from './match.ts';
import { keyOf } from './normalize.ts';
import type { Reading } from './reading.ts';
import { spansIn, tellingIn } from './spans.ts';

/** How people ask what something means, in the languages that titles are in; what stands behind is asked about. */
const askings: readonly RegExp[] = [
  /\bmean(?:t|s|ing)? (?:by|when|if|with)\b(?<asked>.+)/,
  /\bwhat(?: s)? (?:do(?:es)?|did|is|are|s|was) (?<asked>.+?) (?:actually |really |even |just )*(?:mean|stand for|refer to|do|used for|good for|for)\b/,
  /\b(?:what (?:is|are|was|s)|what s|whats|wats|explain|define|definition of|meaning of|purpose of|point of|understand(?:ing)?)\b(?<asked>.+)/,
  /^(?<asked>.+?) (?:meaning|definition|explained|explanation|bedeutung|significado|significato|signification|betekenis)$/,
  /\b(?:was (?:ist|sind|bedeutet|heisst|macht)|que (?:es|son|significa)|qu ?est ce que?|c ?est quoi|(?:che )?cos ?e|o que e|wat (?:is|zijn|betekent))\b(?<asked>.+)/,
];

/** What stands in front of a job that is described, and of what is only measured or found. */
const notNamed =
  /^(?:it|that|this|there|those|he|she|they|the (?:job|person|name|difference|title|guy|one|word|term)|called|best way|a job|someone|somebody|wrong|going on)\b/;

const explained: readonly string[] = [labels.skill, labels.term, labels.step];

/** What explains a word best: a term of that very name. */
const ownTermFirst = (matches: readonly NameMatch[]): NameMatch[] =>
  [...matches].sort((a, b) => Number(isOwnTerm(b)) - Number(isOwnTerm(a)));
const isOwnTerm = ({ page, name }: NameMatch) => page.kind === labels.term && name.own;

/** The words that a query asks the meaning of, without what only leads to them. */
function askedMeaning({ plain, compares, question }: Reading): string | undefined {
  if (compares || (question.section && question.section !== 'what-you-do')) return undefined;
  for (const asking of askings) {
    const asked = asking.exec(plain.replaceAll('-', ' '))?.groups?.['asked']?.trim();
    const bare = asked?.replace(
      /^(?:(?:an?|the|what|by|to me|die|der|das|ein|eine|el|la|le|les|il|lo|um|uma|un|une|de|het|een) )+/,
      '',
    );
    if (bare && !notNamed.test(asked ?? '') && !notNamed.test(bare)) return bare;
  }
  return undefined;
}

/** Numbers in front of what is asked about: "-14 LUFS". */
const numbers = /[-+\d.]+/g;

/**
 * What explains the first thing named, where a query asks what that means. What a role is stands in a section of its
 * page.
 */
export function meaningAsked(index: NameIndex, reading: Reading): Hit[] {
  const asked = askedMeaning(reading);
  if (asked === undefined) return [];
  const key = keyOf(asked);
  const spans = spansIn(index, asked)
    .map((span) => ({ ...span, at: ` ${key} `.indexOf(` ${span.span} `) }))
    .sort((a, b) => a.at - b.at);
  const [first] = spans;
  if (!first || tellingIn(key.slice(0, Math.max(0, first.at)).replace(numbers, ' ')) > 0) return [];
  const [best] = first.matches;
  if (!best || !explained.includes(best.page.kind) || best.tier >= exact) return [];
  return ownTermFirst(first.matches).map(hitOf);
}
