/** What each level means to who marks their own. */
export const levelMeanings = {
  awareness: 'You know what it is, and can follow somebody who does it.',
  working: 'You do the usual case alone, and know when to ask.',
  practitioner: 'You are relied on for it, under pressure and when things go wrong.',
  expert: 'Others come to you, and you decide how it is done.',
};
