import { anyOf } from './asks.ts';

/** What the work may do to time and body, as adverts tell it. */
export const conditionNames = ['nights', 'weekends', 'travel', 'lifting', 'heights'] as const;
export type Condition = (typeof conditionNames)[number];

const any = (...forms: readonly string[]) => anyOf('giu', ...forms);

/** Hours at which an evening or a night is worked: from seven in the evening to five in the morning. */
const late = [
  String.raw`\b(?:7|8|9|10|11)(?:[:.]\d\d)? ?p(?:\.?m\b|\b)`,
  String.raw`\b(?:12|[1-4])(?:[:.]\d\d)? ?a\.?m\b`,
  String.raw`[-–—] ?(?:2[0-3][:.]?\d\d|00[:.]?00)\b`,
  String.raw`\b2[0-3][:.]?\d\d ?[-–—] ?\d`,
];

/** Words by which adverts tell each condition. */
export const says: Readonly<Record<Condition, RegExp>> = {
  nights: any(
    String.raw`\b(?:late[- ]|over|mid)?nights?(?! club)(?:[- ](?:shifts?|work|shows?|shoots?))?\b`,
    String.raw`\bevenings?\b|\bafter[- ]hours\b(?! support)|\bout[- ]of[- ]hours\b`,
    String.raw`\b(?:late|graveyard|swing|twilight|back) shifts?\b|\blates\b|\blate (?:finish(?:es)?|shows?|hours|working|calls?)\b`,
    String.raw`\bunsoci(?:al|able) hours\b|\banti-?social hours\b|\bsmall hours\b`,
    String.raw`\bnachts?\b|\babends?\b|\bsoir[ée]es?\b|\bnoches?\b`,
    ...late,
  ),
  weekends: any(
    String.raw`\bweek-?ends?\b|\b(?:satur|sun)days?\b|\bsat(?=[,&/ –-]+(?:\d|(?:and )?sun\b))|\b(?:through|thru|to|-|–) ?sun\b`,
    String.raw`\b(?:seven|7)[- ]days?(?: ?\/ ?| (?:a|per) |[- ])week\b|\b7/52\b|\b24/7\b`,
    String.raw`\b(?:5|five)(?: days)? (?:over|out of|from|in) (?:7|seven)\b|\b(?:5|five) days out of (?:7|seven)\b`,
    String.raw`\bwochenenden?\b|\bfines? de semana\b`,
  ),
  travel: any(
    String.raw`\btravel(?:l?ing)?\b|\btour(?:ing|s)?\b|\bon the road\b|\baway from home\b|\bnights? away\b|\btime away\b`,
    String.raw`\b(?:overnight|hotel) stays?\b|\bstay(?:ing)? (?:over|away)\b|\bsleeper bus\b|\btour bus\b`,
    String.raw`\b(?:business |overseas |interstate |site |regular |occasional |foreign )trips?\b|\btrips? (?:a|per|to|abroad|overseas|each|every)\b`,
    String.raw`\b(?:fly|flying|flights?) (?:to|out|in)\b|\bfly[- ](?:dates?|ins?|outs?)\b|\binterstate\b|\boverseas (?:work|jobs|sites|shows)\b`,
    String.raw`\bvisit(?:s|ing)? (?:our |to |the |their )?(?:suppliers?|clients?|customers?|sites?|vendors?|factor\w+|venues|schools|dealers|distributors)\b`,
    String.raw`\bsite visits?\b|\bclient visits?\b|\b(?:client|customer|multiple|various|different)(?:[’']?s?)? sites\b|\bsites (?:all over|across|around|throughout|nationwide)\b|\bbetween sites\b`,
    String.raw`\b\d+[- ](?:week|month|day|date) (?:[\w/-]+ ){0,3}(?:run|leg) (?:thru|through|across|of|around|in)\b|\bcruise (?:ships?|line)\b|\bon ?board ship\b|\bship ?board\b|\bat sea\b`,
    String.raw`\bnationwide\b|\bcovering the (?:whole|region|country)\b|\bdriv(?:e|ing) (?:to|between|all over|around)\b|\b(?:winter|long[- ]distance) driving\b`,
    String.raw`\breisebereitschaft\b|\breisen\b|\btournée\b|\bd[ée]placements?\b|\bviajes?\b|\bviajar\b`,
  ),
  lifting: any(
    String.raw`\b(?:heavy )?lift(?:ing|ed)?\b(?! (?:license|licence|operator))|\bmanual handling\b`,
    String.raw`\bcarry(?:ing)? (?:up to|heavy|equipment|gear|cases|kit)\b|\bpush(?:ing)? (?:and pull\w* )?(?:heavy )?(?:flight ?)?cases\b`,
    String.raw`\b(?:un)?load(?:ing)? (?:and unload\w* |in and out )?(?:of )?(?:the )?(?:trucks?|vans?|lorr(?:y|ies)|trailers?)\b|\btip(?:s|ping)? trucks\b`,
    String.raw`\bheavy (?:gear|equipment|cases|flight ?cases|loads?|objects|items|kit)\b|\bmov(?:e|ing) (?:heavy|equipment|gear|cases|pianos?)\b`,
    String.raw`\b\d+ ?(?:lbs?|pounds|kgs?|kilos?)\b|\bschwer(?:e|es)? heben\b`,
  ),
  heights: any(
    String.raw`\b(?:work(?:ing)? |access )?at heights?\b|\bheights\b|\b(?:a-frame |step)?ladders?\b|\bclimb(?:ing|s)?\b|\bharness(?:es)?\b`,
    String.raw`\b(?:scissor|boom|genie|man)[- ]lifts?\b|\bcherry[- ]pickers?\b|\baerial (?:lift|work platform)s?\b|\bipaf\b|\bm?ewps?\b|\btallescopes?\b`,
    String.raw`\btruss work\b|\b(?:up|in|on) the truss\b|\bcatwalks?\b|\broof ?(?:spaces?|tops?|work)\b|\bceiling voids?\b|\bscaffold\w*\b|\bworking aloft\b|\brope access\b|\bhöhentauglich\b`,
  ),
};

/** Words that have a word of a condition inside and do not tell it. */
export const otherwise: Readonly<Record<Condition, RegExp>> = {
  nights: any(
    String.raw`\bnight ?clubs?\b|\bopening nights?\b|\bone[- ]night (?:stand|only)|\btonight\b|\bnight ?bus\b|\bnight ?life\b`,
    String.raw`\b(?:movie|film|quiz|game|pizza|pub|date|parents|comedy|karaoke|awards|trivia|bingo|social|team) (?:nights?|evenings?)\b`,
    String.raw`\bnights? away\b|\bovernight (?:stays?|success)\b`,
    String.raw`(?<!(?:\b(?:work\w*|includ\w+|requir\w+|involv\w+|with|and|or|be|for|plus|expect)|[,:;&+(•*–-]|^|\n)\s*)\bsome nights\b(?! ?(?:and|or|&|/|,|work|away))`,
    String.raw`\b(?:clos\w+|deadline|appl(?:y|ications?)|interviews?|received|submitted|call us)\b[^.\n]{0,50}?\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b`,
  ),
  weekends: any(String.raw`\b(?:24/7|weekend) (?:support line|break)\b`),
  travel: any(
    String.raw`\btravel (?:expenses|costs|agency|paid|reimburs\w+|allowance|industry|card|loan|pass|insurance|discount|benefits|scheme)\b`,
    String.raw`\b(?:guided|virtual|studio|walking|backstage|campus|school) tours?\b|\btour guides?\b`,
    String.raw`\b(?:visiting|incoming|receiv\w+|host\w*|welcom\w+)(?: \w+){0,3} tour(?:s|ing)\b|\btouring (?:bands?|acts|artists|companies|engineers)\b`,
  ),
  lifting: any(
    String.raw`\blift(?:ing)? (?:the )?(?:mood|standard|bar)\b|\b(?:scissor|boom|fork|man|genie|chair|ski|passenger|tail)[- ]?lifts?\b`,
  ),
  heights: any(
    String.raw`\b(?:career|property) ladder\b|\bnew heights\b|\bclimb(?:ing)? (?:the (?:ranks|(?:career |property )?ladder)|wall)\b`,
  ),
};
