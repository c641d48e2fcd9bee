export const source = 'Source';
export const listener = 'Listener';
export const allOfSound = 'All of sound';

/** Where a role stands, as the end of a sentence that its title begins: why at no place, or the places. */
export const standsNowhere = (why: string) => `stands at no one place: it ${why}`;
export const standsAt = (places: string) => `stands at ${places}`;
export const thisRole = (stands: string) => `This role ${stands}.`;

/** Where several roles stand who all stand at the same places. */
export const together = (roles: number, places: string) =>
  `${roles > 2 ? 'All' : 'Both'} stand at ${places}.`;

/** How two roles are next to each other, with places or titles. */
export const meetAt = (places: string) => `They meet at ${places}.`;
export const passesFirst = (first: string, then: string) =>
  `Sound passes the ${first} first, then the ${then}.`;
export const sameSource = (place: string) => `Both get their sound from “${place}”.`;

/** Where a cable leads, beside a list of places: what it carries back or tells. */
export const aside = {
  back: (place: string) => `back to ${place}`,
  control: (place: string) => `to ${place}`,
} as const;
/** The same in a sentence about the place it leaves. */
export const leads = {
  sound: (place: string) => `to ${place}`,
  back: (place: string) => `back to ${place}`,
  control: (place: string) => `tells ${place}`,
} as const;
export const here = 'Here: {roles}.';
export const inWords = 'The path in words';
/** The path of a family, by its title. */
export const ofFamily = (family: string) =>
  `The signal path of ${family}, with the jobs at the places where they stand`;
