import type { ProblemTable } from './kinds-of-problem.ts';

/** What can be wrong with a field, and with what fields say of other entries. */
export const fieldProblems = {
  'field-missing': {
    wrong: 'A field that every entry of this kind has is missing.',
    why: 'Pages, comparisons and data would have a hole.',
    mend: 'Add it. docs/fields.md says what it holds.',
    example: 'a role without reasonsNot',
  },
  'field-unknown': {
    wrong: 'There is no field of that name.',
    why: 'What stands in it would be shown nowhere.',
    mend: 'Look for a slip of the pen, or remove it.',
    example: 'alias: [hum]',
  },
  'field-type': {
    wrong: 'A field holds another kind of thing: text for a number, one word for a list.',
    why: 'Nothing can be made of it.',
    mend: 'Write what the field wants.',
    example: 'holds: a year',
  },
  'word-unknown': {
    wrong: 'A field holds a word that is none of those allowed.',
    why: 'Filters and comparisons know only the words of the table.',
    mend: 'Use one of the words of docs/fields.md.',
    example: 'level: profesional',
  },
  'list-short': {
    wrong: 'A list is too short.',
    why: 'Fewer would not answer the question it is for.',
    mend: 'Add to it.',
    example: 'three duties',
  },
  'list-long': {
    wrong: 'A list is too long.',
    why: 'Nobody reads more, and the important ones drown.',
    mend: 'Keep those that matter most.',
    example: 'fifteen skills of one role',
  },
  'text-length': {
    wrong: 'A text is too short or too long for its place.',
    why: 'Cards, search results and tables have room for so much.',
    mend: 'Write within the limits.',
    example: 'a summary of 400 characters',
  },
  'number-range': {
    wrong: 'A number is below or above what its field can hold.',
    why: 'It is a slip, or it is in another unit.',
    mend: 'Check it against its source.',
    example: 'holds: 360',
  },
  'field-form': {
    wrong: 'A text does not have the form that its field wants.',
    why: 'Dates, ids and addresses are read by programs.',
    mend: 'Write it in the form that is named.',
    example: 'reviewed: 22.11.2026',
  },
  'field-rule': {
    wrong: 'Fields of one group do not go together.',
    why: 'Together they say something that cannot be.',
    mend: 'Change what the message names.',
    example: 'a role with family and spans',
  },
  'entry-unknown': {
    wrong: 'An entry is named that does not exist.',
    why: 'Readers would meet a link to nothing.',
    mend: 'Correct the id, or write the entry.',
    example: 'skill: mixxing',
  },
  'figure-unknown': {
    wrong: 'A figure is named that the official class does not have.',
    why: 'Nothing could be printed.',
    mend: 'Use a period and a statistic that the file of the class has.',
    example: '<Figure occupation="us-27-4014" period="May 1999" />',
  },
  'page-unknown': {
    wrong: 'A link leads to a page of this site that does not exist.',
    why: 'Readers would land on an error.',
    mend: 'Correct the address.',
    example: '[mixing](/skills/mixng/)',
  },
  'anchor-unknown': {
    wrong: 'A link leads to a heading that does not exist.',
    why: 'Readers would land at the top of the page and search.',
    mend: 'Correct what comes after #.',
    example: '[why](/skills/mixing/#wy-it-matters)',
  },
  'link-form': {
    wrong: 'A link is not written as links are here.',
    why: 'The site can be published under any path, so links start at the root and end with a slash.',
    mend: 'Write it as /skills/mixing/.',
    example: '[mixing](../mixing)',
  },
  'link-scheme': {
    wrong: 'A link uses something other than https.',
    why: 'javascript: and data: run code; http: can be changed on its way to the reader.',
    mend: 'Use https, or say in noHttps why the publisher has none.',
    example: '[here](javascript:alert(1))',
  },
  'link-host': {
    wrong:
      'An address leads somewhere no publication is: a bare number, this machine, a name with a user before it.',
    why: 'https://www.bls.gov@example.com leads to example.com and not to the BLS.',
    mend: 'Copy the address from the publication.',
    example: 'https://www.bls.gov@example.com/',
  },
  'self-reference': {
    wrong: 'An entry names itself where it must name another.',
    why: 'A step that comes after itself leads nowhere.',
    mend: 'Name another, or remove it.',
    example: 'a move of a role to the same role',
  },
  'listed-twice': {
    wrong: 'The same thing stands twice in a list.',
    why: 'Readers would see it twice, perhaps with two different values.',
    mend: 'Keep one.',
    example: 'mixing twice among the skills of a role',
  },
  taken: {
    wrong: 'Two entries have the same title, short name or color.',
    why: 'Readers could not tell them apart.',
    mend: 'Choose another.',
    example: 'two terms with the title Hum',
  },
  'address-taken': {
    wrong: 'The address of a page is taken by another page.',
    why: 'One of the two could not be reached.',
    mend: 'Choose another name.',
    example: 'content/pages/search.mdx',
  },
  'comparison-name': {
    wrong: 'The file of a comparison is not named after its two roles in alphabetical order.',
    why: 'The name is how pages find the comparison of a pair.',
    mend: 'Name it role-a-vs-role-b.mdx.',
    example: 'technician-vs-mixer.mdx',
  },
  'comparison-fit': {
    wrong: 'The signs that one or the other role suits you are not fair to both.',
    why: 'Each of the two needs two signs, and no other role belongs there.',
    mend: 'Give two signs to each.',
    example: 'three signs for one, one for the other',
  },
  'skill-missing': {
    wrong: 'A role lacks a skill that another of its skills builds on.',
    why: 'A comparison would say that a job does without what nobody can do it without.',
    mend: 'List the skill, put it on the common list of the family, or waive it with the reason.',
    example: 'live mixing at expert without critical listening',
  },
  'skill-below': {
    wrong: 'A role asks less of a skill than everyone in its family has.',
    why: 'The two lists contradict each other.',
    mend: 'Raise it, or take it off the list of the role.',
    example: 'teamwork at awareness where the family has it at working',
  },
  'waiver-unneeded': {
    wrong: 'A role waives a skill that nothing asks of it, or that it lists.',
    why: 'A reason without a question confuses readers.',
    mend: 'Remove it.',
    example: 'waives: rigging in a family that does not have it',
  },
  'path-broken': {
    wrong:
      'The signal path of a family does not hold together: a cable to nowhere, a place that no sound reaches, sound in a circle.',
    why: 'The picture of the family, its roles and its comparisons is drawn from it.',
    mend: 'Correct the place or the cable that is named.',
    example: 'a cable to monitor where the place is monitors',
  },
  'off-path': {
    wrong: 'A role stands at a place that the path of its family does not have.',
    why: 'It would stand nowhere in the picture.',
    mend: 'Use a place of that path, or add the place to the family.',
    example: 'at: [foh] in theater',
  },
  'day-order': {
    wrong:
      'The example day of a role is out of order: a part ends before it begins, two overlap, or one is told in another unit.',
    why: 'It is drawn as a strip of time.',
    mend: 'Correct the times. Hours past midnight go on from 24:00.',
    example: 'from: "22:00", to: "0:30"',
  },
  orphan: {
    wrong: 'Nothing leads to an entry.',
    why: 'No reader would ever find it.',
    mend: 'Refer to it where it belongs, or remove it.',
    example: 'a term that no page uses',
  },
  'answer-missing': {
    wrong: 'A question that every page of this kind answers is not answered.',
    why: 'Readers come for these answers.',
    mend: 'Answer it, or say why it is not known.',
    example: 'an occupation without a projection',
  },
  'role-unreached': {
    wrong: 'No way in leads to a role from no experience.',
    why: 'A plan would end before it.',
    mend: 'Give a route without "through", or one through a role that can be reached.',
    example: 'two roles that only lead to each other',
  },
  rename: {
    wrong: 'A line of the list of renames does not fit the entries there are.',
    why: 'Old addresses and saved plans would end nowhere.',
    mend: 'Change what the message names.',
    example: 'from: skills/mixing while that skill still exists',
  },
  query: {
    wrong: 'A line of the list of queries cannot be read, or wants a page that does not exist.',
    why: 'The search is measured by this list.',
    mend: 'Write query, pages and yes or no, with tabs between.',
    example: 'foley  /roles/folly-artist/  yes',
  },
} as const satisfies ProblemTable;
