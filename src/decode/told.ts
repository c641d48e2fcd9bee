import { anyOf } from './asks.ts';

/** What a reader must know of a job, and an advert may leave out. */
export const omittable = ['pay', 'hours', 'travel', 'place', 'boss', 'contract'] as const;
export type Omittable = (typeof omittable)[number];

/** What is no place though it stands after "in" or "at" with a capital. */
const noPlace =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon\\w*|Tue\\w*|Wed\\w*|Thu\\w*|Fri\\w*|Sat\\w*|Sun\\w*|Christmas|Easter|English|French|German|Spanish|Irish|Welsh|Microsoft|Office|Excel|Word|Live|Autumn|Spring|Summer|Winter|Christ|Jesus|Height|Sound|Audio|Music|Science|Arts|Bachelor|Year|Week|Level|Band|Grade|Python|Lua|MATLAB';

/** Cities that adverts name without a word before them. */
const cities =
  'London|Manchester|Salford|Birmingham|Leeds|Liverpool|Bristol|Glasgow|Edinburgh|Cardiff|Belfast|Sheffield|Newcastle|Nottingham|Brighton|Leicester|Coventry|Reading|Oxford|Cambridge|Stratford|Bath|York|Aberdeen|Dublin|Cork|Galway|Limerick|New York|NYC|Brooklyn|Los Angeles|LA|Burbank|Hollywood|Nashville|Chicago|Atlanta|Austin|Dallas|Houston|Seattle|Portland|Denver|Boston|Philadelphia|Miami|Orlando|Tampa|Las Vegas|Vegas|San Francisco|San Diego|Phoenix|Minneapolis|Detroit|Washington|Charlotte|Memphis|New Orleans|Branson|Toronto|Montr[ée]al|Vancouver|Calgary|Edmonton|Ottawa|Winnipeg|Halifax|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Gold Coast|Auckland|Wellington|Berlin|Hamburg|M[üu]nchen|Munich|Paris|Lyon|Amsterdam|Rotterdam|Brussels|Antwerp|Stockholm|Copenhagen|Oslo|Helsinki|Madrid|Barcelona|Lisbon|Vienna|Z[üu]rich|Milan|Rome|Warsaw|Prague';

const weekday = String.raw`\b(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?`;

/** Words by which an advert tells each; pay is told by an amount, or by saying that there is none. */
export const told: Readonly<Record<Omittable, RegExp>> = {
  pay: anyOf(
    'iu',
    String.raw`\bunpaid\b|\bno (?:pay|fee)\b|\bvoluntary (?:role|position|post|basis)\b|\bthis is a volunteer\b|\bexpenses only\b|\bcredit only\b|\bdeferred (?:pay|fee)\b|\bunremunerated\b`,
  ),
  hours: anyOf(
    'iu',
    String.raw`\b\d{1,2}(?:\.\d+)?(?:[-–+ ]|\s*(?:to|or)\s*)*(?:\d{1,2}(?:\.\d+)? ?)?(?:hours?|hrs?|h ?\/ ?(?:week|wk))\b|\bhours? (?:a|per|each) (?:week|day)|\b\d+(?:\.\d+)?h\b`,
    String.raw`\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|[ap]\b(?!\.? ?a)|a\.m\.|p\.m\.)(?!\w)|\b\d{1,2}:\d{2}\b|\b[01]\d[0-5]\d ?(?:[-–]|to|hrs?\b|h\b)|\bfrom (?:0\d|1\d|2[0-3])[0-5]\d\b`,
    String.raw`\b(?:9|nine)[- ]to[- ](?:5|five)\b|\b(?:[6-9]|10)(?:[.:]\d\d)? ?[-–] ?(?:[2-7])(?:[.:]\d\d)?\b(?! ?(?:\+|years?|yrs?|months?|weeks?|days?|people|shows?|episodes?|k\b))|\bcore hours\b`,
    String.raw`\bshifts?\b|\brota\b|\brostered?\b(?! of)|\bhours (?:vary|are|of work)|\b(?:working|office|flexible|flexi|regular|normal|business|part[- ]time|full[- ]time|annuali[sz]ed|long|unsocial|anti-?social) hours\b|\bhours:|\bflexi-?time\b|\b(?:flexible|variable|work(?:ing)?|weekly) schedule\b|\bschedule (?:varies|is|will)\b|\blong days\b|\bout of hours\b`,
    String.raw`${weekday} ?(?:[-–/&]|to|through|thru) ?(?:tue|wed|thu|fri|sat|sun)`,
    String.raw`\b(?:\w+[- ])?(?:two|three|four|five|six|seven|[2-7])[- ]days?(?:[- ](?:(?:a|per)[- ])?(?:week|wk)|\/(?:week|wk))\b|\b\d(?:[-–]\d)? days?(?: ?\/ ?| a | per )(?:week|wk)\b|\bdays? (?:a|per) week\b|\bdays by (?:agreement|arrangement)\b|\b(?:9|nine|10|ten)[- ]day fortnight\b|\b\d days? on\b|\b(?:5|five|6|six) (?:days )?(?:over|out of) (?:7|seven)\b`,
    String.raw`\b0\.\d+ ?fte\b|\b\d{1,3} ?% (?:fte|position)\b|\bweekdays\b|\bday (?:shift|calls?)\b|\bcompressed hours\b|\btime off in lieu\b|\btoil\b|\bdaytime\b`,
    String.raw`\b(?:stunden|heures|horas|uur|ore)\b`,
  ),
  travel: anyOf(
    'iu',
    String.raw`\btravel(?:l?ing|s)?\b|\boverseas\b|\baway from home\b|\bon location\b|\bno touring\b`,
    String.raw`\bown (?:van|vehicle)\b|\breise|\bd[ée]placements?\b|\bviaj|\btrasfert`,
  ),
  place: anyOf(
    'u',
    String.raw`\b(?:[Ll]ocation|[Bb]ased|[Pp]lace|[Ww]here|[Vv]enue|[Aa]ddress|[Bb]ase|LOCATION|VENUE|Standort|Lieu|Lugar)(?: of work)?(?: is|\s*:)|\b[Rr]emote(?:ly)?\b|\bREMOTE\b|\bfrom home\b|\b[Hh]ybrid\b|\b[Bb]ased (?:in|at|out of|near|on)\b`,
    String.raw`\b(?:in|at|near|outside|around|from our|across|between|à|en|bei|te)\s+(?:the\s+|our\s+|a\s+|leading\s+|busy\s+|suburban\s+|central\s+|[Dd]owntown\s+|[Nn]orth\s+|[Ss]outh\s+|[Ee]ast\s+|[Ww]est\s+|[Gg]reater\s+|east end\s*)*(?!(?:${noPlace})\b)\p{Lu}\p{Ll}[\p{L}.'’-]*`,
    String.raw`\b(?:[Dd]owntown|[Cc]entral|[Ss]uburban|[Gg]reater|[Ii]nner|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:ern)? \p{Lu}\p{Ll}+`,
    String.raw`\b(?:${cities})\b`,
    String.raw`\p{Lu}\p{Ll}+,? (?:A[LKZR]|C[AOT]|DE|DC|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|QC|ON|BC|AB|MB|SK|NSW|QLD|VIC|ACT|UK|USA?|NI)\b`,
    String.raw`\p{Lu}\p{Ll}+, ?(?:UK\b|USA?\b|England|Scotland|Wales|Ireland|Germany|Deutschland|France|Canada|Australia|Ontario|Qu[ée]bec|California|Texas|Victoria|Spain|Italy|Netherlands)`,
    String.raw`(?:^|\n)[^\n]{0,60}(?:[-–—|(,] ?)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:\)|\s*(?:\n|$))|[-–] [Oo]n[- ]?site\b|\b[Oo]n[- ]?site (?:at|in)\b|\b[Cc]ruise [Ss]hips?\b|CRUISE SHIPS?|(?:SHIP|[Ss]hip) ?(?:BOARD|board)\b|\bat sea\b|\b[Oo]nboard\b|\b[Aa]irports?\b|\b(?:[Cc]ity|[Tt]own) cent(?:re|er)\b`,
  ),
  boss: anyOf(
    'u',
    String.raw`\b[Rr]eport(?:s|ing)?\s*(?:directly\s+)?(?:in)?(?:to\b|:)|\bREPORT(?:S|ING) TO\b|\b[Aa]nswer(?:s|ing|able)?\s+(?:directly\s+)?to\b|\b[Aa]ccountable to\b|\b[Rr]esponsible to\b`,
    String.raw`\b(?:[Ll]ine manage[rd](?!s)(?: by)?|[Mm]anaged by|[Ss]upervised by|[Ss]upervisor is|[Ss]upervisor:|[Mm]anager:|[Yy]our (?:boss|manager|supervisor|line manager|mentor)|[Mm]entor(?:ed)?(?: by|:)|[Tt]rained by)(?!\w)`,
    String.raw`\b[Uu]nder (?:the )?(?:supervision|direction|guidance|leadership|management|mentorship)\b|\b[Uu]nder (?:the |our |an? )\p{Lu}\p{L}+`,
    String.raw`\b(?:[Ww]orking|[Ww]orks?)\s+(?:directly\s+|closely\s+)?(?:under|for)\s+(?:the|our|an?)\b|\b[Ll]ed by (?:the|our|an?)\b|\b[Hh]ead of the team\b`,
    String.raw`\b[Aa]ssist(?:s|ing)?\s+(?:the|our)\s+\w+|\b[Ss]upport(?:s|ing)?\s+(?:the|our|an?)\s+\p{Lu}\p{L}+|\b[Ss]hadow(?:ing)? (?:the|our)\b|\b[Aa]ssistant to\b|\b[Dd]eputi[sz](?:e|ing) for\b`,
    String.raw`\bunterstellt\b|\bberichte\w*|\bsous la (?:direction|responsabilité)\b`,
  ),
  contract: anyOf(
    'iu',
    String.raw`\bpermanent\b|\bfreelance(?:rs?)?\b|\bfull[- ]?time\b|\bpart[- ]?time\b|\bcontracts?\b(?! (?:manufacturers?|of sale))|\bcontractors?\b|\bfixed[- ]term\b|\bftc\b|\btemporary\b|\btemp\b|\bcasual\b(?! (?:staff|crew|dress|workers|environment))|\bzero[- ]hours?\b|\bself[- ]employed\b`,
    String.raw`\bpaye\b|\bltd\b(?= or| co)|\bsole trader\b|\bw-?2\b|\b1099\b|\bc2c\b|\babn\b|\bumbrella company\b|\byou invoice\b|\binvoices? (?:us|monthly|at)\b`,
    String.raw`\bstaff (?:position|job|role|post)\b|\bsalaried\b|\bseasonal\b|\bintern(?:s|ship|ships)?\b|\btrainee(?:ship)?\b(?! scheme)|\bapprentic(?:e|es|eships?)\b|\bvolunteers?\b(?! (?:team|crew|staff|base|engineers?))|\bunpaid\b|\bwork (?:placement|experience placement)\b`,
    String.raw`\bunion\b|\b(?:iatse|ibew|nabet|bectu|meaa|sag-?aftra|usa 829)\b|\brepresented position\b|\bcollective (?:agreement|bargaining)\b|\bmembers? of the (?:local|union)\b|\blocal \d+\b|\bper diem (?:position|staff|basis)\b|\b(?:is|as|an) on[- ]call\b|\bday ?(?:rate|call)s?\b|\bday player\b|\bwork for hire\b`,
    String.raw`\bemployee\b(?! (?:assistance|discount|benefits))|\bemployment (?:type|status|contract)\b|\bannual salary\b|\b(?:maternity|parental|paternity) (?:leave )?cover\b|\b\d+[- ]months? (?:position|post|role|term)\b|\bon an? (?:\w+[- ]){0,2}basis\b`,
    String.raw`\bvollzeit\b|\bteilzeit\b|\b(?:un)?befristet\b|\bfestanstellung\b|\bfreie mitarbeit\b|\bcdi\b|\bcdd\b|\bintermittent\b|\bindefinido\b|\baut[óo]nomo\b`,
  ),
};
