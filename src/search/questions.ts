import { headingOf } from '../schema/anatomy.ts';
import type { SectionId } from '../schema/sections.ts';

/** Sections of a role's page, and the words by which people ask for them. */
const topics: readonly (readonly [section: SectionId<'roles'>, words: RegExp])[] = [
  [
    'reasons-not-to',
    /\b(?:worth(?: it| doing)?|(?:good|bad|decent|viable|realistic) (?:career|job|idea|choice|trade|field|profession|living|life)|pros and cons|downsides?|disadvantages|regret|should i)\b/,
  ],
  [
    'how-you-are-paid',
    /\b(?:earn|earns|earnings?|pay|pays|paid|payment|salary|salaries|wages?|money|make a living|makes?|income|charge|(?:day |hourly )?rates?|per (?:hour|day|year|week)|(?:an?|each) (?:hour|day|year|week)|cost)\b/,
  ],
  [
    'the-way-there',
    /\b(?:become|becoming|becomes|get into|getting into|break(?:ing)? into|how to be|start(?:ing)? (?:out )?as|path to|train as|qualify|get a job as|get hired as|too old|(?:need|require)s? (?:an? )?degree)\b/,
  ],
  ['a-working-day', /\b(?:day in the life|typical day|working day|average day|a day as)\b/],
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
const topicsAbroad: typeof topics = [
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
const smallAbroad =
  /\b(?:ein|eine|einer|als|der|die|das|fur|im|wie|viel|ist|un|une|le|la|les|du|de|des|en|au|comment|combien|el|los|las|del|cuanto|como|se|se puede|il|lo|di|quanto|come|um|uma|o|os|da|het|een|van|voor|hoe|hoeveel|wat|ich|je|yo|man|job|beruf|metier|trabajo|lavoro|trabalho|werk)\b/g;

/** Words that only make a sentence of it. */
const small =
  /\b(?:a|an|the|how|what|whats|which|who|whose|where|when|why|is|are|am|was|be|been|being|do|does|doing|did|i|you|we|he|she|they|them|my|me|your|his|her|their|our|im|to|as|of|for|in|on|at|by|from|up|out|into|with|and|or|that|this|these|those|can|could|should|would|will|must|may|most|much|many|long|it|its|there|so|very|too|just|some|any|all|jobs?|careers?|really|get|gets|getting|need|needs|want|wants|work|works|working|like|about|person|people|guy|girl|man|someone|somebody|something|thing|things|ones?|using|use|used|make|makes|making|take|takes|let|have|has|had|not|dont|doesnt|actually|still|even|also|only|than|then|years?|olds?|please|best|good|\d+|s|t|re|ve|d|m|ll)\b/g;

/** Whether a word only makes a sentence of a query. */
export const isSmall = (word: string): boolean => word.replace(small, '') === '';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a question is about: the words left of it, and the section of a role that answers it. */
export interface Question {
  subject: string;
  section?: SectionId<'roles'> | undefined;
  heading?: string | undefined;
}

/** A query in lower case, without accents and signs. */
export const plainOf = (text: string): string =>
  tidy(
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[?!.,;:'’"“”()/]/g, ' '),
  );

const without = (text: string, words: RegExp) => tidy(text.replace(words, ' '));

/** Reads a question. A query that is no question is its own subject. */
export function readQuestion(text: string): Question {
  const plain = plainOf(text);
  const [topic, words] = topics.find(([, asked]) => asked.test(plain)) ?? [];
  const [abroad, foreign] = topicsAbroad.find(([, asked]) => asked.test(plain)) ?? [];
  const section = abroad ?? topic;
  const asking = foreign ?? words;
  // What else is asked is not what it is about either.
  const about = topics.reduce(
    (text, [, words]) => (asking ? without(text, words) : text),
    asking ? without(plain, asking) : plain,
  );
  const bare = without(foreign ? without(about, smallAbroad) : about, small);
  return { subject: bare || plain, section, heading: section && headingOf('roles', section) };
}

const between =
  /\s+(?:vs\.?|v\.?|versus|or|and|against|compared (?:to|with)|(?:the )?same (?:thing |job )?as|(?:any )?different (?:from|than|to)|instead of|to|from)\s+|\s*\/\s*/i;
const lead =
  /^(?:.*\bdifferences? between|difference|compare|comparison (?:of|between)|which (?:is|pays|makes|one)(?: \w+)?,?|should i (?:be|become)|is it better to be|is|are)\s+/i;
const certain =
  /\s(?:vs\.?|versus)\s|\bdifferences? between\b|^compar|\bsame (?:thing |job )?as\b|\bdifferent (?:from|than)\b|^should i (?:be|become)\b.*\sor\s|^is it better to be\b|^which (?:is|pays|makes)\b.*\sor\s/i;

/** The things a query lays side by side, two or three, or undefined where it does not. */
export function readPair(text: string): string[] | undefined {
  const asked = text.trim().replace(/\?+$/, '');
  const sides = asked
    .replace(lead, '')
    .split(between)
    .map((side) => side.trim().replace(/^(?:an?|the)\s+/i, ''));
  return sides.length > 1 && sides.length < 4 && sides.every(Boolean) ? sides : undefined;
}

/** Whether they are meant side by side for certain: "or" and "and" also stand inside names. */
export const isComparison = (text: string): boolean => certain.test(text.trim());

/** What every page is about: these words tell no page from another, and the index of them is the largest. */
const everywhere: ReadonlySet<string> = new Set(['sound', 'audio']);

/**
 * The words of a query that full text is asked for, at most so many: those that mean something, the
 * longest of them. Each may cost a part of the index.
 */
export function tellingWords(text: string, most: number): string[] {
  const words = tidy(text.toLowerCase().replace(/[?!,]/g, ' ')).split(' ').filter(Boolean);
  const meant = words.filter((word) => !isSmall(word));
  if (meant.length === 0) return words;
  const rarer = meant.filter((word) => !everywhere.has(word));
  const telling = rarer.length > 0 ? rarer : meant;
  const kept = new Set([...telling].sort((a, b) => b.length - a.length).slice(0, most));
  return telling.filter((word) => kept.has(word));
}
