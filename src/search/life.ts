import { agesAlone, grown, schoolAge } from './ages.ts';
import { composing } from './composing.ts';
import { britishFigures } from './about-britain.ts';
import { atWork } from './at-work.ts';
import { entitled } from './entitled.ts';
import { betweenTerms, minors, minorsPaid } from './minors.ts';
import { trade } from './other-trades.ts';
import { whoOneIs, young } from './who-one-is.ts';
import { prices } from './prices.ts';
import type { Situation } from './situation.ts';

const leaving = String.raw`(?:leav(?:e|es|ing)|left|quit(?:s|ting)?|out of|retir(?:e|ed|ing) from|done with|fed up (?:with|of)|sick of|tired of|burn(?:ed|t) out (?:from|of|in)|ex|former(?:ly)?|discharged from|giv(?:e|ing) up|resign\w* (?:from|as)|years (?:in|as|of)|background in|coming from|come from)`;
const wanting = String.raw`(?:want(?:s|ed|ing)?|look(?:s|ing)?|try(?:ing)?|hop(?:e|es|ing)|think(?:s|ing)?|lik(?:e|ing)|mov(?:e|es|ing)|switch(?:es|ing)?|chang(?:e|es|ing)|transition(?:s|ing)?|cross(?:es|ing)?|break(?:s|ing)?|get(?:s|ting)?|go(?:es|ing)?|retrain\w*|becom(?:e|es|ing)|turned|could i|can i)`;
const begin = String.raw`(?:start\w*|learn\w*|begin\w*|becom\w*|get(?:ting)? into|chang\w+|career|switch\w*|new|job|retrain\w*|study\w*|train\w*|work|possible|late|realistic|first)`;

const mind = String.raw`(?:autis\w*|asperger\w*|adhd|dyslexi\w*|dyspraxi\w*|neuro ?(?:divers\w*|divergen\w*)|social anxiety)`;
const body = String.raw`(?:visually impaired|sight impaired|partially sighted|epilep\w*|chronic (?:pain|illness|fatigue)|wheelchair|disab(?:led|ility|ilities)|blind(?! (?:test|listening|ab))|deaf|hard of hearing|hearing aids?|one ear|screen reader)`;
/** Of whom there are few in the trade. */
const few = String.raw`(?:gay|lesbian|trans(?:gender)?|queer|lgbtq?\w*|non ?binary|women|woman|female|people of colou?r|black (?:people|person|sound|audio|engineers?)|minorit\w+|racis\w+|sexis\w+)`;
const about = String.raw`(?:jobs?|careers?|work\w*|become|fits?|suits?|can i|could i|person|people|users?|sound|audio|studio|mix\w*|engineer\w*|tech\w*|tour\w*|crew|employer|pro ?tools|daws?|reaper|software)`;

/** What one can hear no more, or never could. */
const ears = String.raw`(?:half deaf|deaf(?:ness)?(?: (?:in|on|from) (?:one|my|the|birth|left|right).*)?|(?:single|one) sided (?:deaf\w*|hearing)|unilateral(?: hearing)?(?: loss)?|hard of hearing|hearing impair\w*|impaired hearing|cochlear implants?|lost (?:my |all |some )?hearing.*|hear(?:ing)?(?: \w+)? (?:with|in|from|out of|on) (?:only )?(?:one|(?:my|the) (?:left|right)) (?:ear|side)|(?:only )?(?:one|1) (?:working |good |deaf |bad )?ear)`;

/** They are read in order; several may be said at once. */
export const situations: readonly Situation[] = [
  ...whoOneIs,
  ...agesAlone,
  composing,
  minorsPaid,
  minors,
  betweenTerms,
  prices,
  ...britishFigures,
  ...entitled,
  ...atWork,
  {
    says: [
      new RegExp(
        String.raw`^(?:(?:i ?a?m|i am|i|can|people|being|with|person|someone|who is|only|have|has) )*${ears}(?: (?:musicians?|producers?|djs?|singers?))?$|\b${ears}\b(?=.*\b${about}\b)|\b${about}\b.*\b(?:${ears}|hearing loss)\b`,
      ),
    ],
    pages: [
      '/working-with-a-disability/',
      '/steps/look-after-yourself/',
      '/skills/hearing-conservation/',
      '/steps/get-a-baseline-hearing-test/',
    ],
  },
  {
    says: [
      new RegExp(
        String.raw`\b(?:my|our) (?:\w+ )?${young}\b.*\b(?:real|proper|stable|serious) (?:job|career|living|work)\b|\b(?:my|our) (?:\w+ )?${young}\b.*\b(?:money in|make a living|waste of|worry|worried|should i let)\b`,
      ),
    ],
    pages: ['/for-parents/', '/steps/school-preparation/', '/steps/choose-a-direction/'],
  },
  {
    says: [
      new RegExp(
        String.raw`\b(?:my|our) (?:(?:\d+|year|yr|old|autistic|disabled|deaf|blind|teenage|youngest|oldest|eldest|little) )*${young}\b(?=.*\b(?:job|career|work|study|learn|want|wants|love|loves|like|likes|into|interested|good at|school|course|college|something|become|future|obsessed|enjoys|should|could|can|help|\d\d)\b)|\b(?:job|career|work|course|something|school|path)\w* .*\bfor (?:my|our|a) (?:\w+ )*${young}\b`,
      ),
    ],
    pages: ['/steps/school-preparation/', '/for-parents/', '/steps/choose-a-direction/'],
  },
  {
    says: [
      new RegExp(
        String.raw`\b(?:i ?a?m|i am|im|aged?|age|turning) ${schoolAge}\b|\bat ${schoolAge}\b(?=.*\b${begin}\b)|\b${begin}\b.*\bat ${schoolAge}\b|\b${schoolAge} ?(?:years? old|yrs? old|yo|y o|yr old|year old)\b(?!.* (?:legal\w*|allowed|as an?)\b)|\b(?:gcses?|(?:year|grade) (?:9|10|11|12|13)|(?:9|10|11|12)th grade|sixth form|still (?:at|in) (?:high )?school|school leaver|leav(?:e|ing) school|after (?:high )?school|teenagers?)\b`,
      ),
    ],
    pages: ['/steps/school-preparation/', '/steps/choose-a-direction/'],
  },
  {
    says: [new RegExp(String.raw`\b${mind}\b(?=.*\b${about}\b)|\b${about}\b.*\b${mind}\b`)],
    pages: [
      '/steps/choose-a-direction/',
      '/steps/look-after-yourself/',
      '/working-with-a-disability/',
    ],
  },
  {
    says: [new RegExp(String.raw`\b${body}\b(?=.*\b${about}\b)|\b${about}\b.*\b${body}\b`)],
    pages: ['/working-with-a-disability/', '/steps/look-after-yourself/'],
  },
  {
    says: [new RegExp(String.raw`\b${few}\b(?=.*\b${about}\b)|\b${about}\b.*\b${few}\b`)],
    pages: ['/who-works-in-sound/', '/steps/look-after-yourself/'],
  },
  {
    says: [
      /\b(?:leav(?:e|ing)|quit(?:ting)?|(?:get(?:ting)? )?out of|ex|former|done with|burn(?:ed|t) out) (?:of |from |the |a )*(?:(?:live )?sound|audio|mixing|music (?:business|industry)|sound engineer\w*|audio engineer\w*|sound tech\w*)\b/,
    ],
    pages: ['/steps/leave-the-trade/', '/steps/change-family/', '/steps/look-after-yourself/'],
  },
  {
    besideSound: true,
    says: [
      new RegExp(
        String.raw`\b${leaving} (?:(?:the|a|an|my|being|working|in|as|job|british|us|royal|of|\d+|years?) )*${trade}\b`,
      ),
      new RegExp(
        String.raw`\b(?:i ?a?m|i am|im|i was|i have been|i ve been|being|currently|qualified|trained|experienced|worked|working|work|works|do|did) (?:(?:an?|the|currently|now|in|as|for|with|qualified|trained|former|ex|\d+|years?) )*${trade}\b(?=.*\b${wanting}\b)`,
      ),
      new RegExp(
        String.raw`^(?:an? |ex )?${trade} (?:who |that )?${wanting}\b.*\b(?:to|into|in|sound|audio|a)\b`,
      ),
      new RegExp(String.raw`\bfrom (?:being )?(?:an? |the )?${trade}(?: work)? (?:in)?to\b`),
      new RegExp(
        String.raw`\b(?:move|switch|change|cross|transition|go|get)(?:ing)?(?: over)? from ${trade}\b`,
      ),
    ],
    pages: [
      '/steps/come-from-another-trade/',
      '/steps/choose-a-direction/',
      '/steps/change-family/',
    ],
  },
  {
    says: [
      /\b(?:too|to) (?:old|late)\b|\b(?:changed?|changing|switch(?:ing)?|new|second|mid|late|another) (?:my )?careers?\b(?! (?:within|from))|\bcareer (?:change\w*|switch\w*|swap)\b|\b(?:retrain\w*|redundan\w+|laid off|late start\w*|later in life|start(?:ing)? (?:all )?over|mid ?life)\b/,
      /\b(?:zu alt|quereinst\w*|umschul\w*|trop (?:vieux|vieille|age|tard)|reconver\w+|(?:demasiado|muy) (?:mayor|viejo|tarde)|cambiar de (?:carrera|profesion|trabajo)|troppo (?:vecchio|tardi)|cambiare (?:lavoro|mestiere)|velho demais|mudar de (?:carreira|profissao|area)|te oud|omschol\w*|zij ?instromer)\b/,
      new RegExp(
        String.raw`\b(?:at|i ?a?m|i am|im|aged?|age|turning|over|past|after|in my (?:late |mid |early )?|is) ${grown}\b(?=.*\b${begin}\b)|\b${begin}\b.*\b(?:at|aged?|over|past|after|in my (?:late |mid |early )?) ?${grown}\b`,
      ),
    ],
    pages: ['/steps/come-from-another-trade/', '/steps/choose-a-direction/'],
  },
  {
    says: [
      /\b(?:don ?t|dont|do not|not sure|no idea|unsure|can ?t decide|help me (?:choose|decide|pick)|decide) (?:know )?(?:which|what|between)\b.*\b(?:jobs?|careers?|roles?|path|sound|audio|direction|want)\b|\b(?:which|what) (?:sound|audio|music|tech|sound tech)?(?: ?(?:jobs?|careers?|roles?|path))+ (?:is|are|would|should|suits?|fits?|could|might|do)\b.*\b(?:me|i|my|right|best)\b/,
    ],
    pages: ['/steps/choose-a-direction/', '/steps/try-a-role-this-weekend/'],
  },
];
