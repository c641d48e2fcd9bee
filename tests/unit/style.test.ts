import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/integrity/check.ts';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import type { Style } from '../../src/checks/style/guide.ts';
import { mostWords } from '../../src/checks/style/rules.ts';
import { spellerWith } from '../../src/tools/style.ts';
import { replaced, sampleFiles, termFile } from './sample-files.ts';

const speller = spellerWith(['backline']);
const bare: Style['guide'] = { words: [], abbreviations: {}, exceptions: [] };

const problems = (files: ContentFile[], guide: Partial<Style['guide']> = {}) =>
  checkContent(files, { style: { guide: { ...bare, ...guide }, speller } }).problems;

/** What is said of a term with this text, beside what is said of the sample itself. */
function saidOf(prose: string, guide: Partial<Style['guide']> = {}): string[] {
  return problems(replaced(sampleFiles(), termFile('gain', prose)), guide)
    .filter(({ file }) => file.endsWith('gain.mdx'))
    .map(({ what, fix }) => `${what}. ${fix}`);
}

describe('The prose lint', () => {
  test('finds nothing in plain words', () => {
    expect(saidOf('Turn it up until the loudest word stays below the red.')).toEqual([]);
  });

  test.for([
    ['a wrong spelling', 'Turn the knob untill it clips.', 'untill'],
    ['a British spelling', 'The colour of the sound changes.', 'colour'],
    ['a British word', 'You sit in the theatre.', 'Write theater'],
    ['filler', 'Gain plays a vital role here.', 'Say what goes wrong without it'],
    ['praise', 'It is a rewarding job.', 'Praise nothing'],
    ['a word twice', 'Turn the the knob.', 'a word stands twice'],
    ['an exclamation mark', 'Turn it down!', 'End with a period'],
    ['a hyphen for a dash', 'Turn it down - then listen.', 'a hyphen used as a dash'],
    ['capitals in a heading', '## How To Turn\n\nTurn it.', 'Write turn'],
    ['an abbreviation nobody explains', 'Open the XYZ first.', 'an abbreviation nothing explains'],
    ['a sentence without end', `${'You listen and '.repeat(14)}go.`, `at most ${mostWords}`],
  ] as const)('finds %s', ([, prose, said]) => {
    expect(saidOf(prose).join('\n')).toContain(said);
  });

  test('names file and line, also of a field', () => {
    const file = termFile('gain');
    const text = file.text.replace(/summary: .*/, 'summary: "It makes the the sound louder."');
    const [problem] = problems([
      { ...file, text },
      ...sampleFiles().filter(({ path }) => path !== file.path),
    ]);
    expect(problem).toMatchObject({ file: 'content/terms/gain.mdx', line: 3, field: 'summary' });
  });

  test('finds a sentence that stands in two entries', () => {
    const sentence = 'Turn it up until the loudest word stays just below the red.';
    const files = replaced(
      replaced(sampleFiles(), termFile('gain', sentence)),
      termFile('trim', sentence),
    );
    const found = problems(files).filter(({ file }) => file === 'content/terms/trim.mdx');
    expect(found.map(({ what }) => what).join()).toContain('also stands in content/terms/gain.mdx');
  });

  test('leaves code, paths and names from the word list alone', () => {
    expect(saidOf('Carry the backline, then run `ffprobe` on /tmp/foo.wav there.')).toEqual([]);
  });

  test('takes an abbreviation that the guide or an entry explains', () => {
    expect(saidOf('Plug in the XYZ.', { abbreviations: { XYZ: 'a connector' } })).toEqual([]);
  });

  test('lets an exception stand where it is allowed, and reports one nobody needs', () => {
    const why = 'The name of a body.';
    const here = [{ words: 'theatre', in: 'terms/gain', why }];
    const elsewhere = [{ words: 'theatre', in: 'terms/bus', why }];
    expect(saidOf('You sit in the theatre.', { exceptions: here })).toEqual([]);
    expect(saidOf('You sit in the theatre.', { exceptions: elsewhere })).toHaveLength(1);
    const unused = problems(sampleFiles(), { exceptions: elsewhere });
    expect(unused.map(({ what }) => what).join()).toContain('“theatre” is not needed');
  });
});
