import { asksAid } from './entitled.ts';
import { labels } from './labels.ts';
import { spelled, type NameIndex } from './match.ts';
import { besideOutside } from './outside.ts';
import type { Reading } from './reading.ts';
import { spansIn } from './spans.ts';

/** Trades that share no word with work in sound. */
const unlike = [
  String.raw`nurs(?:es?|ing)|midwif\w*|doctors?|surgeons?|dent(?:al|ists?|istry)(?: hygienist)?|hygienists?|pharmac\w+|physiotherap\w+|veterinar\w+|paramedics?|social workers?|care workers?`,
  String.raw`fire ?fighters?|police(?: officer)?|soldiers?|lifeguards?|solicitors?|lawyers?|attorneys?|paralegal|accountan\w+|estate agents?|real estate`,
  String.raw`plumb(?:ers?|ing)|electricians?|carpenters?|bricklay\w*|plasterers?|roof(?:ers?|ing)|mechanics?|hvac|hairdress\w+|barbers?|beauticians?`,
  String.raw`chefs?|bak(?:ers?|ing|ery)|cooking|restaurants?|pilots?|airlines?|cabin crew|truck drivers?`,
  String.raw`software (?:developers?|engineers?)|web (?:developers?|design\w*)|data (?:analysts?|scientists?)`,
].join('|');

/** Trades and kinds of work whose words may stand in a query about sound as well. */
const like = [
  String.raw`army|navy|military|air force|raf|marines?|armed forces|veterans?|prison officer|medicine|vets?|care ?(?:work|home|giver)\w*|social work\w*`,
  String.raw`carpentry|joiners?|joinery|builders?|plaster\w*|weld(?:ers?|ing)|construction|gardener\w*|landscap\w+|farm(?:ers?|ing)`,
  String.raw`cooks?|waiter|waitress|waiting tables|bar ?tend\w*|barista|hospitality|retail|supermarket|warehouse|factory|call cent(?:er|re)|office(?: job| work)?|admin(?:istration)?`,
  String.raw`drivers?|driving|trucker|hgv|postman|courier|delivery`,
  String.raw`teach(?:ers?|ing)|law|accounting|bank(?:ers?|ing)|finance|insurance broker|marketing|sales|hr|recruit(?:er|ment)`,
  String.raw`it(?: support| job| work)?|programmer|software development|coder|graphic design\w*|photograph(?:ers?|y)|journalis\w+`,
  String.raw`lighting|lights|lampie|lx|video(?: editor| editing)?|film ?maker|camera(?: operator| work|man)?|editor|stage manag\w+|acting|actor|dancer|djs?|musicians?|drummer|guitarist|singer|band`,
  String.raw`physicists?|scientists?|(?:mechanical|electrical|civil|electronics?) engineer\w*|machinist`,
].join('|');

/**
 * Work outside of sound, as people name it and as it stands in a pattern: who names it either comes from there, or asks
 * for what is not here.
 */
export const trade = String.raw`(?:${unlike}|${like})`;

/** What is asked for of everyday life. */
const everyday = String.raw`recipes?|pizza|sourdough|takeaway|flights?|taxi|car insurance|car hire|mortgages?|weather|forecast|horoscopes?|lottery|football scores?|league table|train times|bus times|timetable|hotels? near|dating|pregnan\w+|diets?|gardening|puppy|kittens?|crypto|bitcoin`;

const elsewhere = new RegExp(String.raw`\b(?:${unlike}|${everyday})\b`);

/** Words of sound itself. */
const sound = String.raw`sounds?|audio|mix\w*|mics?|microphones?|studios?|radio|record\w*|speakers?|acoustic\w*|broadcast\w*|podcast\w*|foley|dubbing|mastering|av|pa|foh|loud\w*|noise|hear\w*|ears?|sonido|son|som|suono|geluid|voice\w*|instruments?|guitars?|amps?|cables?|head(?:sets?|phones?)|ear(?:pieces?|phones?)|intercoms?|comms|monitors?`;

/** Words of where work in sound is done; other trades work there as well. */
const places = String.raw`music\w*|theat(?:er|re)s?|live|stage|tour\w*|gigs?|concerts?|festivals?|film|tv|games?|song|band`;

/** Words by which a query is about work in sound all the same. */
export const ofSound = new RegExp(String.raw`\b(?:${sound}|${places})\b`);

const isSound = new RegExp(String.raw`\b(?:${sound})\b`);

/** Kinds whose names are of sound; those of steps and pages are of any work. */
const soundKinds: readonly string[] = [labels.role, labels.skill, labels.term, labels.family];

/**
 * Whether a query asks for another trade or for everyday life, and nothing beside that is of sound: no word, and no name
 * of several words.
 */
export function isElsewhere(index: NameIndex, { plain, text }: Reading): boolean {
  const beside = besideOutside(plain);
  const isOther =
    beside === undefined ? elsewhere.test(plain) && !ofSound.test(plain) : !isSound.test(beside);
  if (!isOther || asksAid.test(plain)) return false;
  // An official class may be called so.
  if (index.search(text).some(({ tier }) => tier < spelled)) return false;
  return !spansIn(index, text).some(
    ({ telling, matches: [match] }) => telling > 1 && soundKinds.includes(match?.page.kind ?? ''),
  );
}
