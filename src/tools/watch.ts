import { Worker } from 'node:worker_threads';
import type { Checked } from '../checks/integrity/check.ts';
import { checkProject, type Project } from './project.ts';

/** Seconds of work, whatever else the machine does. No file takes as long: all of the content takes two. */
const mostSeconds = 20;

/**
 * Runs beside the check, in a thread of its own, since nothing can interrupt a parser: it looks which
 * file is in work, and ends the process with the name of one that never comes to an end.
 */
const watcher = `
const { workerData: { shared, files, most } } = require('node:worker_threads');
const now = new Int32Array(shared);
const worked = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
let seen = -1, since = worked();
setInterval(() => {
  if (now[0] !== seen) { seen = now[0]; since = worked(); }
  if (worked() - since < most) return;
  const file = files[now[1]] ?? 'content';
  require('node:fs').writeSync(2, file + ':1: it takes longer than ' + most +
    ' seconds to check. Look for long runs of the same signs, and take them out [file-slow]\\n');
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 500);
}, 200);
`;

export interface Watch {
  /** Says which file is looked at now. */
  onFile: (file: string) => void;
  /** Ends the watch. */
  end: () => void;
}

/** Watches that no file of these takes longer than some seconds to check. */
export function watchFiles(paths: readonly string[], seconds = mostSeconds): Watch {
  const shared = new SharedArrayBuffer(8);
  const now = new Int32Array(shared);
  now[1] = -1;
  const places = new Map(paths.map((path, index) => [path, index]));
  const workerData = { shared, files: paths, most: seconds };
  const worker = new Worker(watcher, { eval: true, execArgv: [], workerData });
  worker.unref();
  return {
    onFile: (file) => {
      now[1] = places.get(file) ?? -1;
      now[0] = (now[0] ?? 0) + 1;
    },
    end: () => void worker.terminate(),
  };
}

/** Checks a project under such a watch. */
export function checkWatched(project: Project): Checked {
  const watch = watchFiles([...project.files, ...project.beside.values()].map(({ path }) => path));
  try {
    return checkProject(project, watch.onFile);
  } finally {
    watch.end();
  }
}
