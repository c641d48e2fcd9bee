import { isSmall } from './topics.ts';

/** No word in front by which somebody wears them, and so asks for work with them. */
const worn = String.raw`(?<!\b(?:with|wear(?:s|ing)?|have|has|had|having|use|uses|using|my|two|got|despite|needs?) (?:an? )?)`;

/** Work beside sound that shares words with it, as people name those who do it, by the trade. */
const families: Readonly<Record<string, string>> = {
  lighting: String.raw`(?:(?:moving|stage|theat(?:er|re)|concert|event|club|live|show|film|studio|intelligent) )*(?:light(?:s|ing)?|lx) (?:(?:desk|console|board|rig|show|design|and video) )*(?:programm\w+|design\w*|operat\w+|ops?|tech(?:s|nicians?)?|engineers?|directors?|crew|assistants?|jockeys?|hire|rental|desks?|consoles?)|lampie|luminaire|follow ?spot(?: operat\w+)?|gaffers?(?! tape)|best boy|vjs?|laser (?:show )?(?:operat\w+|tech\w*)|pyro\w*(?: tech\w*)?`,
  'film, video and photography': String.raw`(?:freelance )?video ?(?:edit\w+|operat\w+|engineers?|tech(?:s|nicians?)?|produc\w+|direct\w+|mak\w+|graph\w+|mix\w+)|videograph\w+|(?:steadi ?cam|camera) ?(?:operat\w+|ops?|man|woman|person|people|men|assistants?|crew|work|tech\w*)|cinematograph\w+|photograph\w+|vision mix\w+|colou?rists?|colou?r grad\w+|vfx(?: artists?)?|visual effects(?: artists?)?|animators?|film ?makers?|(?:film|tv|movie|music video) (?:direct(?:ors?|ing)|editors?)|screen ?writ\w+|script ?writ\w+|script supervis\w+|make ?up artists?|hair and make ?up|costume (?:design\w*|mak\w+)|wardrobe|set (?:design\w*|builders?|dress\w+)|prop makers?`,
  DJing: String.raw`(?:(?:wedding|club|mobile|radio|party|house|techno|resident|superstar) )*(?:djs?|djing|d j|disc jockeys?)(?: (?:gigs?|sets?|lessons?|school|residenc\w+|bookings?|slots?|agency|decks?|name|skills|equipment hire))*`,
  'playing and singing': String.raw`(?:(?:session|opera|pop|rap|jazz|concert|orchestral?|backing|wedding|folk|rock|classical) )*(?:drummers?|guitarists?|bassists?|pianists?|violinists?|cellists?|saxophonists?|trumpeters?|rappers?|opera singers?|session (?:musicians?|singers?|players?)|pop ?stars?|rock ?stars?|beatbox\w*|buskers?|busking|cover band)|actors? (?:agents?|auditions?)|acting (?:class\w*|school|jobs?|auditions?)|ballet(?: dancers?)?|dancers?|choreograph\w+|stand ?up comed\w+|comedians?`,
  'teaching an instrument': String.raw`(?:piano|guitar|violin|singing|vocal|drum|cello|flute|ukulele|bass guitar|saxophone|trumpet|keyboard|choir|ballet|dance|drama)s? (?:teach\w+|tutor\w*|lessons?|coach\w*|class\w*|instructors?)|choir ?masters?|(?:choir|orchestra|band) conduct\w+`,
  'the music business': String.raw`(?:artist|band|music|talent|rapper|dj) (?:managers?|management|agents?|agency)|booking agents?|(?:concert|club|gig|music|event|festival) promot\w+|a ?(?:and|&) ?r(?: (?:scout|manager|jobs?|person|guy|man|woman|rep))?|talent scouts?|record label (?:owners?|managers?|boss|executive|jobs?)|(?:own|start(?:ing)? a) record label|music (?:journalis\w+|critics?|lawyers?|publishers?|publicists?|market\w+|pr)|(?:event|wedding|party) plan\w+|tour bus drivers?|merch (?:seller|girl|guy|person)`,
  presenting: String.raw`(?:(?:radio|tv|television|breakfast|sports?|news|weather|kids) )+(?:presen\w+|hosts?|announcers?|personalit\w+|jockeys?|anchors?|commentators?)|news ?read\w+|news ?casters?|vee ?jay`,
  'healing and therapy': String.raw`(?:(?:gong|crystal) )?(?:sound|gong|music) (?:baths?|heal\w+|therap\w+|massages?|meditation)(?: (?:heal\w+|therap\w+|facilitat\w+|practitioners?|teach\w+))*|(?:singing|tibetan|crystal) bowls?|reiki|yoga|hypno\w+|(?:speech|occupational|massage)(?: and language)? (?:therap\w+|patholog\w+)|cymatic\w*`,
  medicine: String.raw`ultra ?sound(?: (?:tech(?:s|nicians?)?|technologists?|imaging|scan\w*))*|ultrasonic clean\w+|(?:echo ?)?sonograph\w*|radiograph\w*|radiolog\w*|${worn}hearing aids?(?: (?:dispens\w+|fitt\w+|special\w+|sales\w*|shops?|practi\w+|clinics?|center|centre|tech\w*|batter\w+))?|ear ?wax(?: remov\w+)?|ear infections?|audiolog(?:y|ists?)(?!.*\b(?:course|test)s?\b)|ent (?:doctors?|surgeons?)|otolaryng\w+|piercers?`,
  'selling and repairing things at home': String.raw`(?:hi ?fi|stereo|electrical|record|vinyl|music|guitar|instrument|phone|tv|car (?:audio|stereo)) (?:shops?|stores?|dealers?|sales\w*|retail\w*|fitt\w+)(?: (?:sales|retail|floor))*(?: (?:assistants?|staff|jobs?|workers?|persons?|people|managers?))?|(?:sales|shop) assistants?|(?:mobile|i?phones?|ipad|tablet|screen|watch|washing machine|fridge|appliance|car|bike|boiler|tv|laptop|dishwasher)(?: (?:phone|screen))* repair\w*|piano (?:tun\w+|mov\w+)|car (?:audio|stereo) install\w+`,
  'work on building sites and at the door': String.raw`(?:tower|mobile|overhead|gantry) cranes?(?: (?:operat\w+|driv\w+))?|cranes? (?:operat\w+|driv\w+)|diggers?(?: driv\w+)?|excavat\w+ (?:operat\w+|driv\w+)|scaffold\w+|ushers?|usherettes?|box office|cloak ?room|bouncers?|door ?(?:man|men|staff|supervisors?)|security guards?|ticket (?:sellers?|touts?)`,
};

const trades = Object.values(families).map((says) => new RegExp(String.raw`\b(?:${says})\b`));

/** Words that only ask something of a job. */
const asking =
  /\b(?:jobs?|careers?|work|courses?|training|class(?:es)?|lessons?|schools?|degrees?|diplomas?|certificat\w+|qualif\w+|licen[cs]es?|tickets?|exams?|salar(?:y|ies)|pay|wages?|rates?|earn\w*|money|hourly|daily|charge|hire|hiring|vacanc\w+|apprentice\w*|intern\w*|become|becoming|start\w*|learn\w*|train|study|book(?:ed|ing)?|freelance|assistant|near|online|free|best|uk|usa?|london|india|australia|ireland|canada)\b/g;

/** So many other words may stand beside the trade that is asked for. */
const mostBeside = 2;

const isWorkedFor = (plain: string, says: RegExp): boolean =>
  /[a-z] (?:for|with|behind) (?:an? |the |my |our |some )$/.test(
    plain.slice(0, plain.search(says)),
  );

/** What else stands in a query that asks for a trade beside sound; nothing where it asks for none. */
export function besideOutside(plain: string): string | undefined {
  for (const says of trades) {
    const rest = plain.replace(says, ' ');
    // Whoever is worked for is no trade that is asked for: "the tracks guy for a pop star".
    if (rest === plain || isWorkedFor(plain, says)) continue;
    const beside = rest
      .replace(asking, ' ')
      .split(' ')
      .filter((word) => word && !isSmall(word));
    if (beside.length <= mostBeside) return rest;
  }
  return undefined;
}
