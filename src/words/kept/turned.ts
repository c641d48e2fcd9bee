export const notUnderstood = 'What this browser kept is not understood. See your plan.';
export const noRoom = 'This browser has no room left for it.';
export const keepsNothing = 'This browser keeps nothing.';
