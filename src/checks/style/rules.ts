import { otherLetter } from '../integrity/letters.ts';
import { british, filler } from './words.ts';
import type { Wrong } from '../integrity/problem.ts';
import type { Style } from './guide.ts';
import type { TextPassage } from './passages.ts';
import { locale } from '../../words/locale.ts';

/** What is wrong with a passage: the words it is about, what is wrong, and what would be right. */
export interface Fault extends Wrong {
  words: string;
}

/** Words in one sentence, at most. The average should be half of it. */
export const mostWords = 34;

const sentenceBreaks = new Intl.Segmenter(locale, { granularity: 'sentence' });

/** The sentences of a text, abbreviations such as "No. 1" taken as a break at worst. */
export const sentencesOf = (text: string): string[] =>
  [...sentenceBreaks.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);

export const wordsOf = (text: string): string[] =>
  text.match(/\p{L}[\p{L}\p{M}\p{N}'’]*|\p{N}+[\p{L}\p{N}]*/gu) ?? [];

function longSentences({ text }: TextPassage): Fault[] {
  // Most passages are shorter than a sentence may be, and to take them apart costs more than to count.
  if (wordsOf(text).length <= mostWords) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const count = wordsOf(sentence).length;
    if (count <= mostWords) return [];
    const words = sentence.split(' ').slice(0, 5).join(' ');
    return [
      {
        id: 'sentence-long',
        words,
        what: `the sentence has ${count} words`,
        fix: `Use at most ${mostWords}`,
      },
    ];
  });
}

const fillers = ({ text }: TextPassage): Fault[] =>
  filler.flatMap(([phrase, instead]) => {
    const [words] = phrase.exec(text) ?? [];
    return words
      ? [{ id: 'filler', words: words.trim(), what: 'a phrase that says nothing', fix: instead }]
      : [];
  });

const repeated = ({ text }: TextPassage): Fault[] =>
  [...text.matchAll(/\b(\p{Ll}+) \1\b/gu)]
    .filter(([, word]) => !['had', 'that'].includes(word ?? ''))
    .map(([words]) => ({ id: 'word-twice', words, what: 'a word stands twice', fix: 'Keep one' }));

const signs: readonly [RegExp, string, string][] = [
  [/ -{1,2} /, 'a hyphen used as a dash', 'Use a period or a comma'],
  [/—[^—]*—/, 'a second dash in one passage', 'Use periods or commas'],
  [/!/, 'an exclamation mark', 'End with a period'],
  [/\.{3}|…/, 'three dots', 'End the sentence'],
];

const punctuation = ({ text }: TextPassage): Fault[] =>
  signs.flatMap(([sign, what, fix]) => {
    const [words] = sign.exec(text) ?? [];
    return words ? [{ id: 'sign-unwanted', words: words.trim(), what, fix }] : [];
  });

function headings({ text, heading }: TextPassage, { speller }: Style): Fault[] {
  if (!heading) return [];
  const capital = text
    .split(' ')
    .slice(1)
    .filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && speller.knows(word.toLowerCase()));
  const what = 'a heading with capitals inside';
  return [
    ...capital.map((words) => ({
      id: 'heading-words' as const,
      words,
      what,
      fix: `Write ${words.toLowerCase()}`,
    })),
    ...(/[.:;,]$/.test(text)
      ? [
          {
            id: 'heading-words' as const,
            words: text,
            what: 'a heading with a stop at its end',
            fix: 'Take it off',
          },
        ]
      : []),
  ];
}

/** Whether a word is made of letters and spelled as one: no codes, no capitals inside. */
const isWord = (word: string) => /^\p{L}?\p{Ll}+$/u.test(word.replaceAll(/['’]/g, ''));

/** Words in other letters, and words with marks over letters that no language here has. */
const unreadable = ({ text }: TextPassage): Fault[] =>
  [...new Set(wordsOf(text))]
    .filter((words) => otherLetter.test(words) || /\p{M}/u.test(words.normalize('NFC')))
    .slice(0, 1)
    .map((words) => ({
      id: 'spelling',
      words,
      what: 'a word in letters that readers here cannot read',
      fix: 'Write it in Latin letters',
    }));

function spelling({ text }: TextPassage, { speller }: Style): Fault[] {
  return [...new Set(wordsOf(text))].filter(isWord).flatMap((words): Fault[] => {
    const word = words.replace('’', "'");
    const bare = word.replace(/'s?$/, '');
    const us = british[bare.toLowerCase()];
    if (us) return [{ id: 'spelling', words, what: 'a British word', fix: `Write ${us}` }];
    if (speller.knows(word) || speller.knows(bare)) return [];
    const near = speller.suggest(bare).slice(0, 3).join(', ');
    const add = 'add it to the words of content/style.yaml if it is one of the field';
    const fix = near ? `Did you mean ${near}? If not, ${add}` : `Fix it, or ${add}`;
    return [{ id: 'spelling', words, what: 'a word no dictionary here has', fix }];
  });
}

/** Everything wrong with how a passage is written. Abbreviations are looked at for the whole site. */
export const faultsIn = (passage: TextPassage, style: Style): Fault[] => [
  ...longSentences(passage),
  ...fillers(passage),
  ...repeated(passage),
  ...punctuation(passage),
  ...headings(passage, style),
  ...spelling(passage, style),
  ...unreadable(passage),
];
