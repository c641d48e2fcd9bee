export const notUnderstood = 'What this browser kept is not understood. See your plan.';
export const keepsNothing = 'This browser keeps nothing.';
