import { free, verb, type Asked } from './asks.ts';

/** Words of the trade by the forms in which they are used. */
export const askedTerms: readonly Asked[] = [
  {
    what: 'term implementation',
    says: verb(
      'implement|implements|implementing|implementation',
      String.raw`(?=[^.;\n]{0,70}\b(?:sounds?|audio(?! (?:algorithm|DSP|driver|firmware|codec)\w*)|music|Wwise|FMOD|SFX|VO|dialogue|mix|foley|assets)\b)`,
    ),
  },
  {
    what: 'term shop-build',
    says: free(
      String.raw`\bprep(?:p?ing)?(?:,? (?:and|&) \w+)? (?:of )?(?:the )?(?:kit|gear|equipment|hires|rental orders|orders|packages|rigs)\b`,
    ),
  },
  {
    what: 'term call-time',
    says: free(
      String.raw`(?<![\p{L}])calls?(?: times?)?:? (?:is |at )?(?:\d{1,2}(?::\d\d)? ?[ap]\b|\d{1,2}(?::\d\d)? ?[ap]m|\d{3,4}\b)|^\W*CALL:`,
    ),
  },
  { what: 'term per-diem', says: /(?<=\d ?)PDs?\b|\bPD['’]s\b|\bPDs?(?= ?[$£€]?\d)|\+ ?PDs?\b/g },
  {
    what: 'term bounce',
    says: free(
      String.raw`\b(?:export|bounc|render)(?:s|ing|e)? (?:\w+ ){0,2}(?:MP3s?|WAVs?|stems?|audio|mixes|masters?|files?)\b`,
    ),
  },
  {
    what: 'term turnaround',
    says: free(
      String.raw`\bturn(?:ed|ing)?[- ]around (?:in|within|quickly|episodes|edits|mixes)\b`,
    ),
  },
  { what: 'term tech-rehearsal', says: free(String.raw`\b10[- ]out[- ]of[- ]12['’]?s?\b`) },
  {
    what: 'term strike',
    says: free(
      String.raw`\b(?:sets?(?: up)?|install|hang|rig|operates?),? (?:\w+,? )?(?:and|&) strikes?\b|\bstrik(?:e|es|ing) (?:\w+ ){0,4}(?:systems?|setups?|equipment|gear|shows?|sets?|rigs?)\b|\bshows? (?:and|&) strikes?\b`,
    ),
  },
  {
    what: 'term commissioning',
    says: verb(
      'commission|commissions|commissioning',
      String.raw`(?= (?:\w+,? ){0,3}(?:AV|A\/V|audio|systems?|Q-?SYS|Biamp|Crestron|Extron|rooms|sites|installations|of)\b)`,
    ),
  },
];
