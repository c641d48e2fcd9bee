/** The one of two words that a count asks for: 1 role, 0 roles, 1.5 roles. */
export const plural = <Word>(count: number, one: Word, other: Word): Word =>
  count === 1 ? one : other;

/** A count with its word: "1 role", "12 roles". */
export const counted = (count: number, one: string, other: string): string =>
  `${count} ${plural(count, one, other)}`;
