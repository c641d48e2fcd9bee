/** Days of the form 2026-11-22 in a text that do not exist. */
export const unrealDaysIn = (text: string): string[] =>
  (text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []).filter((day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day;
  });

/** Days of a text, or where it names none the first year of it, that come after a day. */
export function laterThan(today: string, text: string): string[] {
  const days = text.match(/\b\d{4}-\d{2}-\d{2}\b/g);
  if (days) return days.filter((day) => day > today);
  const [year] = text.match(/\b(?:19|20|21)\d{2}\b/) ?? [];
  return year && year > today.slice(0, 4) ? [year] : [];
}

/** The first year of four digits that a period names. */
export const firstYearIn = (period: string): number | undefined => {
  const [year] = period.match(/(?<!\d)\d{4}(?!\d)/) ?? [];
  return year === undefined ? undefined : Number(year);
};
