import type { strains } from '../schema/vocabulary.ts';
import { anyOf } from './asks.ts';

/** What the work may do to time and body. */
export type Condition = keyof typeof strains;

const any = (...forms: readonly string[]) => anyOf('giu', ...forms);

/** Hours at which an evening or a night is worked: from seven in the evening to five in the morning. */
const late = [
  String.raw`\b(?:7|8|9|10|11)(?:[:.]\d\d)? ?p(?:\.?m\b|\b)`,
  String.raw`\b(?:12|[1-4])(?:[:.]\d\d)? ?a\.?m\b|\b[56](?:[:.]\d\d)? ?p\.?m?\b ?(?:[-–—]|to|till?|until)`,
  String.raw`(?:\d[-–—]|\d to|\d till?|\d until) ?(?:(?:19|2[0-3])[:.]?[0-5]\d|0[0-4][:.]?[0-5]0)\b(?![-–/])|\b(?:19|2[0-3])[:h][0-5]\d\b`,
  String.raw`\b2[0-3][:.]?\d\d ?[-–—] ?\d|\bmidnight\b`,
  String.raw`\b(?:seven|eight|nine|ten|eleven|[7-9]|1[01]) (?:o['’]clock )?(?:in the evening|at night)\b|\b(?:one|two|three|four|[1-4]) (?:o['’]clock )?in the morning\b`,
  String.raw`\b(?:(?:till?|until)(?: about| around| gone)?|off (?:stage )?(?:at|by)|out (?:at|by)|down (?:at|by)|doors (?:at |are at )?|bed (?:at|by)|half past|finish(?:es|ing)? (?:at|around|by)) (?:half past )?(?:seven|eight|nine|ten|eleven|[7-9]|1[01])\b(?! ?(?:[:.]\d|a\.?m|years|weeks|days|[-–]|in the morning|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
];

/** Where several places of work lie. */
const sites = String.raw`(?:sites|venues|schools|jobs|gigs|installs)`;

/** Words by which adverts tell each condition. */
export const says: Readonly<Record<Condition, RegExp>> = {
  nights: any(
    String.raw`\b(?:late[- ]|over|mid|week)?nights?(?! club)(?:[- ](?:shifts?|work|shows?|shoots?))?\b`,
    String.raw`\bevenings?\b|\bafter[- ]hours\b(?! support)|\bout[- ]of[- ]hours\b|\bafter dark\b|\buntil late\b|\bit['’]s late\b|\b(?:run(?:s|ning)?|work(?:ing)?|stay(?:ing)?|finish(?:es|ing)?|go(?:es|ing)?|often|sometimes|very) late\b|\b24\/7\b|\bround[- ]the[- ]clock\b`,
    String.raw`\b(?:late|graveyard|swing|twilight|back|split) shifts?\b|\blates\b|\blate (?:finish(?:es)?|shows?|hours|working|calls?|opening|ones|evenings?|sessions?|get-outs?|load-?outs?|outs?)\b|(?<!\bdeliver\w* |/\w+ )\bsplits\b`,
    String.raw`\bunsoci(?:al|able) hours\b|\banti-?social hours\b|\bsmall hours\b|\bearly hours\b`,
    String.raw`\bnachts?\b|\babend\w*|\bnuits?\b|\bsoir(?:s|[ée]es?)?\b|\bnoches?\b`,
    ...late,
  ),
  weekends: any(
    String.raw`\bweek-?ends?\b|\b(?:satur|sun)days?\b|\b(?:sat|sun)(?=[,&/ –-]+(?:\d|(?:and )?sun\b))|\b(?:through|thru|to|till?|-|–) ?(?:sat|sun)\b`,
    String.raw`\b(?:sat|sun)[a-z]* ?(?:to|through|thru|till?|[-–]) ?(?:mon|tue|wed|thu|fri)[a-z]*\b(?! ?\d)|\b(?:fri|sat)[a-z]* ?(?:[+&/]|and) ?(?:sat|sun)\b`,
    String.raw`\b(?:tue|wed|thu|fri)[a-z]* ?(?:to|through|thru|till?|[-–]) ?(?:mon|tue|wed)(?:days?|s|nesday|sday)?\b(?! ?\d)`,
    String.raw`\b(?:seven|7)[- ]days?(?: ?\/ ?| (?:a|per) |[- ])(?:week|operation|rota|roster|service|basis)\b|\bseven days(?=,)(?! (?:of|before|after))|\b7/52\b|\b24/7\b`,
    String.raw`\b(?:5|five|6|six)(?: days)? (?:over|out of|from|in) (?:7|seven)\b`,
    String.raw`\bwochenenden?\b|\bfin(?:es)? de semana\b|\bs[áa]bados?\b|\bdomingos?\b|\bsamstags?\b|\bsonntags?\b`,
  ),
  travel: any(
    String.raw`\btravel(?:l?ing)?\b|\btours?\b(?![- ](?:grade|ready|guide|manage\w+|production|crew|part(?:y|ies)|engineers))|\btouring\b(?! (?:audio|racks?|rigs?|systems?|equipment|inventory|grade|industry|market|sector|clients|packages|stock|PA))|\bon the road\b|\baway from (?:home|base)\b|\bnights? away\b|\btime away\b|\baway (?:two|three|four|for)\b`,
    String.raw`\b(?:overnight|hotel) stays?\b|\bstay(?:ing)? (?:over|away|up there|down there|on site|near)\b|\bsleeper bus\b|\btour bus\b|\bdigs\b|\bsometimes overnight\b`,
    String.raw`\b(?:business |overseas |interstate |site |regular |occasional |foreign )trips?\b|\btrips? (?:a|per|to|abroad|overseas|each|every)\b|\b(?:work|shoots?|jobs?|weeks?|months?|trips?|sometimes|often) abroad\b`,
    String.raw`\b(?:fly|flying|flights?) (?:to|out|in)\b|\bfly[- ](?:dates?|ins?|outs?)\b|\b(?:international )?flights (?:on us|are|booked|paid)\b|\binternational (?:flights|work)\b|\binterstate\b|\boverseas (?:work|jobs|sites|shows)\b|\b(?:valid|current|full) (?:\w+ )?passport\b`,
    String.raw`\bvisit(?:s|ing)? (?:our |to |the |their )?(?:suppliers?|clients?|customers?|sites?|vendors?|factor\w+|venues|schools|dealers|distributors)\b`,
    String.raw`\bsite visits?\b|\bclient visits?\b|\b(?:client|customer|multiple|various|different|multi)(?:[’']?s?)?[- ]sites?\b|\bacross (?:our|all|both|the|two|three|four|several) (?:\w+ )?(?:sites|campuses|locations|venues|branches)\b|\b${sites} (?:all over|across|around|throughout|nationwide|up and down)\b|\b(?:move|moving|work|working|split|shared)\b[^.\n]{0,12} between (?:our |the |two |three |several |both )*(?:sites|campuses|venues|offices|studios|cities)\b`,
    String.raw`\bdays (?:a|per) (?:year|month) (?:with|at|on)\b|\b(?:days|weeks) a year in \w|\bof the time (?:with|on) \w|\b(?:all over|all round|around|across|throughout) (?:the (?:uk|country|region|state|world|globe|province|continent)|europe|ireland|britain|australia|canada)\b(?<=\b(?:work|jobs?|shoots?|gigs|location|go|out|sent|festivals)\b[^.\n]{0,30})`,
    String.raw`\b\d+[- ](?:week|month|day|date) (?:[\w/-]+ ){0,3}(?:run|leg) (?:thru|through|across|of|around|in)\b|\bcruise (?:ships?|line)\b|\bon ?board ship\b|\bship ?board\b|\bat sea\b`,
    String.raw`\b(?:weeks?|weekends?|days?|nights?) (?:a|per|every|each) month (?:in|at|away)\b|\btrips?\b[^.\n]{0,20}\b(?:a|per|each|every) (?:week|month|quarter|year)\b|\bjourneys (?:a|per) \w+|\b(?:to|in|at)\b[^.;\n]{0,40}\b(?:two|three|four|several|\d)(?: or \w+)? times a year\b|\bout-of-town\b|\b(?:hotels?|flights?|digs|accommodation)(?:,| and| &)? (?:\w+,? ){0,3}(?:paid|provided|booked|covered|included|sorted)\b|\bown (?:car|van|vehicle) (?:is )?(?:essential|needed|required|a must)|\b\d+ ?[p¢c] (?:a|per) mile\b|\b(?:grounds|venues|sites|schools) (?:around|across) the (?:county|region|country)\b|\bFIFO\b|\bLOA\b|\b(?:living|live|life) aboard\b|\bfleet-?wide\b|\btwin[- ]share\b|\bshared driving\b|\bB ?& ?B\b`,
    String.raw`\bnationwide\b|\bcovering the (?:whole|region|country|north|south|east|west|midlands)\b|\bdriv(?:e|ing) (?:to|between|all over|around|(?:(?:the|our|a|company) )?(?:vans?|trucks?|vehicles?|lorr(?:y|ies)))\b|\b(?:winter|long[- ]distance) driving\b|\bmulti-?drop\b|\bfield[- ]based\b|\bmobile (?:unit|role|engineer)\b|\b(?:van|vehicle) (?:supplied|provided|is yours)\b`,
    String.raw`\breisebereitschaft\b|\breisen\b|\btournée\b|\bd[ée]placements?\b|\bviajes?\b|\bviajar\b`,
  ),
  lifting: any(
    String.raw`\b(?:heavy )?lift(?:ing|ed)?\b(?! (?:license|licence|operator|share|access|music|to all))|\bmanual (?:handling|labou?r)\b|\b(?:two|2|team|one|four)[- ](?:man |person |hand )?lifts\b`,
    String.raw`\bcarry(?:ing)? (?:up to|heavy|equipment|gear|cases|kit|amps|speakers|subs|PA|monitors)\b|\bpush(?:ing)? (?:and pull\w* )?(?:heavy )?(?:flight ?)?(?:cases|racks)\b`,
    String.raw`\b(?:un)?load(?:ing)? (?:and unload\w* |in and out )?(?:of )?(?:it |them |gear |kit |equipment |up )?(?:in ?to |on ?to )?(?:the |a )?(?:trucks?|vans?|lorr(?:y|ies)|trailers?)\b|\btip(?:s|ping)? trucks\b`,
    String.raw`\b(?:kit|gear|cases|equipment|boxes) (?:is|are) (?:\w+ )?heavy\b|\bheavy (?:gear|equipment|cases|flight ?cases|loads?|objects|items|kit|boxes|stuff|things|racks)\b|\b(?:mov|shift)(?:e|ing)? (?:heavy|equipment|gear|cases|kit|pianos?|flight ?cases)\b|\b(?:un)?load(?:ing)?(?: and |\/| & )(?:un)?load\w*|\bpush\w*(?:,| and|\/| &| or)+ ?pull|\bup (?:the )?stairs\b`,
    String.raw`\bload(?:s|ing)?[- ]?(?:ins?|outs?)\b(?! call)|\bget[- ]?(?:ins?|outs?)\b|\bloaders?\b|\bcarry(?:ing)? (?:\w+ ){0,2}(?:drums?|cables?|flight ?cases?|stands|weights?)\b`,
    String.raw`\b(?:\d+|fifty|forty|thirty|twenty)[ -]?(?:lbs?|pounds|kgs?|kilos?)\b(?! (?:an?|per|plus)\b)|\bschwer(?:e|es)? heben\b`,
  ),
  heights: any(
    String.raw`\b(?:work(?:ing)? |access )?at heights?\b|\bheights\b|\b(?:a-frame |step)?ladders?\b|\bclimb(?:ing|s)?\b|\bharness(?:es)?\b`,
    String.raw`\b(?:scissor|boom|genie|man)[- ]lifts?\b|\bcherry[- ]pickers?\b|\baerial (?:lift|work platform)s?\b|\b(?:ipaf|pasma|(?<!or )m?ewps?)\b(?! (?:(?:card|ticket|licen[cs]e)s? )?(?:(?:is|are|would be) )?(?:an? )?(?:handy|useful|helpful|plus|bonus|advantage\w*|desirable|preferred|nice|extra|=|card))|\btallescopes?\b|\b(?:zip-up|access|scaffold|mobile|alloy) towers?\b|\btowers and\b`,
    String.raw`\btruss work\b|\b(?:up|in|on) the truss\b|\bcatwalks?\b|\bgantr(?:y|ies)\b|\bfly (?:floors?|galler(?:y|ies))\b|\bgrid (?:access|work)\b|\b(?:up|on|in) the grid\b|\broof ?(?:spaces?|tops?|work)\b|\bceiling voids?\b|\bscaffold\w*\b|\bworking aloft\b|\brope access\b|\bhöhentauglich\b`,
  ),
  loud: any(
    String.raw`\bloud(?:er)? (?:noises?|environments?|effects?|music|sound|shows?|conditions|places|venues?|concerts?|areas?|volumes?|settings?|levels)\b|\b(?:it['’]?s|is|are|gets?|be) (?:very |really |extremely |often |sometimes )?loud\b(?! and clear| enough)`,
    String.raw`\b(?:hearing|ear) (?:protection|defenders)\b|\bear ?plugs\b|\bnoisy (?:\w+ )?(?:environments?|places?|venues?|conditions|sites?)\b|\bexpos(?:ed|ure) to (?:\w+ ){0,2}noise\b|\bhigh (?:noise|sound|volume|decibel)(?: levels?)?\b(?! quality| of)`,
  ),
};

/** Words that have a word of a condition inside and do not tell it. */
export const otherwise: Readonly<Record<Condition, RegExp>> = {
  nights: any(
    String.raw`\bnight ?clubs?\b|\bopening nights?\b|\bone[- ]night (?:stand|only)|\btonight\b|\bnight ?bus\b|\bnight ?life\b|\b(?:late|midnight) applications?\b`,
    String.raw`\b(?:movie|film|quiz|game|pizza|pub|date|parents|comedy|karaoke|awards|trivia|bingo|social|team) (?:nights?|evenings?)\b`,
    String.raw`\b(?:away|overnight stays|hotels?)\b[^.;\n]{0,30}\bnights?\b|\bnights? (?:in|at) (?:an? )?hotels?\b|\b(?:the )?same (?:evening|night)\b|\byouth nights?\b|\bevening meals?\b|\bnights? away\b|\bovernight (?:stays?|success)\b`,
    String.raw`(?<!(?:\b(?:work\w*|includ\w+|requir\w+|involv\w+|with|and|or|be|for|plus|expect)|[,:;&+(•*–-]|^|\n)\s*)\bsome nights\b(?! ?(?:and|or|&|/|,|work|away))`,
    String.raw`\b(?:clos\w+|deadline|appl(?:y|ications?)|interviews?|received|submitted|call us)\b[^.\n]{0,50}?\b(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|2?[0-3]?[.:]\d\d\b|midnight\b)`,
  ),
  weekends: any(
    String.raw`\b(?:24/7|weekend) (?:support line|break|supplement)\b`,
    String.raw`\b(?:clos\w+|deadline|apply|applications|interviews?|received|submitted)\b[^.\n]{0,50}?\b(?:satur|sun)day\b`,
  ),
  travel: any(
    String.raw`\btravel (?:expenses|costs|agency|paid|reimburs\w+|allowance|stipend|industry|card|loan|pass|insurance|discount|benefits|scheme)\b`,
    String.raw`\b(?:guided|virtual|studio|walking|backstage|campus|school|factory|facility) tours?\b|\btours? (?:of )?(?:the|our)\b|\btour guides?\b`,
    String.raw`\b(?:visiting|incoming|receiv\w+|host\w*|welcom\w+)(?: \w+){0,3} tour(?:s|ing)\b|\btouring (?:bands?|acts|artists|companies|engineers)\b|\bfrom touring\b|\b(?:there['’]s|with|plus|paid|free) travel\b(?=,| and)`,
  ),
  lifting: any(
    String.raw`\bvoice[- ]lift\b|\blift(?:ing)? (?:the )?(?:mood|standard|bar)\b|\b(?:an?|the|old|goods|service|no|working|by) lift\b(?! (?:of )?\d)|\bheavy lifting (?:for|is done)\b|\b(?:scissor|boom|fork|man|genie|chair|ski|passenger|tail)[- ]?lifts?\b|\blifts? (?:from|home|share)\b`,
  ),
  loud: any(String.raw`\b(?:too|not|isn['’]t|or) loud\b|\bloud and\b`),
  heights: any(
    String.raw`\b(?:career|property) ladder\b|\bnew heights\b|\bclimb(?:ing)? (?:the (?:ranks|(?:career |property )?ladder)|wall)\b`,
  ),
};
