import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { aboutProblem, problemGroups, type ProblemId } from '../checks/problems/table.ts';

export const problemsFile = 'docs/problems.md';

const head = `# Problems

What \`npm run check\`, the build and the development server say about content, and what to do. Each message ends with one of these ids. \`npm run check -- --json\` prints the same for programs.

This page is made by \`npm run fields\` from \`src/checks/problems/\`.
`;

function told(id: ProblemId): string {
  const { wrong, why, mend, example } = aboutProblem(id);
  return `### ${id}\n\n${wrong} ${why}\n\n- To fix it: ${mend}\n- For example: \`${example}\`\n`;
}

/** docs/problems.md: every kind of problem in its group, with what is wrong, why, how to mend it, and an example. */
export async function problemsDocument(): Promise<string> {
  const groups = Object.entries(problemGroups).map(([title, table]) => {
    return `## ${title}\n\n${(Object.keys(table) as ProblemId[]).map(told).join('\n')}`;
  });
  const config = await resolveConfig(problemsFile);
  return format(`${head}\n${groups.join('\n')}`, { ...config, parser: 'markdown' });
}

/** `npm run fields`: writes the page. */
if (import.meta.main) writeFileSync(problemsFile, await problemsDocument());
