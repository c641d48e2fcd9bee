import * as words from '../words/offline/choices.ts';

/** What a reader may keep at a press: what it is, and the words on its button. */
export const offlineChoices = [
  {
    name: 'core',
    title: words.core,
    what: words.whatCoreIs,
    press: words.keepCore,
  },
  {
    name: 'all',
    title: words.all,
    what: words.whatAllIs,
    press: words.keepAll,
  },
] as const;

/** What may be kept or taken along, each of a size that is known once the site is written. */
export type Sized = (typeof offlineChoices)[number]['name'] | 'archive';

/** What stands for a size in a text until it is known. */
export const sizeMark = (name: Sized): string => `size-of-${name}`;

/** A text with sizes where it has marks of them. */
export const withSizesIn = (text: string, told: Readonly<Record<Sized, string>>): string =>
  text.replaceAll(/size-of-(core|all|archive)/g, (_all, name: Sized) => told[name]);
