import type { LookedAt } from './looked-at.ts';

/** What an entry of any time is called: its title, its question, or the class with its code. */
export function titleThen(kind: string, fields: LookedAt, id: string): string {
  const title = fields.title ?? fields.question ?? fields.short ?? id;
  return kind === 'occupations' && fields.code ? `${title} (${fields.code})` : title;
}
