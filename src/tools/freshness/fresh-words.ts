import type { Due } from '../../knowledge/graph/coverage.ts';
import { pathOf } from '../../schema/kinds.ts';
import type { DeadLink } from './dead-links.ts';
import type { Superseded } from './superseded.ts';

/** What is no longer fresh. Dead links are left out where nobody looked. */
export interface Stale {
  due: readonly Due[];
  superseded: readonly Superseded[];
  dead?: readonly DeadLink[] | undefined;
}

/** An issue holds 65,536 letters: a list that is longer says how much it leaves out. */
const most = 150;

function list(heading: string, none: string, lines: readonly string[]): string[] {
  const shown = lines.slice(0, most).map((line) => `- ${line}`);
  const left = lines.length - shown.length;
  const body =
    lines.length === 0 ? [none] : [...shown, ...(left > 0 ? [`- and ${left} more`] : [])];
  return [`## ${heading} (${lines.length})`, '', ...body, ''];
}

/** Words of content as they are, without meaning anything in Markdown. */
const verbatim = (words: string) => `\`${words.replace(/[`\s]+/g, ' ')}\``;

/** The list as Markdown, for the day it was made. */
export function staleWords({ due, superseded, dead }: Stale, today: string): string {
  const parts = [
    `Made on ${today} by \`npm run freshness\`. Nothing here stops a build.`,
    '',
    ...list(
      'Due for review',
      'No entry is due.',
      due.map(({ entry, day }) => `${verbatim(pathOf(entry))}, since ${day}`),
    ),
    ...list(
      'Figures with a newer round',
      'Every figure is of the newest round.',
      superseded.map(
        ({ entry, figure, period, newer }) =>
          `${verbatim(pathOf(entry))}: ${verbatim(figure)} is of ${verbatim(period)}, and there is ${verbatim(newer)}`,
      ),
    ),
    ...(dead
      ? list(
          'Links that lead nowhere',
          'No link is dead.',
          dead.map(
            ({ url, files, said }) =>
              `${verbatim(url)}: ${said}. In ${files.slice(0, 5).map(verbatim).join(', ')}`,
          ),
        )
      : []),
  ];
  return parts.join('\n');
}
