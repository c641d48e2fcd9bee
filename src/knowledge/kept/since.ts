/** What happened to a thing on a day, a sentence each. */
export interface DayTold {
  on: string;
  told: readonly string[];
}

/** What happened to things, by their names such as roles/foley-artist; of each the newest day first. */
export type ChangesOfThings = Readonly<Record<string, readonly DayTold[]>>;

/** Up to where a reader has been told of a thing, who has been told all: the newest day, and how much was told of it. */
export function allSeen(days: readonly DayTold[]): string {
  const [newest] = days;
  return newest ? `${newest.on}.${newest.told.length}` : '';
}

/**
 * The days a reader has not been told of. A day on which more has happened since counts whole: what is
 * told twice does less harm than what is left out. Whatever makes no sense counts as nothing told.
 */
export function notSeen(days: readonly DayTold[], seen: string): DayTold[] {
  const [, day = '', told = '0'] = /^(\d{4}-\d\d-\d\d)\.(\d+)$/.exec(seen) ?? [];
  return days.filter((one) => one.on > day || (one.on === day && one.told.length > Number(told)));
}
