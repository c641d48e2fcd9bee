import { readdirSync, readFileSync } from 'node:fs';

/** What the system counts processor time in: a hundredth of a second. */
const ticks = 100;
const page = 4096;

interface Counted {
  pid: number;
  parent: number;
  /** Processor seconds of the process, and of those it started that have ended. */
  seconds: number;
  /** Those of the process alone. */
  own: number;
  /** Bytes of memory it holds. */
  memory: number;
}

/** The fields of the line that the system keeps of a process, by their numbers in the manual of /proc. */
function fieldsOf(pid: number | 'self'): (field: number) => number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program stands in brackets and may have spaces.
  const parts = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (field) => Number(parts[field - 3]);
}

/** What the system has counted of a process; undefined once it is gone. Linux only. */
export function countedOf(pid: number): Counted | undefined {
  try {
    const at = fieldsOf(pid);
    return {
      pid,
      parent: at(4),
      seconds: (at(14) + at(15) + at(16) + at(17)) / ticks,
      own: (at(14) + at(15)) / ticks,
      memory: at(24) * page,
    };
  } catch {
    return undefined;
  }
}

/** Processor seconds, user and system, of all processes that this one started and that have ended. */
export function secondsOfEnded(): number {
  const at = fieldsOf('self');
  return (at(16) + at(17)) / ticks;
}

/** A process and all that it started, as they are now. */
export function seenOfTree(root: number): Counted[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => countedOf(Number(name)) ?? []);
  const tree = new Set([root]);
  for (let before = 0; before < tree.size;) {
    before = tree.size;
    for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid);
  }
  return all.filter(({ pid }) => tree.has(pid));
}
