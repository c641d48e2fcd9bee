import { formatDay } from '../../knowledge/figures/format.ts';
import { icsOf } from '../../knowledge/calendar/ics.ts';
import { visitingPlan, type Shown } from '../../knowledge/plan/at.ts';
import { endsInWords } from '../../knowledge/plan/names.ts';
import { hasMore, readPlanFile, writePlanFile } from '../../knowledge/plan/plan-file.ts';
import { firstDayOf } from '../../knowledge/plan/first-day.ts';
import type { Contents } from '../../knowledge/plan/open.ts';
import { practiceOf } from '../../knowledge/plan/practice.ts';
import * as words from '../../words/plan/practice.ts';
import { TextToCopy } from '../../views/plan/TextToCopy.tsx';
import { dayHere } from '../day-here.ts';
import { nodesOf } from '../nodes.ts';
import { loadKept } from '../profile/profile-store.ts';
import { publicAddress } from '../public-address.ts';
import type { Made } from './made-plan.ts';
import { saveFile } from './take-along.ts';

const planFile = 'signal-path-plan.json';

export { textOf } from './copied.ts';

const fieldOf = (host: HTMLElement, name: string) =>
  host.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);

/** The day in a field; undefined for one that was typed and does not exist: the field says of it that it is empty. */
function dayIn(field: HTMLInputElement | HTMLSelectElement | null): string | undefined {
  return field?.validity.badInput ? undefined : (field?.value ?? '');
}

/**
 * Gives the reader the first route of a plan as a file for their calendar, from the day and with the hours
 * a week that they chose. Gives the words that say so.
 */
export function saveCalendar(host: HTMLElement, { graph, plan }: Made): string {
  const now = new Date();
  const minute = now.getHours() * 60 + now.getMinutes();
  const first = firstDayOf(dayIn(fieldOf(host, 'first-day')), { today: dayHere(now), minute });
  if ('not' in first) return words.noFirstDay[first.not];
  const entries = practiceOf(graph, plan, {
    firstDay: first.day,
    hours: Number(fieldOf(host, 'hours')?.value) || 1,
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

/** Gives the reader a plan as a file; of their own, together with all that is kept beside it. Gives what to say. */
export function savePlan({ visiting, profile }: Shown): string {
  saveFile(planFile, writePlanFile(profile, visiting ? undefined : loadKept()));
  return words.savedAs(planFile);
}

/** Lays out text that the browser would not copy, ready to be copied by hand. Gives what to say. */
export function layOut(host: HTMLElement, what: string, text: string): string {
  const place = host.querySelector('.plan-told') as HTMLElement;
  place.replaceChildren(nodesOf(TextToCopy, { what, text }));
  place.querySelector('textarea')?.select();
  return words.notCopied(what);
}

/** The plan in the text of a file that was opened, if there is one, how it came, and what to say of it. */
export function opened(text: string, contents: Contents) {
  const written = readPlanFile(text);
  if (!written) return { came: '', told: words.noPlanInFile };
  const shown = visitingPlan(written, loadKept(), contents);
  const told = hasMore(text) ? words.fileHasMore : words.fileIsOpen;
  return { shown, came: words.cameFromFile, told };
}
