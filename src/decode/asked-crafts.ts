import { doing, free, verb, type Asked } from './asks.ts';

/** What is mixed before an audience. */
const live = String.raw`(?:[^.;\n]{0,40}?\b(?:shows?|musicals?|bands?|concerts?|worship|services?|FOH|front of house|gigs?|events?|plays?|performances?|orchestras?|festivals?|live|sets|conferences|mass|choirs?|acts|monitors?|mons|nights?|meetings?|breakouts?|ballrooms?|ceremon(?:y|ies)|us (?:from|live)))\b`;

/** What follows the same words where they are no verb, or another line of work. */
const noMix = String.raw`(?! (?:of|consoles?|desks?|boards?|stages?|rooms?|theat\w+|engineers?|assistants?|technicians?|minus|with the|between|it up|and match|well|position|facility)\b)(?!${live})`;
const noRecord = String.raw`(?! (?:studios?|labels?|engineers?|keeping|of|check|companies|company|shop|facilit\w+|artists|academy|industry|clean|dates? of|you|the best|is|was|for|remote|conversations?|voice[ -]?overs?|announcers?|and stream|arts|equipment|gear|hardware|system|location|progress|time|in the field|foley|adr|on location|holders?|down|cpu|booths?|rooms?|space|schedule|drama|sessions? (?:fee|rate)|(?:&|and|or) rehearsal)\b)(?=\s*(?:[,/&.;]|and\b|\p{L}))`;
const noEdit = String.raw`(?! (?:video|picture|photos?|copy|text|the (?:video|film|picture)|suites?|tests?|bays?|rooms?|systems?|points?|decisions?|dialogue|dialog|notes|scripts?|footage)\b)`;
const noMaster = String.raw`(?! (?:of|the|control|class|degree|electrician|in|carpenter|engineers?|suite|house|studios?|facility|plans?|bus|clock|your|new|copies|sound|tapes?)\b)(?!['’]s)`;

/** The crafts that adverts ask for by a verb: mixing, recording, editing, mastering. */
export const askedCrafts: readonly Asked[] = [
  { what: 'skill live-mixing', says: verb('mix|mixes', String.raw`(?! of\b)(?=${live})`) },
  { what: 'skill live-mixing', says: doing('mixing', String.raw`(?=${live})`) },
  {
    what: 'skill live-mixing',
    says: free(
      String.raw`\b(?:run|runs|running|operat(?:e|ing)|do|doing|engineer(?:ing)?) (?:live |the |FOH )?(?:sound|audio)\b(?= (?:for|on|at|in)\b|[.,;]|\s*$)`,
    ),
  },
  { what: 'skill mixing', says: verb('mix|mixes|premix|remix|pre-mix', noMix) },
  { what: 'skill mixing', says: doing('mixing', noMix) },
  { what: 'skill recording-techniques', says: verb('record|records', noRecord) },
  { what: 'skill recording-techniques', says: doing('recording', noRecord) },
  {
    what: 'skill recording-techniques',
    says: free(String.raw`\btracking (?:dates|sessions|bands|vocals|drums|engineer)\b`),
  },
  { what: 'skill audio-editing', says: verb('edit|edits', noEdit) },
  { what: 'skill audio-editing', says: doing('editing', noEdit) },
  { what: 'skill mastering', says: verb('master|masters|remaster|re-master', noMaster) },
  { what: 'skill mastering', says: doing('mastering', noMaster) },
];
