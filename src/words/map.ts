import { counted } from './plural.ts';

export const nineWays = 'Nine ways from a source to a listener';
export const pathsTold =
  'Sound runs from left to right. A filled place is held by a job, a round one is where sound begins or is heard, and a broken line is what comes back.';
export const whoMoves = 'Who moves where';
export const arcsTold =
  'An arc over the names leads to the right, one under them to the left. It has the color of the family it leaves, and is the thicker the more moves it stands for. Choose a family, or point at it in the list, and its own arcs stand out.';
export const linesTold =
  'Within a family the lines lead from role to role. Two arrowheads: people go both ways. Point at a role or move the focus to it, or choose a family above, and the moves into other families appear.';
export const asPicture = 'Every role and every move, as a picture';
export const inWords = 'Every move in words';
export const movesTold =
  'Open a part of the industry. Under each role stand the roles people go on to, with the usual time where a source gives one, and the roles they come from.';
/** The same where each part has a page of its own. */
export const partsTold =
  'Each part of the industry has its own page. Under each role stand the roles people go on to, with the usual time where a source gives one, and the roles they come from.';
export const rolesAndMoves = (roles: number, moves: number) =>
  `${counted(roles, 'role', 'roles')}, ${counted(moves, 'move', 'moves')}`;

export const rolesMovedBetween = (roles: number, moves: number) =>
  `${roles} roles, ${moves} moves between them`;

/** The moves of a role, in words. */
export const toRole = 'to {role}';
export const fromRoles = 'from {roles}';
export const compare = 'compare';
export const broadTitle = 'a broad title';

/** The moves from family to family. */
export const show = 'Show';
export const movesOrMore = (few: number) => `${few} moves or more`;
export const all = 'All';
export const bundlesTold = (bundles: number, families: number) =>
  `${bundles} bundles of moves between ${families} families. Each is in the list below.`;
/** On a phone, over what follows. */
export const allOf = 'All, to and from';
/** Families, each with how many moves lead there or come from there. */
export const toFamilies = (families: string) => `to ${families}`;
export const fromFamilies = (families: string) => `from ${families}`;
export const movesAcross = (moves: number) =>
  `${counted(moves, 'move', 'moves')} lead from one family to another. A move counts once for each way people go.`;

/** The signal path of a family, drawn small. */
export const jobs = (number: number) => counted(number, 'job', 'jobs');
export const placesHeld = (held: number, places: number) =>
  `${held} of ${places} places are held by a job`;
/** Where sound begins, and where it is heard. */
export const fromTo = (sources: string, listeners: string) => `From ${sources} to ${listeners}`;
