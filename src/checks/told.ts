import type { Problem } from './integrity/problem.ts';
import { aboutProblem } from './problems/table.ts';
import { locale } from '../words/locale.ts';

/** No message is longer: what content puts into it is cut. */
const longest = 400;

/** Signs that would begin a line, move the cursor or turn the direction of writing. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A text that came out of content, on one line and with every sign that cannot be seen as its number,
 * so that no entry can forge a message.
 */
function onOneLine(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short.replace(unprintable, (sign) => {
    return `\\u{${sign.codePointAt(0)?.toString(16).padStart(4, '0')}}`;
  });
}

/** A sign as JSON writes it by number. */
const asJsonEscape = (sign: string): string =>
  [...Array(sign.length).keys()]
    .map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

/** By file and line, as every report has them. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => a.file.localeCompare(b.file, locale) || a.line - b.line);

const wordsOf = ({ field, what, fix }: Problem): string =>
  `${field ? `${field}: ` : ''}${what}. ${fix}`;

/** A problem in one line that an editor's terminal turns into a link. */
export const lineOf = (problem: Problem): string => {
  const { id, file, line, column } = problem;
  const place = `${onOneLine(file)}:${line}${column === undefined ? '' : `:${column}`}`;
  return `${place}: ${onOneLine(wordsOf(problem))} [${id}]`;
};

/** How many problems there are in how many files. */
export function summaryOf(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  return `${count} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

/** All problems as text for people, by file and line, with their count. */
export const formatProblems = (problems: readonly Problem[]): string =>
  [...inOrder(problems).map(lineOf), '', summaryOf(problems)].join('\n');

/** All problems for tools, each with why it matters and how to mend it in general. */
export const problemsAsJson = (problems: readonly Problem[]): string =>
  JSON.stringify(
    inOrder(problems).map((problem) => ({ ...problem, ...aboutProblem(problem.id) })),
    null,
    2,
  ).replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, asJsonEscape);

const escaped = (text: string) => text.replace(/%/g, '%25');
const escapedProperty = (text: string) => escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/**
 * All problems as GitHub shows them beside the lines of a pull request.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const problemsAsAnnotations = (problems: readonly Problem[]): string =>
  inOrder(problems)
    .map((problem) => {
      const { file, line, column, id } = problem;
      const place = [
        `file=${escapedProperty(onOneLine(file))}`,
        `line=${line}`,
        ...(column === undefined ? [] : [`col=${column}`]),
        `title=${id}`,
      ];
      return `::error ${place.join(',')}::${escaped(onOneLine(wordsOf(problem)))}`;
    })
    .join('\n');
