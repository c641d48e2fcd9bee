import { execFileSync } from 'node:child_process';

/** A commit, with the day on which it was made, in UTC. */
export interface Commit {
  hash: string;
  day: string;
}

/** The git of a folder, as far as changes are read from it. */
export interface History {
  /** Whether there is one: git is installed, and the folder is under it. */
  isThere(): boolean;
  /** All commits from the newest to the first that is there. */
  commits(): Commit[];
  /** Whether older commits are left out of this clone. */
  isShallow(): boolean;
  /** The files of content/ as they were at a commit, by path. */
  filesAt(commit: string): Map<string, string>;
}

/** Reads `git cat-file --batch`: for each blob a line with its size, then its bytes. */
function blobsIn(output: Buffer): string[] {
  const blobs: string[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    const size = Number(output.toString('utf8', at, end).split(' ')[2]);
    blobs.push(output.toString('utf8', end + 1, end + 1 + size));
    at = end + size + 2;
  }
  return blobs;
}

/** The history of the project in a folder. All but isThere throws where there is none. */
export function historyOf(root: string): History {
  const git = (words: readonly string[], input = ''): Buffer =>
    execFileSync('git', ['-C', root, ...words], {
      ...{ input, maxBuffer: 1 << 29, stdio: ['pipe', 'pipe', 'pipe'] },
    });
  const lines = (...words: string[]) => git(words).toString('utf8').split('\n').filter(Boolean);
  return {
    isThere() {
      try {
        return lines('rev-parse', 'HEAD').length > 0;
      } catch {
        return false;
      }
    },
    commits: () =>
      lines('log', '--first-parent', '--format=%H %ct').map((line) => {
        const [hash = '', seconds] = line.split(' ');
        return { hash, day: new Date(Number(seconds) * 1000).toISOString().slice(0, 10) };
      }),
    isShallow: () => lines('rev-parse', '--is-shallow-repository')[0] === 'true',
    filesAt(commit) {
      const listed = lines('ls-tree', '-r', '--full-tree', commit, 'content/').map((line) => {
        const [told = '', path = ''] = line.split('\t');
        return { path, blob: told.split(' ')[2] ?? '' };
      });
      const texts = blobsIn(
        git(['cat-file', '--batch'], listed.map(({ blob }) => `${blob}\n`).join('')),
      );
      return new Map(listed.map(({ path }, index) => [path, texts[index] ?? '']));
    },
  };
}
