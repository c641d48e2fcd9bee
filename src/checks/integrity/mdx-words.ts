/** What an error of the MDX parser means for whoever wrote the text, and what to do. */
interface Meaning {
  what?: string;
  fix: string;
}

const meanings: readonly (readonly [sign: RegExp, Meaning])[] = [
  [
    /import\/exports/,
    { fix: 'Remove the line, or begin it with another word than import or export' },
  ],
  [
    /Unexpected character `!`/,
    { what: 'a remark in <!-- --> stands here', fix: 'Remove it: content holds no hidden remarks' },
  ],
  [/closing tag for `<(br|wbr)>`/, { fix: 'Write the tag as <br />, with a slash' }],
];

const usual = 'Write \\< and \\{ where you mean the signs, and close each tag';

/** An error of the MDX parser in plain words, with its position taken out. */
export function mdxWords(words: string): { what: string; fix: string } {
  const [, meaning] = meanings.find(([sign]) => sign.test(words)) ?? [];
  const { what = `the MDX cannot be read: ${words}`, fix = usual } = meaning ?? {};
  return { what, fix };
}
