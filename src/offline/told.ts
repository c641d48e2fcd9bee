import { locale } from '../words/locale.ts';
import { agoOnDay } from '../words/offline/told.ts';

const dayOf = (time: Date) => new Date(time.getFullYear(), time.getMonth(), time.getDate());
const days = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

/** How long ago something was kept, and on which day: “3 days ago, on November 24, 2026”. */
export function keptTold(kept: Date, now: Date): string {
  const ago = Math.round((dayOf(kept).getTime() - dayOf(now).getTime()) / 86_400_000);
  const day = kept.toLocaleDateString(locale, { dateStyle: 'long' });
  return agoOnDay(days.format(Math.min(ago, 0), 'day'), day);
}
