export const howWell = 'How well it reads';
/** Leaves places for a day, for how many adverts were new and how many were not, and for the link to all. */
export const howRead =
  'On {day} it read {fresh} adverts in the style of real ones. Somebody who knew how it reads wrote them, with what is in them, while it was being improved. Nobody looked at which of it was missed. {others} others were there to improve it, and do better. {all}.';
export const allCanBeRead = (adverts: number) => `All ${adverts} can be read`;

export const newToIt = 'New to it';
export const usedToImprove = 'Used to improve it';
export const kind = 'Kind';
export const found = 'Found';
export const markedWrongly = 'Marked wrongly';
export const of = (some: number, all: number) => `${some} of ${all}`;
