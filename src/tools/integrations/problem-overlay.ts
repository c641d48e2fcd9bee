import { join } from 'node:path';
import type { Problem } from '../../checks/integrity/problem.ts';
import { escaped } from '../../knowledge/escaped.ts';
import { formatProblems, inOrder, lineOf, summaryOf } from '../../checks/told.ts';

/** A file as the overlay shows code, with a line of it marked. */
function codeOf(text: string, marked: number): string {
  const lines = text.split('\n').map((line, index) => {
    const mark = index + 1 === marked ? ' error-line' : '';
    return `<span class="line${mark}">${escaped(line)}</span>`;
  });
  return `<pre class="shiki"><code>${lines.join('\n')}</code></pre>`;
}

/** An error as Vite sends it to pages in development, and as Astro's overlay shows it. */
export interface Told {
  type: 'error';
  err: {
    title: string;
    message: string;
    stack: string;
    loc: { file: string; line: number; column?: number | undefined };
    highlightedCode: string;
  };
}

/** A folder that holds content/, what its files say, and which of them was saved last. */
export interface Place {
  root: string;
  textOf: (file: string) => string | undefined;
  saved?: string | undefined;
}

/**
 * The problems of a project as the overlay shows an error: one with its place in its file, the first of the
 * file that was saved if there is one in it, and below it all of them as the terminal has them. Undefined
 * where there are none.
 */
export function asError(
  problems: readonly Problem[],
  { root, textOf, saved }: Place,
): Told | undefined {
  const ordered = inOrder(problems);
  const first = ordered.find((one) => one.file === saved) ?? ordered[0];
  if (!first) return undefined;
  const { file, line, column } = first;
  return {
    type: 'error',
    err: {
      title: summaryOf(problems),
      message: escaped(lineOf(first)),
      stack: formatProblems(problems),
      loc: { file: join(root, file), line, column },
      highlightedCode: codeOf(textOf(file) ?? '', line),
    },
  };
}

/** What sends to the pages that are open in development. */
interface Channel {
  on(event: 'connection', heard: () => void): void;
  send(payload: Told | { type: 'update'; updates: [] }): void;
}

/**
 * Shows what is told over the pages that are open, and over each that opens until it is mended: a change
 * may reload a page more than once. An update of nothing takes it away where the page is not reloaded.
 */
export function overlayOn(channel: Channel): (told: Told | undefined) => void {
  let shown: Told | undefined;
  channel.on('connection', () => {
    if (shown) channel.send(shown);
  });
  return (told) => {
    const gone = shown && !told;
    shown = told;
    if (told) channel.send(told);
    if (gone) channel.send({ type: 'update', updates: [] });
  };
}
