import { anyOf } from './asks.ts';

const few = String.raw`(?:\d{1,2}(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const weekday = String.raw`\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*`;
/** What is worked in a week or another while. */
const turns = String.raw`(?:days?|nights?|evenings?|shifts?|shows?|sessions?|services?)`;

/** Words by which an advert tells when and how long one works. */
export const hoursTold = anyOf(
  'iu',
  String.raw`(?<!\bwithin |\d,|\d{2})\b${few}(?:[-–+ ]|\s*(?:to|or)\s*)*(?:${few}[ -]?)?(?:hours?|hrs?|h ?\/ ?(?:week|wk))\b(?! of (?:content|audio|footage|archive))|\b\d+(?:\.\d+)?h(?:pw)?\b|\b\d{2}(?:\.\d+)? h\b|\bhours? (?:a|per|each) (?:week|day)|\bhours?(?:\s*:| (?:are|vary|to suit|of work))`,
  String.raw`\b(?:core|working|office|flexible|irregular|normal|business|part[- ]time|full[- ]time|annuali[sz]ed|long|(?:un|anti-?)social|unsociable|school|fixed|own|out of) hours\b|\bflexi-?time\b|\b(?:flexible|variable|work(?:ing)?|weekly) (?:schedule|pattern|working|week)\b|\bschedule (?:varies|is|will)\b`,
  String.raw`\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|[ap]\b(?!\.? ?a)|a\.m\.|p\.m\.)(?!\w)|\b\d{1,2}[:h]\d{2}\b|\b[01]\d[0-5]\d ?(?:[-–]|to|hrs?\b|h\b)|\b(?:from|at|call) (?:0\d|1\d|2[0-3])[0-5]\d\b|\b(?:9|nine)[- ]to[- ](?:5|five)\b|\b(?:[6-9]|10)(?:[.:]\d\d)? ?(?:[-–]|to) ?(?:[2-7])(?:[.:]\d\d)?\b(?! ?(?:\+|years?|yrs?|months?|weeks?|days?|people|shows?|episodes?|k\b))`,
  String.raw`\b${few} (?:till?|until) |\b(?:till?|until) (?:about |half )?(?:past )?${few}\b(?! (?:days|weeks|months|years))|\bhalf past\b|\b${few} (?:o['’]clock|in the (?:morning|afternoon|evening)|at night)\b|\bby (?:${few}|noon)(?=[.,;)]|$)|\b(?:noon|midday)\b|\b(?:start|finish|doors|wrap)(?:s|ing)?(?:[: ]| at | from | by | of )+\d{1,2}(?:[.:]\d\d)?\b(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|days|weeks|months|years|people)|\/)`,
  String.raw`\bshifts?\b|\brotas?\b|\brostered\b(?! of)|\broster:|\blong days\b|\bsplits\b|\bearl(?:y|ies) (?:and|&|\/|or) lates?\b|${weekday} ?(?:[-–/&]|to|through|thru|until) ?(?:mon|tue|wed|thu|fri|sat|sun)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days(?! off)\b|\bweekdays\b|\bm ?[-–] ?f\b|\b(?:every|alternate) (?:\w+days?|other)\b`,
  String.raw`\b(?:${few}|days?)(?:[-– ]|to|or)*(?:${few}[- ])?(?:(?:full|half) )?${turns}(?:[- ]*(?:(?:a|per|each|\/)[- ]*)|[- ])(?:week|wk|fortnight|month)s?\b|\b(?:days?|nights?) (?:a|per) (?:week|month)\b|\b${few}[- ](?:(?:day|week|night)s?[- ])?on\b[- ,/]*${few}|\bweek on\b|\b\d days? on\b|\b(?:5|five|6|six) (?:days )?(?:over|out of) (?:7|seven)\b`,
  String.raw`\bday (?:shift|calls?)\b|\bdays? by (?:agreement|arrangement)\b|\b(?:pick|choose) your own\b|\bfte\b|\b0\.\d+ ?(?:fte|post)|\b\d{1,3} ?% (?:fte|position|post)\b|\bhalf[- ](?:time|days)\b|\bjob[- ]shar\w+|\bterm[- ]time\b|\b(?:9|nine)[- ]day fortnight\b|\bcompressed hours\b|\btime (?:off|back) in lieu\b|\btoil\b|\bdaytimes?\b|\b(?:mornings|afternoons)\b|\bdays only\b|\bsuits you\b|\bwhen(?:ever)? (?:you|suits?) (?:like|want|can|please)\b|\bin your own time\b|\bon[- ]call (?:rota\w*|one)\b`,
  String.raw`\b(?:stunden|heures|horas|uur|ore)\b`,
);
