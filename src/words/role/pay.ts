/** What a role is paid. */

import { counted } from '../plural.ts';

/** Jobs as they stand inside a sentence. */
export const workIsPaid = (job: string) => `What ${job} work is paid`;
export const classEarns = (job: string) => `What people in the class of the ${job} earn`;
export const rateIsNoYear =
  'A rate is not a year: {workOut}, or what to charge for the year you want.';
export const workOut = 'work out what one makes';

/** Pay between places: "$50,000 in Ohio". */
export const payThere = (sum: string, place: string) => `${sum} in ${place}`;
export const byPlace =
  'By place, the median of the class runs from {low} to {high}, {period}{source}, where {jobs} jobs or more are counted: {all}';
/** Of a few places, before what is known of more at an earlier time. */
export const byPlaceNewer = 'By place, the median of the class is {places}, {period}{source}. ';
export const byPlaceBefore =
  'Where {jobs} jobs or more are counted, it ran from {low} to {high}, {period}{source}: {all}';
export const allPlaces = 'all places we have read';

export const furtherRates = (rates: number) => counted(rates, 'further rate', 'further rates');
export const rateHeads = { job: 'Job, as the source calls it', what: 'What it is' };
/** "Above" and the like. */
export const besideUsual = (grade: string) => `${grade} the role’s usual one.`;
export const severalCountries = 'Several countries';
export const note = 'Note';
export const ofHours = (hours: number) => `of ${hours} hours`;
