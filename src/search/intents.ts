import * as words from '../words/search/lists.ts';
import type { Facet } from '../knowledge/choose/choose.ts';

/** What the list of roles can be narrowed or ordered by, as people ask for it. */
export interface Intent {
  /** A facet of the list with one of its options, or its order. */
  facet: Facet | 'sort';
  option: string;
  /** How the title of the list says it: "Roles with little travel, from home". */
  says: string;
  /** What is to be known of such a list. */
  about?: string | undefined;
}

interface Asking extends Intent {
  words: RegExp;
}

/** How people say that they have had enough of something. */
const enough = String.raw`(?:(?:want(?:ing)? )?(?:to )?(?:leav(?:e|es|ing)|quit(?:s|ting)?|stop(?:s|ped|ping)?|giv(?:e|ing) up(?: on)?|retir(?:e|ed|ing) from|escap(?:e|ing)|(?:get(?:ting)?|got|com(?:e|ing)|go(?:ing)?) (?:off|out of)|off|out of|(?:so |too )?(?:tired|sick|weary) of|done with|had enough of|fed up with|burn(?:ed|t|ing)? out (?:on|from|by|of)))`;

/** Whether a query says that somebody has had enough of what they do now. */
export const isLeaving = (plain: string): boolean =>
  new RegExp(String.raw`\b${enough} `).test(plain);

const no = String.raw`(?:no|not? (?:a lot of|much|too much)|without|little|less|avoid(?:ing)?|free of|don ?t (?:need|require|involve|want to|have to)|isn ?t|aren ?t|arent|not|hate|never)`;

/** The order of pay, and what it goes by where nobody has chosen yet. */
export const byPay: Intent = {
  facet: 'sort',
  option: 'pay',
  says: words.byPay,
  about: words.aboutByPay,
};

/** Words that ask for a list of roles, and what they narrow it by. What is said first is read first. */
const askings: readonly Asking[] = [
  {
    ...byPay,
    words:
      /\b(?:(?:high(?:est|er)?|best|top|well|most|good) (?:pa(?:id|yed|ying|y)|salar(?:y|ies)|money|earning)|pays? (?:the )?(?:most|best|well)|(?:make|earn)s? the most(?: money)?|most money|lucrative|(?:six|6) figures?|\d+ ?k a year|(?:pay(?:s|ing)?|paid|earn(?:s|ing)?|mak(?:e|es|ing)) (?:me )?(?:more than|over|above|at least|upwards of|north of) \d+ ?k?(?: a year)?)\b/,
  },
  {
    ...{ facet: 'travel', option: 'rarely', says: words.littleTravel },
    words: new RegExp(
      String.raw`\b(?:${no} (?:any )?(?:travel(?:l?ing)?|tour(?:s|ing)?|(?:going |being )?on the road|being away)|${enough} (?:the |my |all |all the |life on |being on |going on )*(?:travel(?:l?ing)?|tour(?:s|ing)?|road)(?: life| work)?|stay(?:ing)? (?:at )?home|home every night|(?:in )?(?:my|your) own bed|local only)\b`,
    ),
  },
  {
    ...{ facet: 'travel', option: 'often', says: words.muchTravel },
    words:
      /\b(?:(?:that |with |lots? of |let me |to )?travel(?:l?ing)?(?: a lot| the world| jobs)?|on the road)\b/,
  },
  {
    ...{ facet: 'nights', option: 'rarely', says: words.fewNights },
    words: new RegExp(
      String.raw`\b(?:${no} (?:at |in |on |any |late )?(?:nights?|nites?|night work|late hours|evenings?)|day ?time(?: hours)?|days only|(?:home|free) (?:in|by|for) the (?:evenings?|nights?)|evenings? (?:off|free|at home)|9 ?(?:to|-) ?5|9 5|nine to five|(?:normal|regular|office|sane|family friendly|business) hours|mon(?:day)?s? (?:to|thru|through|till|until|-)? ?fri(?:day)?s?|week ?days?(?: only)?|(?:desk|office) jobs?)\b`,
    ),
  },
  {
    ...{ facet: 'weekends', option: 'rarely', says: words.fewWeekends },
    words: new RegExp(
      String.raw`\b(?:${no} (?:at |on |any )?weekends?(?: work)?|weekends? (?:off|free))\b`,
    ),
  },
  {
    ...{ facet: 'lifting', option: 'rarely', says: words.littleLifting },
    words: new RegExp(
      String.raw`\b(?:${no} (?:any )?(?:heavy )?(?:lift(?:ing)?|carrying|physical(?: work| labor)?)|bad back|wheelchair|physically easy)\b`,
    ),
  },
  {
    ...{ facet: 'heights', option: 'rarely', says: words.fewHeights },
    words: new RegExp(
      String.raw`\b(?:${no} (?:any )?(?:heights?|climbing|ladders?)|(?:scared|afraid|fear) of heights?)\b`,
    ),
  },
  {
    ...{ facet: 'loud', option: 'rarely', says: words.littleLoud },
    words: new RegExp(
      String.raw`\b(?:${no} (?:so |too |very )?(?:loud(?:ness)?|noise|noisy)(?: sound| music| places?)?|quiet(?: jobs?)?|safe for (?:my )?(?:ears|hearing))\b`,
    ),
  },
  {
    ...{ facet: 'base', option: 'some-home', says: words.someHome },
    words:
      /\b(?:remote(?:ly)?|(?:work(?:ing)? )?(?:from|at) home|wfh|home ?based|home office|online|telecommut\w*)\b/,
  },
  {
    ...{ facet: 'company', option: 'alone', says: words.alone },
    words: new RegExp(
      String.raw`\b(?:introvert(?:s|ed)?|${no} (?:talk|speak|deal|interact|chat)(?:ing)? (?:to|with) (?:people|ppl|humans|customers|clients|strangers|any(?:one|body))|(?:work(?:ing)? )?(?:alone|solo|by (?:your|my)self|on (?:your|my) own|independently)|(?:no|without|hates?|avoid(?:ing)?) (?:people|ppl|crowds)|anti ?social|shy(?: people)?)\b`,
    ),
  },
  {
    ...{ facet: 'company', option: 'crew', says: words.inCrew },
    words: /\b(?:in a team|team ?work|with (?:other )?people|extrovert(?:s|ed)?|social)\b/,
  },
  {
    ...{ facet: 'training', option: 'no-fee', says: words.noFee },
    words:
      /\b(?:(?:without|no|not|don ?t want(?: to)?|can ?t afford(?: to)?|instead of) (?:any )?(?:pay(?:ing)? for|paid|expensive) (?:an? |any )?(?:schools?|schooling|courses?|training|education|college|university|degree)|(?:no|without|can ?t afford) (?:any )?(?:tuition|course fees?|student (?:loans?|debt)))\b/,
  },
  {
    ...{ facet: 'training', option: 'no-degree', says: words.noDegree },
    about: words.aboutNoDegree,
    words:
      /\b(?:(?:without|not?|don ?t need|do(?:es)?n ?t (?:need|require)|need no) (?:a |any |need(?:ing)? |going to |requiring )*(?:degree|college|university|diploma|qualifications?|school(?:ing)?)|self ?taught|high ?school only|dropouts?)\b/,
  },
  {
    ...{ facet: 'training', option: 'without', says: words.noCourse },
    words: /\b(?:(?:no|without) (?:any )?(?:experience|training|course|education|certificat\w+))\b/,
  },
  {
    ...{ facet: 'training', option: 'degree', says: words.byDegree },
    words:
      /\b(?:(?:with|need|require|using|for) (?:an? )?(?:\w+ )?degree|degree (?:jobs|needed|required))\b/,
  },
  {
    ...{ facet: 'leaning', option: 'artistic', says: words.artistic },
    words: /\b(?:creative|artistic|(?:no|without|not) (?:math|maths|physics|technical))\b/,
  },
  {
    ...{ facet: 'leaning', option: 'technical', says: words.technical },
    words: /\b(?:technical|math(?:s|ematical)?|physics|scien(?:ce|tific)|nerdy)\b/,
  },
];

/** What a query asks of a list of roles, and what is left of it. */
export interface IntentsRead {
  intents: Intent[];
  rest: string;
  /** The words that asked for them, and those of them by which something is not wanted. */
  heard: string;
  refused: string;
}

/** Reads the conditions in a query, one for each facet; `plain` is in lower case and without signs. */
export function readIntents(plain: string): IntentsRead {
  let rest = plain;
  const intents: Intent[] = [];
  const heard: string[] = [];
  const refused: string[] = [];
  for (const { words, ...intent } of askings) {
    if (intents.some((one) => one.facet === intent.facet) || !words.test(rest)) continue;
    rest = rest.replace(new RegExp(words, 'g'), (found) => {
      (intent.option === 'rarely' ? refused : heard).push(found);
      return ' ';
    });
    intents.push(intent);
  }
  return {
    ...{ intents, rest: rest.replace(/\s+/g, ' ').trim() },
    ...{ heard: [...heard, ...refused].join(' '), refused: refused.join(' ') },
  };
}
