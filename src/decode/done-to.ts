import { isTakenBack, type Word } from './clauses.ts';
import { tokensOf } from './tokens.ts';

/** What a verb may be done to, as it is looked up, and where in a text it ends. */
export interface DoneTo {
  name: string;
  until: number;
}

/** What is no such thing where it goes on with one of these: a console manufacturer is no console. */
const heads =
  /^(?:team|cancell?ing|department|designer|engineer|technician|crew|manager|director|supervisor|editor|operator|company|industry|manufacturer|vendor|supplier|school|community|degree|course|programmer|sale|rep|job|career|advice|judg\w+)$/;

/** Words so wide that they are meant only where nothing is joined to them: sound equipment is no sound. */
const wide =
  /^(?:patch|sound|audio|music|system|voice|live|show|service|event|play|room|meeting|test)$/;
/** Words that join nothing to the one before. */
const functional =
  /^(?:for|on|in|at|and|or|to|of|with|from|by|as|across|during|into|before|after|over|under|through|per|when|until|we|you|they|is|are|using|via|each|every|so|if|that|which|who|around|throughout|within|without)$/;

const keysOf = (name: string): string[] => tokensOf(name).map(({ key }) => key);

/** What something is looked up by: its words as they are compared. */
export const nameKey = (name: string): string => keysOf(name).join(' ');

/** A number is written together with what it counts: "23kg". */
const bare = (key: string): string => key.replace(/^\d+(?=\p{L})/u, '');

/** Whether words are not what they look like, by what they are joined to. */
function isElse(words: readonly Word[], at: number, length: number, name: string): boolean {
  const last = words[at + length - 1];
  const next = last?.ends === false ? words[at + length] : undefined;
  if (length === 1 && (words[at]?.inName || last?.plain === 'sounds')) return true;
  if (!next || next.begins) return false;
  // It is a verb itself: "leads one A2".
  if (length === 1 && /^(?:an?|the|one|two|three|our|your|all)$/.test(next.plain)) return true;
  return heads.test(next.key) || (length === 1 && wide.test(name) && !functional.test(next.key));
}

/** All that verbs may be done to, to be found in a text. */
export class AllDoneTo {
  #byFirst = new Map<string, string[][]>();

  constructor(names: Iterable<string>) {
    for (const words of [...new Set([...names].map(nameKey))].map((name) => name.split(' '))) {
      const [first = ''] = words;
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), words]);
    }
  }

  /** Whether something begins with a word. */
  begins({ key }: Word): boolean {
    return this.#byFirst.has(key);
  }

  /** What stands at a place, unless it is joined to something else or nobody is asked for it. */
  at(words: readonly Word[], place: number): DoneTo[] {
    const first = bare(words[place]?.key ?? '');
    return (this.#byFirst.get(first) ?? []).flatMap((keys) => {
      const name = keys.join(' ');
      const isHere = keys.every((key, on) => on === 0 || words[place + on]?.key === key);
      if (!isHere || isElse(words, place, keys.length, name)) return [];
      const end = place + keys.length;
      return isTakenBack(words, end) ? [] : [{ name, until: words[end - 1]?.to ?? 0 }];
    });
  }

  /** What ends right before a place, up to three words: "cable" of "cable coiling". */
  before(words: readonly Word[], place: number): DoneTo[] {
    if (words[place]?.begins || words[place - 1]?.ends !== false) return [];
    return [1, 2, 3].flatMap((length) => {
      const run = words.slice(Math.max(0, place - length), place);
      const name = run.map(({ key }) => key).join(' ');
      const isWhole = run.length === length && !run.some((one, on) => on > 0 && one.begins);
      const all = this.#byFirst.get(run[0]?.key ?? '') ?? [];
      // Who is to "lead building acoustics" builds no leads.
      return name !== 'lead' && isWhole && all.some((one) => one.join(' ') === name)
        ? [{ name, until: 0 }]
        : [];
    });
  }
}
