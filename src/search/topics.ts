import type { SectionId } from '../schema/sections.ts';

export type Topics = readonly (readonly [section: SectionId<'roles'>, words: RegExp])[];

/** Sections of a role's page, and the words by which people ask for them. */
export const topics: Topics = [
  [
    'reasons-not-to',
    /\b(?:worth(?: it| doing)?|(?:good|bad|decent|viable|realistic) (?:career|job|idea|choice|trade|field|profession|living|life)|pros and cons|downsides?|disadvantages|regret|should i (?:be|become|do|go|get|study|work|start|try))\b/,
  ],
  ['a-working-day', /\b(?:day in the life|typical day|working day|average day|a day as)\b/],
  [
    'how-you-are-paid',
    /\b(?:earn|earns|earnings?|pay|pays|paid|payed|payment|salary|salaries|wages?|money|make a living|makes?|income|charge|(?:day |hourly )?rates?|per (?:hour|day|year|week)|(?:an?|each) (?:hour|day|year|week)|cost)\b/,
  ],
  [
    'the-way-there',
    /\b(?:become|becoming|becomes|get into|getting into|break(?:ing)? into|how to be|start(?:ing)? (?:out )?as|path to|train as|qualify|get a job as|get(?:ting)? hired|too old|(?:need|require)s? (?:an? )?degree)\b/,
  ],
  [
    'how-the-work-looks-ahead',
    /\b(?:outlook|future|demand|ai|dying|growing|growth|replaced?|job market|competitive)\b/,
  ],
  [
    'time-body-and-hearing',
    /\b(?:hours|stress|stressful|hearing loss|nights?|weekends?|lifting|away from home|deaf|hard|work life balance|burn ?out)\b/,
  ],
  ['it-suits-you-if', /\b(?:personality|suits?|right for me|cut out|kind of person)\b/],
  ['skills', /\b(?:skills?|requirements?|need to know|qualifications?)\b/],
  [
    'what-you-do',
    /\b(?:what does|what do|what is|what s|whats|duties|job description|responsibilities|definition|meaning|role of)\b/,
  ],
];

/** The same in the languages that titles are in; without accents, as the query is read. */
export const topicsAbroad: Topics = [
  [
    'how-you-are-paid',
    /\b(?:gehalt|gehaelter|verdien(?:st|t|en)|lohn|salaires?|gagne|remuneration|sueldos?|salarios?|gana|cobra|stipendi[oi]|guadagna|ordenados?|ganha|salaris|loon)\b/,
  ],
  [
    'the-way-there',
    /\b(?:werden|wird man|ausbildung|studium|devenir|formation|etudes|como ser|convertirse en|formacion|estudiar|cursos?|diventare|corsi|corso|tornar se|worden|opleiding)\b/,
  ],
  ['what-you-do', /\b(?:was macht|que fait|que hace|cosa fa|o que faz|wat doet|aufgaben)\b/],
];

/** Words of these languages that only make a sentence of it. */
export const smallAbroad =
  /\b(?:ein|eine|einer|als|der|die|das|fur|im|wie|viel|ist|un|une|le|la|les|du|de|des|en|au|comment|combien|el|los|las|del|cuanto|como|se|se puede|il|lo|di|quanto|come|um|uma|o|os|da|het|een|van|voor|hoe|hoeveel|wat|ich|je|yo|man|job|beruf|metier|trabajo|lavoro|trabalho|werk)\b/g;

/** Words that tell no work in sound from another. */
export const anyJob =
  /\b(?:sound|audio|music|industry|list|all|types?|kinds?|different|options?|paths?|fields?|positions?|roles?)\b/g;

/** On what terms one is employed, by which the list of roles is not narrowed. */
export const anyTerms =
  /\b(?:steady|stable|secure|permanent|salaried|full ?time|part ?time|(?:with |w )?(?:health |good |full )?(?:benefits|insurance)|pay ?(?:checks?|cheques?)|(?:not?|instead of) (?:gigs?|freelanc(?:e|ing)|gig work|zero hours?))\b/g;

/** Words that only make a sentence of it. */
export const small =
  /\b(?:a|an|the|how|what|whats|which|who|whose|where|when|why|is|are|am|was|be|been|being|do|does|doing|did|done|i|you|we|he|she|they|them|my|me|your|his|her|their|our|im|to|as|of|for|in|on|at|by|from|up|out|into|with|and|or|that|this|these|those|can|could|should|would|will|must|may|most|much|many|long|it|its|there|so|very|too|just|some|any|all|jobs?|careers?|really|get|gets|getting|need|needs|want|wants|work|works|working|like|about|person|people|ppl|guy|girl|man|blokes?|chaps?|fellas?|dudes?|monkeys?|jockeys?|someone|somebody|something|thing|things|ones?|using|use|used|make|makes|making|take|takes|let|have|has|had|not|dont|doesnt|actually|still|even|also|only|than|then|years?|olds?|but|because|if|while|though|now|today|nowadays|anymore|yet|already|again|always|every|whenever|each|until|please|best|good|\d+|s|t|re|ve|d|m|ll|id|ill|ive|youre|theyre|cant|wont|wanna|gonna|gotta|kinda|pls|plz|hi|hey|hello|thanks|anyone|anybody|everyone|lots?|lavoro|trabajos?|trabalhos?|emplois?|empleos?|empregos?|arbeit|u)\b/g;

/** Whether a word only makes a sentence of a query. */
export const isSmall = (word: string): boolean => word.replace(small, '') === '';
