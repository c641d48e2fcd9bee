/** Sentences of a kind that are not shown. */
export const moreOfTheKind = (count: number) => `And ${count} more of the kind.`;

export const asksToMark = 'This address asks to mark in your plan:';
export const mark = 'Mark it';
export const markNot = 'Leave my plan as it is';

export const noPlan =
  'What this browser kept is no plan that the page understands. It stays until you forget it, or keep your choice in its place.';
export const keepChoice = 'Keep my choice in its place';

/** How a plan came, unless from a file; before one of the next two. */
export const cameByAddress = 'This plan came with its address.';
export const wouldTakePlace =
  'What you marked in this browser is not touched. Kept in its place, it would change:';
/** Of a plan whose ends alone came with its address. */
export const endsNotKept = 'This plan is not kept in this browser.';
export const otherIsKept = 'This is not the plan that is kept in this browser.';
export const isNotKept = 'It is not kept in this browser.';
export const keepInPlace = 'Keep it in place of mine';
export const backToMine = 'Back to my own';
export const keepHere = 'Keep it here';
export const startMine = 'Start my own';

export const choiceChanged = 'You have changed your choice. What follows is for the choice before.';
export const showNew = 'Show the routes for the new one';
