import type { ContentFile } from '../../src/checks/integrity/document.ts';
import { oneIn, type Draw } from '../bench/synthetic/random.ts';
import { partsOf, put, valuesIn, withData, withParagraph } from './spoil.ts';

/** What an author does to the files: the files after it, or nothing where there is nothing to do it to. */
type Edit = (
  files: readonly ContentFile[],
  draw: Draw,
  number: number,
) => readonly ContentFile[] | undefined;

const isProse = ({ path }: ContentFile) => path.endsWith('.mdx');
const isEntry = ({ path }: ContentFile) => /^content\/(?!changes\/)\w+\/[^/]+$/.test(path);

const replaced = (files: readonly ContentFile[], from: ContentFile, to?: ContentFile) =>
  files.flatMap((file) => (file === from ? (to ?? []) : file));

/** Does something to one file of those that are asked for. */
const toOne =
  (
    isAsked: (file: ContentFile) => boolean,
    change: (file: ContentFile, draw: Draw, number: number) => ContentFile | undefined,
  ): Edit =>
  (files, draw, number) => {
    const file = oneIn(files.filter(isAsked), draw);
    const changed = file && change(file, draw, number);
    return changed && replaced(files, file, changed);
  };

/** Puts another value where a field of this name stands, anywhere in the fields of a file. */
const inField = (name: string, value: (before: string, draw: Draw, number: number) => unknown) =>
  toOne(
    (file) => isEntry(file) && new RegExp(`^[ -]*${name}: `, 'm').test(file.text),
    (file, draw, number) => {
      const { data } = partsOf(file);
      const places = valuesIn(data).filter(([path]) => path.at(-1) === name);
      const [path, before] = oneIn(places, draw) ?? [];
      if (!path || typeof before !== 'string') return undefined;
      return withData(file, put(data, path, value(before, draw, number)), []).file;
    },
  );

const levels = ['awareness', 'working', 'practitioner', 'expert'];
const more = /Sentence number \d+ says a little more\.\n\n/;

const paragraph = (words: (number: number) => string) =>
  toOne(
    (file) => isProse(file) && isEntry(file),
    (file, draw, number) => withParagraph(file, words(number), 1 + Math.floor(draw() * 9)).file,
  );

const isThing = ({ path }: ContentFile) => /\/terms\/(?:thing|item)-\d+\.mdx$/.test(path);
const addressOf = ({ path }: ContentFile) => path.replace(/^content(.*)\.\w+$/, '$1/');

/** Lays a term beside the others, to which one of them leads. */
const withThing: Edit = (files, draw, number) => {
  const path = `content/terms/thing-${number}.mdx`;
  const fields = `title: Thing ${number}\nsummary: What thing number ${number} means, in short.\nreviewed: 2026-11-20\nholds: 12`;
  const thing = { path, text: `---\n${fields}\n---\n\nIt is number ${number} of many.\n` };
  const leads = paragraph(() => `A [thing](${addressOf(thing)}) of number ${number}.`);
  return leads(files, draw, number)?.concat(thing);
};

/** Takes a term away that was laid there, and what leads to it. */
const withoutThing: Edit = (files, draw) => {
  const thing = oneIn(files.filter(isThing), draw);
  if (!thing) return undefined;
  const leads = new RegExp(`^.*\\(${addressOf(thing)}\\).*\\n\\n?`, 'gm');
  return replaced(files, thing).map((file) => ({ ...file, text: file.text.replace(leads, '') }));
};

/** Gives a file another name, and leads to that from wherever something led to it. */
const renamed: Edit = (files, draw, number) => {
  const thing = oneIn(files.filter(isThing), draw);
  if (!thing) return undefined;
  const to = { ...thing, path: `content/terms/item-${number}.mdx` };
  return replaced(files, thing, to).map((file) => ({
    ...file,
    text: file.text.replaceAll(addressOf(thing), addressOf(to)),
  }));
};

export const edits: Readonly<Record<string, Edit>> = {
  'a sentence more': paragraph((number) => `Sentence number ${number} says a little more.`),
  'a sentence fewer': toOne(
    ({ text }) => more.test(text),
    (file) => ({ ...file, text: file.text.replace(more, '') }),
  ),
  'a link more': paragraph((number) => `Link number ${number} leads [on](/about/).`),
  'a citation more': (files, draw, number) => {
    const source = oneIn(
      files.filter(({ path }) => path.includes('/sources/')),
      draw,
    );
    const id = source?.path.replace(/^.*\/|\.\w+$/g, '');
    return paragraph(() => `Claim number ${number} has a source <Cite source="${id}" />.`)(
      files,
      draw,
      number,
    );
  },
  'another name': inField('title', (_before, _draw, number) => `Name ${number}`),
  'another summary': inField(
    'summary',
    (_before, _draw, number) => `What number ${number} is to those who do it, in short.`,
  ),
  'another level': inField('level', (_before, draw) => oneIn(levels, draw)),
  'another day': inField('reviewed', (_before, draw) => `2026-11-${10 + Math.floor(draw() * 12)}`),
  'a reason': inField(
    'why',
    (_before, _draw, number) => `Reason number ${number} of those who do it is this.`,
  ),
  'a comment in the fields': toOne(isEntry, (file, _draw, number) => ({
    ...file,
    text: isProse(file)
      ? file.text.replace('---\n', `---\n# Note ${number}\n`)
      : `# Note ${number}\n${file.text}`,
  })),
  'a note beside': toOne(
    ({ path }) => path === 'content/queries.tsv',
    (file, _draw, number) => ({ ...file, text: `${file.text}# ${number}\n` }),
  ),
  'an entry fewer': withoutThing,
  'a file of another name': renamed,
  'an entry more': withThing,
};
