/** What a reader must know of a job, and an advert may leave out. */
export const omittable = ['pay', 'hours', 'travel', 'place', 'boss', 'contract'] as const;
export type Omittable = (typeof omittable)[number];

/** Words by which an advert tells each; pay is told by an amount alone. */
const told: Readonly<Record<Exclude<Omittable, 'pay'>, RegExp>> = {
  hours:
    /\b\d{1,2}(?:\.\d+)?(?:[-–+ ]|\s*(?:to|or)\s*)*(?:\d{1,2} ?)?(?:hours?|hrs?)\b|\bhours? (?:a|per|each) (?:week|day)|\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m\.|p\.m\.)|\b\d{1,2}:\d{2}\b|\b(?:9|nine)[- ]to[- ](?:5|five)\b|\bshifts?\b|\bhours (?:vary|are|of work)|\bworking hours\b|\bhours:|\b(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?) ?(?:[-–]|to|through|thru) ?(?:fri|sat|sun|thu)|\b(?:\w+[- ])?(?:four|five|six|4|5|6)[- ]days?(?:[- ](?:a[- ])?week)?\b|\bdays (?:a|per) week\b|\b\d+h\b|\b(?:stunden|heures|horas|uur|ore)\b|\bfull[- ]time hours\b/iu,
  travel:
    /\btravel(?:l?ing|s)?\b|\btour(?:s|ing)?\b|\bon the road\b|\boverseas\b|\baway from home\b|\bdriv(?:e|ing|er)\b|\bfly(?:ing)?\b|\breise|\bd[ée]placements?\b|\bviaj|\btrasfert/iu,
  place:
    /\b(?:location|based|place|where|venue|address|standort|lieu|lugar)\s*:|\bremote(?:ly)?\b|\bfrom home\b|\bhybrid\b|\bbased (?:in|at|out of|near|on)\b|\b(?:in|at|near|outside|around|downtown|from our|across|of|à|à|en|bei|te)\s+(?:the\s+|our\s+|central\s+|north\s+|south\s+|east\s+|west\s+|greater\s+|downtown\s+)*(?:\p{Lu}[\p{L}.'’-]+\s*)+(?:,|\.|;|:|\)|\(|$|\s)|\p{Lu}\p{L}+, ?(?:[A-Z]{2}\b|UK\b|USA?\b|England|Scotland|Wales|Ireland|Germany|Deutschland|France|Canada)|\bon[- ]site (?:at|in)\b/u,
  boss: /\breport(?:s|ing)?\s+(?:directly\s+)?(?:in)?to\b|\banswer(?:s|ing)?\s+(?:directly\s+)?to\b|\b(?:line manager|managed by|supervised by|supervisor is|your (?:boss|manager))\b|\bunder (?:the )?(?:supervision|direction|guidance|leadership)\b|\b(?:working|work|works)\s+(?:directly\s+)?(?:under|for)\s+(?:the|our|an?)\b|\bled by\b|\bunterstellt\b|\bberichte\w*|\bsous la (?:direction|responsabilité)\b|\bassist(?:s|ing)?\s+(?:the|our)\s+\w+/iu,
  contract:
    /\bpermanent\b|\bfreelance(?:rs?)?\b|\bfull[- ]?time\b|\bpart[- ]?time\b|\bcontract(?:or|ors|s)?\b|\bfixed[- ]term\b|\btemporary\b|\btemp\b|\bcasual\b|\bzero[- ]hours?\b|\bself[- ]employed\b|\bPAYE\b|\bW-?2\b|\b1099\b|\bstaff (?:position|job|role)\b|\bsalaried\b|\bseasonal\b|\binternship\b|\bapprenticeship\b|\bvolunteer\b|\bunion\b|\bper diem position\b|\bon[- ]call\b|\bday ?rate\b|\bemploy(?:ee|ment)\b|\bannual salary\b|\bvollzeit\b|\bteilzeit\b|\b(?:un)?befristet\b|\bfestanstellung\b|\bfreie mitarbeit\b|\bcdi\b|\bcdd\b|\bintermittent\b|\bindefinido\b|\baut[óo]nomo\b/iu,
};

/** Small words of English, and of the other languages that titles are in, none of which is a word of both. */
const english = /\b(?:the|and|to|of|with|for|you|your|our|is|are|we|an|on|will|be|at|or)\b/giu;
const foreign =
  /\b(?:und|der|das|den|für|mit|wir|ein|eine|einen|von|zur|zum|bei|oder|le|les|des|et|pour|avec|nous|une|du|vous|el|los|las|para|una|del|por|que|il|della|nel|nella|di|em|uma|dos|het|een|van|voor|wij|jij)\b/giu;

/** Whether a text reads as English, in which what is left out can be told. */
export const readsAsEnglish = (text: string): boolean =>
  (text.match(foreign)?.length ?? 0) <= (text.match(english)?.length ?? 0);

/** What an advert says nothing of. */
export function omittedIn(text: string, saysPay: boolean): Omittable[] {
  return omittable.filter((what) => (what === 'pay' ? !saysPay : !told[what].test(text)));
}
