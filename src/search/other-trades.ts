import { labels } from './labels.ts';
import { spelled, type NameIndex } from './match.ts';
import type { Reading } from './reading.ts';
import { spansIn } from './spans.ts';

/**
 * Work outside of sound, as people name it: who names it either comes from there, or asks for what is not here. Words
 * that also name work in sound are left out.
 */
const trades = [
  String.raw`army|navy|military|air force|raf|marines?|armed forces|soldiers?|veterans?|police(?: officer)?|prison officer|fire ?fighters?|paramedics?`,
  String.raw`nurs(?:es?|ing)|midwif\w*|doctors?|medicine|dent(?:al|ists?|istry)(?: hygienist)?|pharmac\w+|physiotherap\w+|vets?|veterinary|care ?(?:work|home|giver)\w*|social work\w*`,
  String.raw`plumb(?:ers?|ing)|electricians?|carpent(?:ers?|ry)|joiners?|joinery|builders?|bricklay\w*|plaster\w*|roof(?:ers?|ing)|weld(?:ers?|ing)|mechanics?|hvac|construction|gardener\w*|landscap\w+|farm(?:ers?|ing)`,
  String.raw`chefs?|cooks?|cooking|bak(?:ers?|ing|ery)|waiter|waitress|waiting tables|bar ?tend\w*|barista|hospitality|restaurants?|retail|supermarket|warehouse|factory|call cent(?:er|re)|office(?: job| work)?|admin(?:istration)?`,
  String.raw`drivers?|driving|trucker|hgv|pilots?|cabin crew|airline|postman|courier|delivery`,
  String.raw`teach(?:ers?|ing)|lawyers?|solicitor|paralegal|law|account(?:ants?|ancy|ing)|bank(?:ers?|ing)|finance|insurance broker|estate agents?|real estate|marketing|sales|hr|recruit(?:er|ment)`,
  String.raw`it(?: support| job| work)?|programmer|software (?:developers?|engineers?|development)|web (?:developers?|design\w*)|coder|data (?:analysts?|scientists?)|graphic design\w*|photograph(?:ers?|y)|journalis\w+|hairdress\w+|barber|beautician`,
  String.raw`lighting|lights|lampie|lx|video(?: editor| editing)?|film ?maker|camera(?: operator| work|man)?|editor|stage manag\w+|acting|actor|dancer|djs?|musicians?|drummer|guitarist|singer|band`,
  String.raw`physicists?|scientists?|(?:mechanical|electrical|civil|electronics?) engineer\w*|machinist`,
].join('|');

/** One of them, as it stands in a pattern. */
export const trade = String.raw`(?:${trades})`;

/** What is asked for of everyday life and of trades that share no word with work in sound. */
const elsewhere = new RegExp(
  String.raw`\b(?:nurs(?:es?|ing)|midwif\w*|doctors?|surgeons?|dent(?:al|ists?|istry)|hygienists?|pharmac\w+|physiotherap\w+|veterinar\w+|paramedics?|fire ?fighters?|police|soldiers?|plumb(?:ers?|ing)|bricklay\w*|plasterers?|roof(?:ers?|ing)|hairdress\w+|barbers?|beautician|chefs?|bakers?|bakery|baking|cooking|recipes?|pizza|sourdough|restaurants?|takeaway|pilots?|airlines?|flights?|cabin crew|truck drivers?|taxi|car insurance|car hire|mortgages?|solicitors?|lawyers?|attorneys?|paralegal|accountan\w+|estate agents?|real estate|software (?:developers?|engineers?)|web (?:developers?|design\w*)|data (?:analysts?|scientists?)|weather|forecast|horoscopes?|lottery|football scores?|league table|train times|bus times|timetable|hotels? near|dating|pregnan\w+|diets?|gardening|puppy|kittens?|electricians?|carpenters?|mechanics?|hvac|lifeguard|beautician|social workers?|care workers?|crypto|bitcoin)\b`,
);

/** Words by which a query is about work in sound all the same. */
export const ofSound =
  /\b(?:sounds?|audio|music\w*|mix\w*|mics?|microphones?|studios?|radio|record\w*|speakers?|acoustic\w*|broadcast\w*|podcast\w*|foley|dubbing|mastering|theat(?:er|re)s?|live|stage|tour\w*|gigs?|concerts?|festivals?|film|tv|games?|av|pa|foh|loud\w*|noise|hear\w*|ears?|sonido|ton|son|som|suono|geluid|song|band|voice\w*|instruments?|guitars?|amps?|cables?)\b/;

/** Kinds whose names are of sound; those of steps and pages are of any work. */
const soundKinds: readonly string[] = [labels.role, labels.skill, labels.term, labels.family];

/**
 * Whether a query asks for another trade or for everyday life, and nothing in it is of sound: no word, and no name of
 * several words.
 */
export function isElsewhere(index: NameIndex, { plain, text }: Reading): boolean {
  if (!elsewhere.test(plain) || ofSound.test(plain)) return false;
  // An official class may be called so.
  if (index.search(text).some(({ tier }) => tier < spelled)) return false;
  return !spansIn(index, text).some(
    ({ telling, matches: [match] }) => telling > 1 && soundKinds.includes(match?.page.kind ?? ''),
  );
}
