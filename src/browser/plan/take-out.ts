import { formatDay } from '../../knowledge/figures/format.ts';
import { icsOf } from '../../knowledge/calendar/ics.ts';
import type { Shown } from '../../knowledge/plan/at.ts';
import { endsInWords } from '../../knowledge/plan/names.ts';
import { hasMore, readPlanFile, writePlanFile } from '../../knowledge/plan/plan-file.ts';
import { firstDayOf } from '../../knowledge/plan/first-day.ts';
import { practiceOf } from '../../knowledge/plan/practice.ts';
import * as words from '../../words/plan/practice.ts';
import { dayHere } from '../day-here.ts';
import { loadKept } from '../profile/profile-store.ts';
import { publicAddress } from '../public-address.ts';
import type { Made } from './made-plan.ts';
import { saveFile } from './take-along.ts';

export { textOf } from './copied.ts';

const valueOf = (host: HTMLElement, name: string) =>
  host.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value ?? '';

/**
 * Gives the reader the first route of a plan as a file for their calendar, from the day and with the hours
 * a week that they chose. Gives the words that say so.
 */
export function saveCalendar(host: HTMLElement, { graph, plan }: Made): string {
  const now = new Date();
  const minute = now.getHours() * 60 + now.getMinutes();
  const first = firstDayOf(valueOf(host, 'first-day'), { today: dayHere(now), minute });
  if ('not' in first) return words.noFirstDay[first.not];
  const entries = practiceOf(graph, plan, {
    firstDay: first.day,
    hours: Number(valueOf(host, 'hours')) || 1,
    link: publicAddress,
    host: new URL(publicAddress('/')).hostname,
  });
  const days = entries.map(({ on }) => on).sort();
  const [from, last] = [days[0], days.at(-1)];
  if (!from || !last) return words.noRoute;
  const name = words.calendar(endsInWords(graph, plan));
  saveFile('signal-path-practice.ics', icsOf(name, entries, now), 'text/calendar');
  return words.saved(entries.length, formatDay(from), formatDay(last));
}

/** Gives the reader a plan as a file; of their own, together with all that is kept beside it. */
export const savePlan = ({ visiting, profile }: Shown): void =>
  saveFile('signal-path-plan.json', writePlanFile(profile, visiting ? undefined : loadKept()));

/** The plan in the text of a file that was opened, if there is one, and what to say of it. */
export function opened(text: string) {
  const written = readPlanFile(text);
  if (!written) return { told: words.noPlanInFile };
  return { written, told: hasMore(text) ? words.fileHasMore : words.fileIsOpen };
}
