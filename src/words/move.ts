/** A move from one role to another. */
export const howWeKnow = 'How we know';
export const youKeep = 'You keep';
export const youAdd = 'You add';
export const youGiveUp = 'You give up';
export const time = 'Time';
export const howLong = 'How long';
export const namedByNobody = 'Nobody we know of names this move.';
export const toRole = 'To {role}';
export const stepsNamed = 'Steps: {steps}';
export const keepAddGiveUp = 'Keep, add, give up';
