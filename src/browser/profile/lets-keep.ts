import { holdsAnything } from './holds-anything.ts';
import { takesAnything } from './takes-anything.ts';

/** Whether the browser lets anything be kept: what it does not take then is too much. */
export const letsKeep = (): boolean => holdsAnything() || takesAnything();
