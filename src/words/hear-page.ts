export const pressToHear =
  'Press Without, then With, and change over while it plays. Every sound is kept quiet, at −20 LUFS or less. Start with your own volume low all the same, above all with headphones. A second press or Escape stops it. Or try your ears in {rounds}.';
export const roundsInSentence = 'rounds of ten';
export const cannotPlay =
  'This browser has no Web Audio, so it cannot play them. What each looks like is drawn on the page its name leads to.';
export const needsScript =
  'To play them, this page needs JavaScript. What each looks like is drawn on the page its name leads to.';
export const howMade =
  'A computer made these sounds, and each was measured to be what its text says. No engineer has judged them by ear yet.';
export const rounds = 'Rounds of ten';
export const dashedAndThick = 'Dashed is without, thick is with.';
