/** One thing wrong in the content: where it is, what it is, and what would be right. */
export interface Problem {
  /** Path from the project root: content/roles/sound-engineer.mdx. */
  file: string;
  /** From 1. */
  line: number;
  /** Path of the field, such as skills[2].level, where there is one. */
  field?: string | undefined;
  what: string;
  fix: string;
}

/** A problem in one line that an editor's terminal turns into a link. */
const formatProblem = ({ file, line, field, what, fix }: Problem): string =>
  `${file}:${line}: ${field ? `${field}: ` : ''}${what}. ${fix}`;

/** All problems as text, by file and line, with their count. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const files = new Set(sorted.map((problem) => problem.file)).size;
  const count = `${sorted.length} ${sorted.length === 1 ? 'problem' : 'problems'}`;
  const summary = `${count} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return [...sorted.map(formatProblem), '', summary].join('\n');
}
