import { icsOf } from '../../knowledge/calendar/ics.ts';
import type { Shown } from '../../knowledge/plan/at.ts';
import { endsInWords } from '../../knowledge/plan/names.ts';
import { hasMore, writePlanFile } from '../../knowledge/plan/plan-file.ts';
import { practiceOf } from '../../knowledge/plan/practice.ts';
import * as words from '../../words/plan/practice.ts';
import { loadKept } from '../profile/profile-store.ts';
import type { Made } from './made-plan.ts';
import { saveFile } from './take-along.ts';

/** A day where the reader is, as 2026-11-28. */
const dayHere = (now: Date) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((one) => String(one).padStart(2, '0'))
    .join('-');

const valueOf = (host: HTMLElement, name: string) =>
  host.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value ?? '';

/**
 * Gives the reader the first route of a plan as a file for their calendar, from the day and with the hours
 * a week that they chose. Gives the words that say so.
 */
export function saveCalendar(
  host: HTMLElement,
  { graph, plan }: Made,
  link: (address: string) => string,
): string {
  const now = new Date();
  const entries = practiceOf(graph, plan, {
    firstDay: /^\d{4}-\d\d-\d\d$/.exec(valueOf(host, 'first-day'))?.[0] ?? dayHere(now),
    hours: Number(valueOf(host, 'hours')) || 1,
    ...{ link, host: location.hostname },
  });
  if (entries.length === 0) return words.noRoute;
  const name = words.calendar(endsInWords(graph, plan));
  saveFile('signal-path-practice.ics', icsOf(name, entries, now), 'text/calendar');
  const last = entries.at(-1)?.on ?? '';
  return words.saved(entries.length, last);
}

/** Gives the reader a plan as a file; of their own, together with all that is kept beside it. */
export const savePlan = ({ visiting, profile }: Shown): void =>
  saveFile('signal-path-plan.json', writePlanFile(profile, visiting ? undefined : loadKept()));

/** What to say of a plan that was opened from the text of a file. */
export const openedFrom = (text: string): string =>
  hasMore(text) ? words.fileHasMore : words.fileIsOpen;
