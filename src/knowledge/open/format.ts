/** What changed in the form of the open data, the newest first. Content changes every week and is no change of form. */
export const formatHistory = [
  {
    version: '1.0.0',
    date: '2026-11-27',
    /** What shapeOfData said then. */
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
