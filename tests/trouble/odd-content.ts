import fc, { type GeneratorValue } from 'fast-check';
import { stringify } from 'yaml';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import { partsOf, put, valuesIn, withData } from './spoil.ts';
import { smallBeside, smallContent } from './small-site.ts';

const longWord = 'donaudampfschifffahrtselektrizitaeten';

/** What people may write and what a page must show as it is written. */
const pieces = [
  'loud & clear',
  'less < more > less',
  '<em>loud</em>',
  '</title><script>loud</script>',
  'so "loud" it is',
  "it's 'loud'",
  'a " onclick="loud',
  '{loud} and {{loud}}',
  '${loud}',
  '&amp; and &lt;',
  '😀 loud 🎛',
  longWord,
  '50 % of $5',
  '=loud',
  '\\ and `loud`',
  'loud]]>',
  '%20 and +loud',
];

/** Names may be in any letters; sentences are in those that readers here can read. */
const names = [...pieces, 'مرحبا', 'שלום', 'ゲインとは何か'];

/** Fields whose text is read by programs, or held to a form. */
const formal = new Set(['period', 'published', 'reviewed', 'code', 'url', 'source']);

const isOurs = (value: unknown, name: unknown): value is string =>
  typeof value === 'string' && !formal.has(String(name)) && (/\s/.test(value) || name === 'title');

/** Numbers texts, since no sentence may stand in two entries. */
let count = 0;

/** A text of about the same length, which begins alike, with odd pieces behind. */
function oddText(text: string, g: GeneratorValue, from: readonly string[] = pieces): string {
  const at = g(fc.nat, { max: from.length - 1 });
  const room = Math.max(text.length, 28);
  const begins = text.split(' ').slice(0, 5).join(' ').replace(/[.,]$/, '');
  const start = text.includes(' ') ? `${begins} ${++count}` : text;
  let words = start;
  for (let index = 0; index < from.length; index++) {
    const more = `${words} or ${from[(at + index) % from.length]}`;
    if (more.length <= (text.length < 30 ? 40 : text.length + 30)) words = more;
    if (words.length >= room) break;
  }
  return words.length < text.length
    ? `${words}${' and on'.repeat((text.length - words.length) / 7 + 1)}`
    : words;
}

/** The same written in MDX, where these signs mean something. */
const inProse = (text: string) => text.replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&');

/** Data with all its texts made odd. */
const odd = (data: unknown, g: GeneratorValue): unknown =>
  valuesIn(data).reduce<unknown>(
    (all, [path, value]) =>
      isOurs(value, path.at(-1))
        ? put(all, path, oddText(value, g, path.includes('aliases') ? names : pieces))
        : all,
    data,
  );

/** A file with all its texts made odd. */
function oddFile(file: ContentFile, g: GeneratorValue): ContentFile {
  const { data } = partsOf(file);
  const { file: changed } = withData(file, odd(data, g), []);
  const text = changed.text.replace(/^Words that (?:answer|explain) it\.$/gm, (words) =>
    inProse(`${oddText(words, g)}.`),
  );
  return { ...changed, text };
}

/** An entry under an earlier id, and a page that is gone. */
const leads = [
  { from: 'skills/balance', to: 'skills/mixing', on: '2026-01-02' },
  {
    from: 'terms/old-bus',
    removed: 'Another page says it in fewer words.',
    instead: 'skills/balance',
    on: '2026-01-02',
  },
];

/** A whole small knowledge base in odd words, in which the check finds nothing wrong. */
export const oddContent = (g: GeneratorValue): ContentFile[] => [
  ...smallContent().map((file) => oddFile(file, g)),
  ...smallBeside.filter(({ path }) => !path.endsWith('.yaml')),
  { path: 'content/renamed.yaml', text: stringify(odd(leads, g)) },
  {
    path: 'content/style.yaml',
    text: stringify({
      words: [
        { why: 'Words that pages are tried with.', words: [longWord, 'onclick', 'lt', 'amp'] },
      ],
      abbreviations: {},
      exceptions: [],
    }),
  },
];

let built: ContentFile[] | undefined;

/** The odd content that `npm test` builds a small site of: the same in every run. */
export function builtContent(): ContentFile[] {
  const [g] = fc.sample(fc.gen(), { seed: 20261126, numRuns: 1 });
  if (!g) throw new Error('nothing was generated');
  return (built ??= oddContent(g));
}
