/** What changed in the form of the open data, the newest first. Content changes every week and is no change of form. */
export const formatHistory = [
  {
    version: '1.2.0',
    date: '2026-11-27',
    /** What shapeOfData said then. */
    shape: 'f3f39cae',
    what: [
      'Skills have how job adverts ask for them: other words, duties as verbs and what they are done to, and what is named to ask for them.',
    ],
  },
  {
    version: '1.1.0',
    date: '2026-11-27',
    shape: '70026e2e',
    what: [
      'The page about accessibility has every criterion of WCAG 2.2 at levels A and AA, with how it was tested.',
      'A source says in which language its title is, where that is not English.',
    ],
  },
  {
    version: '1.0.0',
    date: '2026-11-27',
    shape: '587ca81d',
    what: [
      'The graph says its version; the schema names no keyword that JSON Schema does not have.',
      'Each entry is a file of its own, at data/KIND/ID.json.',
      'Tables of roles, levels, moves, skills, statements, steps, what they take, titles, places, cables, the crosswalk, programs and sources.',
      'Tables begin with the mark of UTF-8.',
    ],
  },
] as const;

/** The version of the form of the open data: the first number grows when something that was there is gone or means something else. */
export const [{ version: formatVersion }] = formatHistory;
