import type { Situation } from './situation.ts';

const not = String.raw`(?:(?:has|have|had|did|does|do|is|was|wo|would|are) ?(?:n ?t|not)|not|never|refus\w+ to|nobody|no ?one)`;
const money = String.raw`(?:pays?|paid|payed|paying|settled?)`;
const payer = String.raw`(?:promoters?|clients?|venues?|bands?|label|studio|compan(?:y|ies)|producers?|agency|agents?|boss|employer|customers?|production)`;

/** Whoever worked and waits for the money. */
const owed: Situation = {
  says: [
    new RegExp(
      String.raw`\b${not} (?:(?:yet|been|be|get(?:ting)?|got|gotten|going to|gonna|still|even|fully) )*${money}(?: (?:me|us|my|our|yet|for|up|the|an)\b|$)(?! to\b)`,
    ),
    new RegExp(
      String.raw`\b${payer} (?:still |just |now )*(?:owes?|owed|owing|refus\w+|stiffed|ghosted|is late|pays? late|keeps? delaying)\b`,
    ),
    /\bowe[sd]? me\b|\b(?:unpaid|overdue|late|outstanding|ignored) (?:invoices?|wages|gigs?|fees?|payments?)\b|\b(?:chas\w+|waiting (?:on|for)|recover\w*|get(?:ting)?) (?:(?:an?|the|my|our|late|unpaid|to be) )*(?:invoices?|payments?|money (?:back|off|from|owed)|paid (?:late|by))\b|\b(?:ripped off|stiffed|small claims)\b/,
  ],
  pages: ['/steps/know-your-rights/', '/steps/work-under-contract/', '/steps/start-freelancing/'],
};

const children = String.raw`(?:kids?|child(?:ren)?|bab(?:y|ies)|toddlers?|newborn|family|little ones)`;
const toWork = String.raw`(?:jobs?|careers?|work\w*|sound|audio|studio|tour\w*|gigs?|mix\w*|engineer\w*|tech\w*|industry|freelanc\w*|hours|life)`;
const asParent = String.raw`(?:(?:(?<!working )with|having|have|has|got|rais(?:e|ing)|juggl\w+|when you have|while) (?:(?:an?|the|my|your|two|three|\d|small|young|little|new|school age) )*${children}|(?:single|new|working|stay at home) (?:mums?|moms?|mothers?|dads?|fathers?|parents?)|(?:as|being|becoming|be|am) an? (?:mum|mom|mother|dad|father|parent)|child ?care|pregnan\w+|maternity|paternity|parental leave|breast ?feed\w*|family life)`;

/** Whoever has children to look after besides. */
const parenthood: Situation = {
  says: [new RegExp(String.raw`\b${asParent}\b(?=.*\b${toWork}\b)|\b${toWork}\b.*\b${asParent}\b`)],
  pages: ['/steps/look-after-yourself/', '/who-works-in-sound/'],
};

const advert = String.raw`(?:(?:job|work|vacancy|role) ?(?:ads?|adverts?|advertisements?|postings?|posts?|listings?|specs?|offers?|notices?)|(?:this|that|the|an?|my) (?:job description|advert|vacancy|job spec))`;
const understand = String.raw`(?:mean\w*|read(?:ing)?|understand\w*|decod\w+|translat\w+|decipher\w*|explain\w*|interpret\w*|jargon|legit|red flags?|warning signs?|asks? for|is asking|asking for|says?|check(?:er|ing)?|make sense)`;

/** Whoever has an advert of a job in front of them, and wants to know what it says. */
const reading: Situation = {
  says: [
    new RegExp(String.raw`\b${advert}\b(?=.*\b${understand}\b)|\b${understand}\b.*\b${advert}\b`),
  ],
  pages: ['/decode/'],
};

const vacancy = String.raw`(?:hiring|vacanc\w+|openings?|near (?:me|here|by)|nearby|in my area)`;
const untried = String.raw`(?:(?:no|without|zero|little) (?:any )?(?:prior |previous )?experience|inexperienced|beginners?|entry level|trainees?|juniors?|starters?)`;
const paidWork = String.raw`(?:jobs?|work|hiring|vacanc\w+|gigs?|openings?|positions?)`;

/** Whoever looks for an opening nearby, and has not worked yet. */
const opening: Situation = {
  says: [new RegExp(String.raw`^(?=.*\b${vacancy}\b)(?=.*\b${untried}\b)(?=.*\b${paidWork}\b)`)],
  pages: ['/steps/first-paid-gig/', '/jobs/', '/steps/crew-call-list/'],
};

const onesBody = String.raw`(?:back|neck|knees?|shoulders?|wrists?|elbows?|hips?)`;

/** Whoever hurts from lifting, standing or reaching. */
const hurt: Situation = {
  says: [
    new RegExp(
      String.raw`\b${onesBody} (?:pain|aches?|injur\w+|hurts?|problems?|strain|gone|killing)\b|\b(?:hurt|hurting|injured?|sore|aching|pulled|threw out|put out) (?:(?:my|a|your|the) )*${onesBody}\b|\b(?:rsi|repetitive strain|carpal tunnel|hernia|slipped disc|tendonitis)\b`,
    ),
  ],
  pages: ['/skills/physical-stamina/', '/skills/workplace-safety/', '/steps/look-after-yourself/'],
};

/** Whoever is to work for nothing. */
const unpaid: Situation = {
  says: [
    /\b(?:mak(?:e|es|ing)|expect\w*|ask\w*|want\w*|forc\w+|let|allowed) (?:(?:me|us|you|interns?|people|to) )*(?:to )?(?:work|work\w* \w+|do \w+) (?:\w+ )?(?:for (?:free|nothing|exposure|no money)|unpaid)\b/,
  ],
  pages: ['/steps/know-your-rights/', '/steps/internship/', '/steps/work-under-contract/'],
};

/** Whoever wants to stand beside somebody who works. */
const watching: Situation = {
  says: [
    /\b(?:let me|let us|can i|could i|may i|allowed to|ask (?:\w+ ){1,4}(?:to|if)|how (?:do|can) i|i want to|want to)\b.*\b(?:(?:watch|shadow|observe|follow) (?:him|her|them|someone|somebody|people|you|an?|the|real|other|sound|how|at)\b(?!.*\b(?:films?|movies?|videos?|tutorials?|pictures?|youtube)\b)|sit in (?:on|with|at)|tag along|hang around)\b/,
  ],
  pages: ['/steps/shadow-a-show/', '/steps/talk-to-someone-doing-it/', '/steps/find-a-mentor/'],
};

/** Whoever asks where work comes from. */
const finding: Situation = {
  says: [
    /\bhow\b.*\b(?:find|finding|finds|get|getting|land) (?:more |new |enough |freelance |regular |their |your |my )*(?:work|gigs|clients|customers|bookings)$/,
  ],
  pages: ['/steps/build-a-network/', '/steps/crew-call-list/', '/jobs/'],
};

/** What befalls those who work or look for work. */
export const atWork: readonly Situation[] = [
  owed,
  unpaid,
  parenthood,
  reading,
  opening,
  hurt,
  watching,
  finding,
];
