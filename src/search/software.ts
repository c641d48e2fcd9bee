import { hitAt, type Hit } from './hit.ts';
import { labels } from './labels.ts';
import type { NameIndex } from './match.ts';
import { without } from './questions.ts';
import type { Reading } from './reading.ts';
import { anyTrade } from './roles-list.ts';
import { anyJob, small } from './topics.ts';

const software =
  /\b(?:a ?i|artificial intelligence|chat ?gpt|robots?|automation|machines?|machine learning|algorithms?|generative|ki|ia)\b/g;

/** What people expect software to do to work. */
const fate =
  /\b(?:dying|dead|die|doomed|replac\w+|tak(?:e|es|en|ing) (?:over|my|our|all|the|away|jobs?)|kill\w*|threat\w*|future|safe|proof|obsolete|worth|steal\w*|los(?:e|ing)|end(?:ing)? of|worr\w+|afraid|scared|impact\w*|affect\w*|ruin\w*|destroy\w*|extinct|at risk|surviv\w+|chang(?:e|ing)|do(?:es)? to|viable|still|pointless)\b/g;

const filler =
  /\b(?:because|due|over|going|day|longer|around|exist\w*|disappear\w*|coming|gone|go|left|point|since|humans?|become|becoming|learn\w*|study\w*|getting into|next|soon|business|profession|era|age|time|world|bad|idea|mean|happen\w*|much|away|entirely|completely|eventually)\b/g;

/** Whoever writes music, whom a page of their own tells. */
const writers = /^(?:composers?|composing|music composers?|song ?writers?)$/;

/** The page on software, where a query asks what that does to work in sound as such, or in a part of the industry. */
export function softwareHits(names: NameIndex, { plain }: Reading): Hit[] {
  if (plain.search(software) < 0 || plain.search(fate) < 0) return [];
  const left = without(plain, software, fate, filler, small);
  const rest = without(left, anyJob, anyTrade);
  const isPart = [left, rest].some((some) =>
    names.exactly(some).some(({ page }) => page.kind === labels.family),
  );
  const told = hitAt(names, '/software-and-ai/');
  if (writers.test(left)) return [...hitAt(names, '/composing/#music-by-machine'), ...told];
  return rest === '' || isPart ? told : [];
}
