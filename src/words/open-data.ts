/** What changed in the form of the open data, by its version. */
export const history = {
  '1.5.0': [
    'A way into a role says whether the time of the role is that of this way alone.',
    'A step says whether it is a way of its own, as a degree or the first job of a trade: a plan adds it to no other.',
    'An official class may name the part of it that holds the jobs in sound; a page may say what somebody likes whom it is for.',
  ],
  '1.4.0': [
    'A page may say what a reader says of themselves who begins there, and what they find, as the front page has it.',
  ],
  '1.3.0': [
    'A step may say what a reader says of themselves who begins there, as the front page has it.',
    'The table of rates begins with the id of each rate.',
  ],
  '1.2.0': [
    'Skills have how job adverts ask for them: other words, duties as verbs and what they are done to, and what is named to ask for them.',
  ],
  '1.1.0': [
    'The page about accessibility has every criterion of WCAG 2.2 at levels A and AA, with how it was tested.',
    'A source says in which language its title is, where that is not English.',
  ],
  '1.0.0': [
    'The graph says its version; the schema names no keyword that JSON Schema does not have.',
    'Each entry is a file of its own, at data/KIND/ID.json.',
    'Tables of roles, levels, moves, skills, statements, steps, what they take, titles, places, cables, the crosswalk, programs and sources.',
    'Tables begin with the mark of UTF-8.',
  ],
} as const;

/** What the whole of it is called. */
export const name = 'Signal Path: careers in sound';

/** Beside fields of the JSON Schema: whose id it is ("a role"), or that it is an address. */
export const idOf = (one: string) => `The id of ${one}.`;
export const addressHere = 'The address of a page here.';

/** What is in each file that is no table. */
export const graphFile =
  'The whole graph: every entry with its prose, every connection by id, every figure.';
export const schemaFile = 'The JSON Schema of the graph: every field with its meaning.';
export const advertsFile =
  'Job adverts with what must be read out of each, by which decoding is measured.';

export const filesName = 'Files to download';
export const file = 'File';
export const whatIsIn = 'What is in it';
export const format = 'Format';
export const rows = 'Rows';
export const size = 'Size';
export const columns = (names: string) => `Columns: ${names}`;

export const example = 'For example';
export const exampleOf = (file: string) => `The head of ${file}, and the row of one median:`;
export const exampleName = 'Two lines of a file';
export const exampleTold =
  'Entries refer to each other by id, and figures to their sources. A value under “notKnown” is the reason why something is not known; it never stands for zero. What each field means is said in {schema}.';

export const oneByOne = 'One thing at a time';
export const oneByOneTold =
  'Each entry is also a file of its own, under its kind and its id, such as {file}. An id stays what it is; where an entry must be renamed, its old page leads to the new one.';

export const asMarkdown = 'Pages as Markdown';
export const asMarkdownTold =
  'Every page is also there as Markdown, made of the same data, with its sources and the day it was last read against them: put {file} behind its address. {list} lists them for programs that read.';

export const held = 'How much there is';
export const figures = 'figures';
/** Comparisons that are written, and how many there are with those made from their roles alone. */
export const comparisons = (all: number) => `comparisons written, ${all} in all`;

export const changes = 'Changes of the format';
export const changesTold = (version: string) =>
  `This is version ${version}. Its first number grows when something is gone or means something else, its second when something is added.`;

export const cite = 'License, and how to cite';
export const citeTold =
  'Text and data are under {license}: use them for anything, and name Signal Path with a link. Official figures keep the terms of their sources, which the entries under “sources” name: cite these sources for them.';
export const citation = '{name}. Reviewed {day}. {place}. {license}.';
export const onet =
  'The figures of O*NET are from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under CC BY 4.0. O*NET is a trademark of USDOL/ETA. They are selected and rounded here.';
