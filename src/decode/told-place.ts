import { anyOf } from './asks.ts';

/** What is no place though it stands after "in" or "at" with a capital. */
const noPlace =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon\\w*|Tue\\w*|Wed\\w*|Thu\\w*|Fri\\w*|Sat\\w*|Sun\\w*|Christmas|Easter|English|French|German|Spanish|Irish|Welsh|Microsoft|Office|Excel|Word|Live|Autumn|Spring|Summer|Winter|Christ|Jesus|Height|Sound|Audio|Music|Science|Arts|Bachelor|Year|Week|Level|Band|Grade|Python|Lua|MATLAB|Contract|Permanent|Freelance|Full|Part|Fixed|Nights?|Temporary|Casual|Urgent';

/** Cities that adverts name without a word before them. */
const cities =
  'London|Manchester|Salford|Birmingham|Leeds|Liverpool|Bristol|Glasgow|Edinburgh|Cardiff|Belfast|Sheffield|Newcastle|Brighton|Oxford|Cambridge|York|Dublin|Cork|New York|NYC|Brooklyn|Los Angeles|LA|Burbank|Hollywood|Nashville|Chicago|Atlanta|Austin|Dallas|Houston|Seattle|Portland|Denver|Boston|Philadelphia|Miami|Orlando|Las Vegas|Vegas|San Francisco|San Diego|Washington|Charlotte|New Orleans|Toronto|Montr[ée]al|Vancouver|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Gold Coast|Auckland|Berlin|Hamburg|M[üu]nchen|Munich|Paris|Amsterdam|Brussels|Stockholm|Madrid|Barcelona|Vienna|Z[üu]rich|Milan';

/** Words by which an advert tells where the work is. */
export const placeTold = anyOf(
  'u',
  String.raw`\b(?:[Ll]ocation|[Bb]ased|[Pp]lace|[Ww]here|[Vv]enue|[Aa]ddress|[Bb]ase|LOCATION|VENUE|Standort|Lieu|Lugar)(?: of work)?(?: is|\s*:)|\b[Rr]emote(?:ly)?\b|\bREMOTE\b|\bfrom home\b|\b[Hh]ybrid\b|\b[Bb]ased (?:in|at|out of|near|on)\b`,
  String.raw`\b(?:in|at|near|outside|around|from our|across|between|à|en|bei|te)\s+(?:the\s+|our\s+|a\s+|leading\s+|busy\s+|suburban\s+|central\s+|[Dd]owntown\s+|[Nn]orth\s+|[Ss]outh\s+|[Ee]ast\s+|[Ww]est\s+|[Gg]reater\s+|east end\s*)*(?!(?:${noPlace})\b)\p{Lu}\p{Ll}[\p{L}.'’-]*`,
  String.raw`\b(?:[Dd]owntown|[Cc]entral|[Ss]uburban|[Gg]reater|[Ii]nner|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:ern)? \p{Lu}\p{Ll}+`,
  String.raw`\b(?:${cities}|${cities.toUpperCase()})\b|📍|\bUniversity of \p{Lu}|\b(?:Campus|Warehouse|Site|Studio|Office):|\byour own studio\b|\banywhere\b|\b(?:your|their) own (?:\w+ )?(?:room|home|place|space|booth)\b|\b(?:UK|US|USA|Ireland|Europe(?:an)?|Canada|Australian?|American|world|international)\b[^.\n]{0,20}\b[Tt]our\b|\bWFH\b|\b[Oo]n campus\b|\p{Lu}\p{Ll}+-based\b`,
  String.raw`\p{Lu}\p{Ll}+,? (?:A[LKZR]|C[AOT]|DE|DC|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|QC|ON|BC|AB|MB|SK|NS|NB|NL|PEI|NSW|QLD|VIC|ACT|UK|USA?|NI)\b|\p{Lu}{4,},? (?:A[LKZR]|C[AOT]|FL|GA|I[DL]|KS|KY|M[ADINOT]|N[CDEHJMVY]|O[HK]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AIVY])\b|\b(?:Co\.|County) \p{Lu}`,
  String.raw`\p{Lu}\p{Ll}+, ?(?:UK\b|USA?\b|England|Scotland|Wales|Ireland|Germany|Deutschland|France|Canada|Australia|Ontario|Qu[ée]bec|California|Texas|Victoria|Spain|Italy|Netherlands)`,
  String.raw`^[^\n]{0,60}[|·] ?(?!(?:${noPlace})\b)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? ?[|·]`,
  String.raw`(?:^|\n)[^\n]{0,60}(?:[-–—|(,] ?)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:\)|\s*(?:\n|$))|[-–] [Oo]n[- ]?site\b|\b[Oo]n[- ]?site (?:at|in)\b|\b[Cc]ruise [Ss]hips?\b|CRUISE SHIPS?|(?:SHIP|[Ss]hip) ?(?:BOARD|board)\b|\bat sea\b|\b[Oo]nboard\b|\b[Aa]irports?\b|\b(?:[Cc]ity|[Tt]own) cent(?:re|er)\b`,
);
