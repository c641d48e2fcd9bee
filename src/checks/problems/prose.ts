import type { ProblemTable } from './kinds-of-problem.ts';

/** What can be wrong with the text of an entry, and with how it is written. */
export const proseProblems = {
  'heading-level': {
    wrong: 'A heading has one #.',
    why: 'A page has one title, and that comes from its field.',
    mend: 'Use ##.',
    example: '# Why it matters',
  },
  'heading-unknown': {
    wrong: 'A heading is not one of this kind.',
    why: 'Every page of a kind answers the same questions in the same order.',
    mend: 'Use one of the headings, or ### inside a section.',
    example: '## Further reading',
  },
  'heading-missing': {
    wrong: 'A question of this kind is not answered.',
    why: 'Readers come for it, and comparisons lay it side by side.',
    mend: 'Add the heading and the answer.',
    example: 'a step without ## How to do it',
  },
  'heading-twice': {
    wrong: 'A heading stands twice.',
    why: 'A link to it leads to one of them only.',
    mend: 'Join the two.',
    example: '## How to do it, twice',
  },
  'heading-order': {
    wrong: 'Headings are out of order.',
    why: 'Who has read one page finds the way on every other.',
    mend: 'Bring them in the order named.',
    example: '## A working day before ## What you do',
  },
  unfinished: {
    wrong: 'A part of a new entry is still to be written.',
    why: 'The file was made by npm run new, and its author has not come to this part.',
    mend: 'Write it in place of the words that stand there.',
    example: 'To be written.',
  },
  'heading-place': {
    wrong: 'A heading stands inside something else.',
    why: 'Sections are made of the headings that stand by themselves. This one would be none.',
    mend: 'Take it out of the list, the quote or the component.',
    example: '> ## Why it matters',
  },
  'section-empty': {
    wrong: 'A heading has nothing under it.',
    why: 'Readers would meet a promise without an answer.',
    mend: 'Write the section, or remove the heading where it may be left out.',
    example: '## How to practice, and then the next heading',
  },
  'code-import': {
    wrong: 'The text imports or exports.',
    why: 'Content is data and runs nothing.',
    mend: 'Remove the line, or begin it with another word.',
    example: "import fs from 'node:fs'",
  },
  'code-expression': {
    wrong: 'The text holds an expression in braces.',
    why: 'Content is data and runs nothing.',
    mend: 'Write the text itself, or \\{ for a brace.',
    example: '{process.env.HOME}',
  },
  image: {
    wrong: 'The text holds an image.',
    why: 'Content holds none: each needs words, weight and rights.',
    mend: 'Say in words what it shows.',
    example: '![console](/console.jpg)',
  },
  'component-unknown': {
    wrong: 'A tag is used that content may not use.',
    why: 'Only the components of docs/fields.md are safe and known.',
    mend: 'Use one of them, or Markdown.',
    example: '<script>',
  },
  'component-place': {
    wrong: 'A component stands where it means nothing, or holds what it cannot show.',
    why: 'A Side belongs in a Disagreement, which needs two; a Note belongs between paragraphs; no link belongs in a link.',
    mend: 'Move it.',
    example: '<Side> outside of <Disagreement>',
  },
  'attribute-unknown': {
    wrong: 'A component has no such attribute.',
    why: 'Nobody would read it.',
    mend: 'Look for a slip of the pen, or remove it.',
    example: '<Cite src="bls" />',
  },
  'attribute-missing': {
    wrong: 'A component lacks an attribute.',
    why: 'It cannot be drawn without it.',
    mend: 'Add it.',
    example: '<Cite />',
  },
  'attribute-text': {
    wrong: 'An attribute is not plain text.',
    why: 'Content is data and runs nothing.',
    mend: 'Write it in quotes.',
    example: '<Cite source={bls} />',
  },
  'attribute-twice': {
    wrong: 'A component has the same attribute twice.',
    why: 'Only the last would count, and who reviews the text reads the first.',
    mend: 'Keep one.',
    example: '<Cite source="bls" source="blog" />',
  },
  'link-words': {
    wrong: 'A link has no words.',
    why: 'Nobody could see it, or hear where it leads.',
    mend: 'Write between the brackets where it leads.',
    example: '[](/skills/mixing/)',
  },
  'markdown-unused': {
    wrong:
      'The text uses Markdown that this site does not, or its signs stand in the text as they are.',
    why: 'Footnotes, boxes to tick and struck words have no place on the pages, and a mark without its second half shows as stars.',
    mend: 'Take it out, or close the mark.',
    example: '**loud',
  },
  'sentence-long': {
    wrong: 'A sentence is too long.',
    why: 'A newcomer loses its beginning before its end.',
    mend: 'Make two of it.',
    example: 'a sentence of 40 words',
  },
  filler: {
    wrong: 'A phrase says nothing.',
    why: 'It costs the reader time.',
    mend: 'Take it out, or say what you mean.',
    example: 'it is important to note that',
  },
  'word-twice': {
    wrong: 'A word stands twice in a row.',
    why: 'It is a slip.',
    mend: 'Keep one.',
    example: 'the the desk',
  },
  'sign-unwanted': {
    wrong: 'A sign is used that this site does not use.',
    why: 'Dashes, exclamation marks and three dots hide unfinished sentences.',
    mend: 'Use periods and commas.',
    example: 'Great!',
  },
  'heading-words': {
    wrong: 'A heading has capitals inside or a stop at its end.',
    why: 'Headings read as plain words.',
    mend: 'Write it in sentence case without a stop.',
    example: '### The First Day:',
  },
  spelling: {
    wrong: 'A word is in no dictionary, or is spelled as in Britain.',
    why: 'A reader who does not know the word cannot look it up.',
    mend: 'Fix it, or add a word of the field to content/style.yaml.',
    example: 'practicioner',
  },
  abbreviation: {
    wrong: 'An abbreviation is not explained anywhere.',
    why: 'Newcomers stop at it.',
    mend: 'Write it out, or explain it in a term or in content/style.yaml.',
    example: 'The QXZ is set.',
  },
  'said-twice': {
    wrong: 'A sentence also stands in another entry.',
    why: 'When one is mended the other stays wrong.',
    mend: 'Say each thing in one place, and link to it.',
    example: 'the same sentence on two skills',
  },
} as const satisfies ProblemTable;
