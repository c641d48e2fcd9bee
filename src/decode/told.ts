import { anyOf } from './asks.ts';
import { bossTold } from './told-boss.ts';
import { contractTold } from './told-contract.ts';
import { hoursTold } from './told-hours.ts';
import { placeTold } from './told-place.ts';

/** What a reader must know of a job, and an advert may leave out. */
export const omittable = ['pay', 'hours', 'travel', 'place', 'boss', 'contract'] as const;
export type Omittable = (typeof omittable)[number];

/** Words by which an advert tells each; pay is told by an amount, or by saying that there is none. */
export const told: Readonly<Record<Omittable, readonly RegExp[]>> = {
  pay: [
    anyOf(
      'iu',
      String.raw`\bunpaid\b(?! (?:leave|break))|\bno (?:pay|fee)\b|\bvoluntary (?:role|position|post|basis)\b|\bvolunteer (?:role|position|post|opportunit\w+|basis)\b|\bvolunteers? (?:wanted|needed)\b|\bthis is a volunteer\b|\bno (?:salary|wages?|money|budget)\b|\bnot (?:a )?paid\b|\bcan(?:no|['’])t pay\b|\bpro bono\b|\bexpenses only\b|\bcredit only\b|\bdeferred (?:pay|fee)\b|\bunremunerated\b|\bprofit[- ]share\b|\bfor free\b`,
    ),
  ],
  hours: [hoursTold],
  travel: [
    anyOf(
      'iu',
      String.raw`\btravel(?:l?ing|s)?\b|\boverseas\b|\baway from home\b|\bon location\b|\b(?:no|not|never) (?:tour|site (?:work|visits)|away)\w*|\bown (?:\w+ )?(?:van|vehicle)\b|\b(?:company|pool|works?) (?:van|vehicle)\b|\bfuel card\b|\b(?:fully|100 ?%|completely|entirely) remote\b|\b(?:no|without) trips\b|\blocals?(?: hires?| crew)?(?: only|,? please| preferred)?(?=[ ,.;:]*(?:only|no\b|or work|\n|$))|\blocal hires?\b|\bhotels? (?:\w+ ){0,2}(?:paid|provided|booked|covered|included)\b|\bfuel (?:money|paid)\b|\bown (?:way|transport|car|wheels)\b|\bretreats?\b|\b(?:no|or|and|plus|paid) mileage\b|\d+p (?:a|per) mile|\boutside broadcasts?\b|\bjourneys\b|\bnever (?:\w+ ){0,3}go anywhere\b`,
      String.raw`\breise|\bd[ée]placements?\b|\bviaj|\btrasfert`,
    ),
  ],
  place: [placeTold],
  boss: bossTold,
  contract: [contractTold],
};
