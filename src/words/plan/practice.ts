/** In the text of a session: the addresses of its step and of its skill, which is named inside a sentence. */
export const session = (step: string, skill: string, page: string) =>
  `What to do: ${step}\nHow to practice ${skill}: ${page}`;
/** A title inside a sentence. */
export const weekend = (role: string) => `Try it this weekend: ${role}`;
/** Both ends of the plan: "from starting out to foley artist". */
export const calendar = (ends: string) => `Signal Path: ${ends}`;
export const noRoute = 'There is no route to practice for.';
export const saved = (entries: number, lastDay: string) =>
  `The calendar file has ${entries} entries, the last on ${lastDay}.`;

export const fileIsOpen = 'The plan of the file is open.';
export const fileHasMore =
  'The plan of the file is open. It holds more than a plan: open it at “What you kept” too.';
