import { before, now } from '../changes.ts';
import { counted } from '../plural.ts';
import { capitalized } from '../sentence.ts';

interface Words {
  one: string;
  more: string;
}

/** What happened to a thing that is kept, of one and of more, in the order in which it is told. */
export const happened = {
  added: { one: 'new on this site', more: 'new on this site' },
  removed: { one: 'taken off this site', more: 'taken off this site' },
  retitled: { one: 'it was called', more: 'it was called' },
  'rate-added': { one: 'rate of pay added', more: 'rates of pay added' },
  'rate-renewed': {
    one: 'rate of pay of a newer year or agreement',
    more: 'rates of pay of a newer year or agreement',
  },
  'rate-removed': { one: 'rate of pay taken out', more: 'rates of pay taken out' },
  'figures-added': { one: 'official figures added', more: 'official figures added' },
  'takes-added': { one: 'time or cost added', more: 'times or costs added' },
  'move-added': { one: 'next job added', more: 'next jobs added' },
  'move-removed': { one: 'next job taken out', more: 'next jobs taken out' },
  'skill-added': { one: 'skill added', more: 'skills added' },
  'skill-removed': { one: 'skill taken out', more: 'skills taken out' },
  'level-changed': { one: 'other level asked for', more: 'other levels asked for' },
  'title-added': { one: 'other name added', more: 'other names added' },
} satisfies Record<string, Words>;

/** Something of which there is nothing more to say. */
export const alone = ({ one }: Words) => `${capitalized(one)}.`;
/** A kind of change with what it was of: "Skills added: Mixing; Signal flow". */
export const named = (what: readonly string[], { one, more }: Words) =>
  `${capitalized(what.length === 1 ? one : more)}: ${what.join('; ')}`;
export const howMany = (count: number, { one, more }: Words) => counted(count, one, more);

const stop = (told: string) => (/[.?!]["”]?$/.test(told) ? told : `${told}.`);

/** A correction: what it is of, what stood there and what stands there since. */
export const corrected = (it: {
  what: readonly string[];
  was?: string | undefined;
  now?: string | undefined;
}) =>
  [
    `Corrected: ${stop(it.what.join('; '))}`,
    ...(it.was === undefined ? [] : [before(stop(it.was))]),
    ...(it.now === undefined ? [] : [now(stop(it.now))]),
  ].join(' ');

export const allTakenBack = 'What was added has been taken out again.';
