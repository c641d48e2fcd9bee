import { addressOf } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
import { madeSounds, type MadeSound } from '../../schema/sounds.ts';
import { get, type Knowledge } from './knowledge.ts';
import * as words from '../../words/indexes.ts';

type Sound = Entry<'sounds'>;

/** Where a sound is drawn and told: on the page of the first skill that listens for it. */
export const soundAddress = ({ id, data }: Sound): string =>
  `${addressOf('skills', data.skills[0] ?? '')}#hear-${id}`;

const placeOf = ({ id }: Sound): number => madeSounds.indexOf(id as MadeSound);

/** Sounds in the order in which they are taught. */
export const inOrderOfSounds = (sounds: readonly Sound[]): Sound[] =>
  [...sounds].sort((a, b) => placeOf(a) - placeOf(b));

/** The sounds a role listens for, as it lists them. */
export const heardBy = (knowledge: Knowledge, { data }: Entry<'roles'>): Sound[] =>
  data.hears.map((id) => get(knowledge, 'sounds', id));

/** Sounds by their names, in a line. */
export const soundsNamed = (sounds: readonly Sound[]): string =>
  sounds.map(({ data }) => data.title).join(' · ');

/** What is said of sounds that are folded: how many, and which. */
export const moreToHear = (sounds: readonly Sound[]): string =>
  words.moreToHear(sounds.length, soundsNamed(sounds));

/** The sounds of a skill: first those that are told on its page before all others. */
export function soundsOfSkill(knowledge: Knowledge, { id }: Entry<'skills'>): Sound[] {
  const sounds = inOrderOfSounds(knowledge.soundsBySkill.get(id) ?? []);
  const isOwn = ({ data }: Sound) => data.skills[0] === id;
  return [...sounds.filter(isOwn), ...sounds.filter((sound) => !isOwn(sound))];
}

/** What to listen for in a sound, and apart from it what to do with its slider. */
export function listenTold(line: string): { listen: string; move: string | undefined } {
  const [, listen = line, move] = /^(.*?\.) ((?:Then )?\w+ the slider\b.*)$/.exec(line) ?? [];
  return { listen, move };
}
