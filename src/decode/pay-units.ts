import type { PayUnit } from '../schema/vocabulary.ts';

/** What it is paid for, as adverts put it. */
const units: readonly (readonly [PayUnit, RegExp])[] = [
  [
    'finished-hour',
    /\b(?:per|an?|each|\/) ?(?:finished|audio|recorded|edited) hour|\bpfh\b|per finished recorded hour/iu,
  ],
  [
    'finished-minute',
    /\b(?:per|an?|each|\/) ?(?:(?:finished|audio|recorded) minute|minute of (?:finished )?(?:audio|music))\b/iu,
  ],
  ['week-on-call', /\bweek on call\b/iu],
  [
    'hour',
    /(?:\bper|\ban?|\beach|\/|\bpro|\bpar|\bpor|\bde l) ?['’]?(?:hour|hr|stunde|std|heure|hora|ora|uur)\b|\/ ?h\b|\bp\.?\/?h\.?\b|(?<=\d)ph\b|\bhourly\b|\bhour\b(?= rate)|stundenlohn/iu,
  ],
  [
    'day',
    /(?:\bper|\ba|\beach|\/|\bpro|\bpar|\bpor|\bal) ?(?:\d+(?:\.\d+)?[- ]?(?:hours?|hrs?|h)[- ])?(?:(?:show|shoot(?:ing)?|travel|work(?:ing)?|prep|rehearsal|site|rig|off|full|studio|sun|satur|week)[- ]?)?(?:day|shift|tag|jour|d[íi]a|dia|giorno|dag)\b|\bdaily\b|\bday ?rate\b|\bp\.?\/?d\b|(?<=\d)pd\b|\bdays? of (?:work|shooting)\b|\/ ?\d+ ?(?:hrs?|hours)?\b(?= day)|tagessatz|\bfor (?:the|a) day\b|\/ ?(?:8|9|10|11|12)(?: ?h(?:ou)?rs?)?\b/iu,
  ],
  [
    'week',
    /(?:\bper|\ba|\beach|\/|\bpro|\bpar|\bpor) ?(?:\d+[- ]?(?:hours?|hrs?|h|days?)[- ])?(?:week|wk|woche|semaine|semana|settimana)\b|\bweekly\b|\bp\.?\/?w\b|(?<=\d)pw\b/iu,
  ],
  [
    'month',
    /(?:\bper|\ba|\beach|\/|\bpro|\bpar|\bpor|\bim|\bal) ?(?:month|mo|monat|mois|mes|m[êe]s|mese|maand)\b|\bmonthly\b|\bp\.?c\.?m\b|(?<=\d{3}|k) ?pm\b|\bmensuels?\b|\bmensuales\b|\bmonatlich\b/iu,
  ],
  [
    'show',
    /(?:\bper|\ba|\beach|\/|\bfor the) ?(?:show|performance|gig|event|service|match|game|broadcast|call|night|evening|concert|set|wedding|sunday|date|booking|function)\b(?! days?\b)|\bshow (?:fee|rate)\b/iu,
  ],
  [
    'session',
    /(?:\bper|\ba|\beach|\/|\bfor the) ?(?:\d+[- ]?(?:hours?|hrs?|h)[- ])?(?:session|class|lesson|workshop)\b|\bsession (?:fee|rate)\b/iu,
  ],
  ['song', /(?:\bper|\ba|\beach|\/) ?(?:song|track|master)\b/iu],
  [
    'project',
    /(?:\bper|\ba|\beach|\/|\bfor the) ?(?:project|episode|ep|title|spot|mix|film|production|run|job|commission|trailer)\b|\bflat(?: (?:fee|rate))?\b|\bhonorarium\b|\bone-off fee\b|\bbuyout\b|\bfee for the|\bfor (?:the|both|all)(?: (?:two|three|four|five|\d))? (?:weekend|days|lot|job|dates|nights|festival)\b/iu,
  ],
  [
    'year',
    /(?:\bper|\ba|\beach|\/|\bpro|\bpar|\bal) ?(?:year|yr|annum|jahr|ann?[ée]e|an|a[ñn]o|ano|anno|jaar)\b|\bp\.? ?a\.?(?=\W|$)(?! system)|\bannual(?:ly)?\b|\byearly\b|\bsalar(?:y|ied)\b|\bjahresgehalt\b|\bannuels?\b|\banuales\b/iu,
  ],
];

/** Money that an advert tells of and that is no pay. */
export const otherwise =
  /\b(?:per[- ]?diems?|allowance|stipend for|bonus|insurance|liability|indemnity|(?<!low[- ])budgets?(?! is |:)|revenue|turnover|raised|fund(?:ing|ed)|reimburs\w+|courses?|grants?|donat\w+|gym|rent|(?:own|your|single) room|comes? off|deducted|costs?|(?:application|entry|joining|onboarding|registration) fees?|mileage|parking|subsistence|(?<!direct )deposit|kit (?:fee|rental|hire)|box rental|401|overtime|equipment|travel(?! (?:is |and \w+ )?(?:paid|incl|cover|extra|on top))|wellness|worth|discount|referral|pension|sign(?:ing|ed)?[- ]?on|golden hello|relocation|(?:per|p\/|\/|a) ?mi(?:le)?|fee to apply|tickets?|(?<!\bincl?(?:uding|usive|\.)?(?: of| your| own)? )kit(?! included)|box|phone|lunch|meal|petrol|fuel|car|clothing|uniform|scholarship|prize|test edit|edit test|o\.?t(?! (?:after|over|past|beyond))|over ?time(?! (?:after|over|past|beyond)))\b/iu;

/** The unit that stands first in some words. */
export const nearestUnit = (words: string): PayUnit | undefined =>
  units
    .map(([unit, says]) => ({ unit, at: words.search(says) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.unit;

/** What an advert tells of the way it pays, apart from an amount, and how much is usual by that. */
const ways: readonly (readonly [PayUnit, most: number, RegExp])[] = [
  [
    'hour',
    150,
    /\b\d+[- ]?(?:hr|hour)s? (?:min(?:imum)?|guarantee|call)\b|\bmin(?:imum)? (?:call )?(?:of )?\d+ ?h|\b(?:1\.5|2)x\b|\btime and a half\b|\bhourly\b|\bdouble time\b|\bT½/iu,
  ],
  [
    'day',
    2500,
    /\b(?:10|12|8|ten|twelve|eight)[- ]?(?:hr|hour) days?\b|\bday ?rates?\b|\bday calls?\b|\bshow days?\b|\bshoot(?:ing)? days?\b|\bdaily rates?\b/iu,
  ],
  ['session', 2500, /\b\d+[- ]?(?:hr|hour) sessions?\b/iu],
  ['week', 6000, /\bweekly (?:rate|salary|fee)\b|\b\d+[- ]?hour weeks?\b/iu],
];

/** Amounts that are an hour's by their size, where they are a range or have cents. */
const hourly = { least: 7, most: 100 };

/** What an amount without a unit is paid for: told by the rest of an advert, or by its size. */
export function usualUnits(text: string) {
  const told = ways.filter(([, , says]) => says.test(text));
  return (amount: number, isExact: boolean): PayUnit | undefined => {
    const isHours = isExact && amount >= hourly.least && amount < hourly.most;
    return told.find(([, most]) => amount <= most)?.[0] ?? (isHours ? 'hour' : undefined);
  };
}
