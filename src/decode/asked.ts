import { askedCrafts } from './asked-crafts.ts';
import { askedTerms } from './asked-terms.ts';

/** All that is asked for by a verb or used in a form that is no name of it. */
export const asked = [...askedCrafts, ...askedTerms];
