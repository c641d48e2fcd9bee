import { formatProblems } from '../checks/told.ts';
import { createKnowledge, type Knowledge } from '../knowledge/graph/knowledge.ts';
import { heard } from '../site/texts-read.ts';
import { checkProject, readProject } from './project.ts';

/**
 * The knowledge base of the project in this folder as it is printed, for commands that need it whole: where it is not,
 * its problems are printed and the process ends.
 */
export async function wholeKnowledge(): Promise<Knowledge> {
  const { entries, prose, problems } = checkProject(readProject(process.cwd()));
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    process.exit(1);
  }
  const content = heard({ entries, prose });
  return createKnowledge(content.entries, content.prose);
}
