import { addressOf } from '../schema/address.ts';
import { hitAt, type Hit } from './hit.ts';
import { labels } from './labels.ts';
import { exact, type NameIndex } from './match.ts';
import { ofSound, trade } from './other-trades.ts';
import type { Reading } from './reading.ts';

/** Where somebody stands in life, by the words that say so, and the steps that meet it, the best first. */
interface Situation {
  says: readonly RegExp[];
  /** Whether work in sound must be named beside. */
  besideSound?: true;
  steps: readonly string[];
}

const leaving = String.raw`(?:leav(?:e|es|ing)|left|quit(?:s|ting)?|out of|retir(?:e|ed|ing) from|done with|fed up (?:with|of)|sick of|tired of|burn(?:ed|t) out (?:from|of|in)|ex|former(?:ly)?|discharged from|giv(?:e|ing) up|resign\w* (?:from|as)|years (?:in|as|of)|background in|coming from|come from)`;
const wanting = String.raw`(?:want(?:s|ed|ing)?|look(?:s|ing)?|try(?:ing)?|hop(?:e|es|ing)|think(?:s|ing)?|lik(?:e|ing)|mov(?:e|es|ing)|switch(?:es|ing)?|chang(?:e|es|ing)|transition(?:s|ing)?|cross(?:es|ing)?|break(?:s|ing)?|get(?:s|ting)?|go(?:es|ing)?|retrain\w*|becom(?:e|es|ing)|turned|could i|can i)`;
const begin = String.raw`(?:start\w*|learn\w*|begin\w*|becom\w*|get(?:ting)? into|chang\w+|career|switch\w*|new|job|retrain\w*|study\w*|train\w*|work|possible|late|realistic|first)`;
/** An age at which one has worked elsewhere before, and at which one is at school; "48 kHz" is none. */
const grown = String.raw`(?:2[6-9]|[3-7]\d)(?:s|ish)?(?! ?(?:k|khz|hz|db|bit|v|volts?|ms|m|w|watts?|percent|minutes?|hours?|seconds?|channels?|people|euros?|dollars?|pounds?)\b)`;
const schoolAge = String.raw`(?:1[1-7])`;
const young = String.raw`(?:sons?|daughters?|kids?|child(?:ren)?|boys?|girls?|teen\w*|nephews?|nieces?|grand(?:sons?|daughters?|child(?:ren)?|kids?))`;

/** They are read in order; several may be said at once. */
const situations: readonly Situation[] = [
  {
    says: [
      new RegExp(
        String.raw`\b(?:my|our) (?:(?:\d+|year|yr|old|autistic|disabled|deaf|blind|teenage|youngest|oldest|eldest|little) )*${young}\b(?=.*\b(?:job|career|work|study|learn|want|wants|love|loves|like|likes|into|interested|good at|school|course|college|something|become|future|obsessed|enjoys|should|could|can|help|\d\d)\b)|\b(?:job|career|work|course|something|school|path)\w* .*\bfor (?:my|our|a) (?:\w+ )*${young}\b`,
      ),
      new RegExp(
        String.raw`\b(?:i ?a?m|i am|im|aged?|age|turning) ${schoolAge}\b|\b${schoolAge} ?(?:years? old|yrs? old|yo|y o|yr old|year old)\b(?!.* (?:legal\w*|allowed|as an?)\b)|\b(?:gcses?|(?:year|grade) (?:9|10|11|12|13)|(?:9|10|11|12)th grade|sixth form|still (?:at|in) (?:high )?school|school leaver|leav(?:e|ing) school|after (?:high )?school|teenagers?)\b`,
      ),
    ],
    steps: ['school-preparation', 'choose-a-direction', 'try-a-role-this-weekend'],
  },
  {
    says: [
      /\b(?:autis\w*|asperger\w*|adhd|dyslexi\w*|dyspraxi\w*|neuro ?(?:divers\w*|divergen\w*)|visually impaired|sight impaired|partially sighted|epilep\w*|chronic (?:pain|illness|fatigue)|social anxiety|wheelchair(?: users?)?|disab(?:led|ility)|blind(?! (?:test|listening|ab))|deaf(?: person| people)?(?=.*\b(?:job|career|work|become|can|study)\w*\b)|hard of hearing|hearing aids?|one ear)\b(?=.*\b(?:jobs?|careers?|work\w*|become|fits?|suits?|can i|could i|person|people|sound|audio|studio|engineer\w*|tech\w*)\b)|\b(?:jobs?|careers?|work\w*|become|can i|engineer\w*)\b.*\b(?:autis\w*|adhd|dyslexi\w*|disab(?:led|ility)|visually impaired|blind|deaf|one ear|hearing aids?|epilep\w*|wheelchair)\b(?! (?:test|listening))/,
    ],
    steps: ['choose-a-direction', 'look-after-yourself', 'try-a-role-this-weekend'],
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
    steps: ['come-from-another-trade', 'change-family'],
  },
  {
    says: [
      /\b(?:too|to) (?:old|late)\b|\b(?:changed?|changing|switch(?:ing)?|new|second|mid|late|another) (?:my )?careers?\b(?! (?:within|from))|\bcareer (?:change\w*|switch\w*|swap)\b|\b(?:retrain\w*|redundan\w+|laid off|late start\w*|later in life|start(?:ing)? (?:all )?over|mid ?life)\b/,
      /\b(?:zu alt|quereinst\w*|umschul\w*|trop (?:vieux|vieille|age|tard)|reconver\w+|(?:demasiado|muy) (?:mayor|viejo|tarde)|cambiar de (?:carrera|profesion|trabajo)|troppo (?:vecchio|tardi)|cambiare (?:lavoro|mestiere)|velho demais|mudar de (?:carreira|profissao|area)|te oud|omschol\w*|zij ?instromer)\b/,
      new RegExp(
        String.raw`\b(?:at|i ?a?m|i am|im|aged?|age|turning|over|past|after|in my (?:late |mid |early )?|is) ${grown}\b(?=.*\b${begin}\b)|\b${begin}\b.*\b(?:at|aged?|over|past|after|in my (?:late |mid |early )?) ?${grown}\b`,
      ),
    ],
    steps: ['come-from-another-trade', 'choose-a-direction'],
  },
  {
    says: [
      /\b(?:don ?t|dont|do not|not sure|no idea|unsure|can ?t decide|help me (?:choose|decide|pick)|decide) (?:know )?(?:which|what|between)\b.*\b(?:jobs?|careers?|roles?|path|sound|audio|direction|want)\b|\b(?:which|what) (?:sound|audio|music|tech|sound tech)?(?: ?(?:jobs?|careers?|roles?|path))+ (?:is|are|would|should|suits?|fits?|could|might|do)\b.*\b(?:me|i|my|right|best)\b/,
    ],
    steps: ['choose-a-direction', 'try-a-role-this-weekend'],
  },
];

const meets = ({ says, besideSound }: Situation, plain: string): boolean =>
  says.some((words) => words.test(plain)) && (!besideSound || ofSound.test(plain));

/** Whether a query names a role here as its own trade or its goal, as the whole of what it asks. */
const isNamed = (index: NameIndex, plain: string): boolean =>
  index.exactly(plain).some(({ page, tier }) => tier < exact && page.kind !== labels.step);

/** The steps that meet where somebody stands in life, where a query tells it: the first that is said comes first. */
export function situationHits(index: NameIndex, { plain, compares }: Reading): Hit[] {
  if (compares || isNamed(index, plain)) return [];
  const met = situations.filter((situation) => meets(situation, plain));
  return met.flatMap(({ steps }) => steps).flatMap((id) => hitAt(index, addressOf('steps', id)));
}
