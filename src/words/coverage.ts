/** The ages of figures. */
export const under2 = 'under 2 years';
export const from2to4 = '2 to 4 years';
export const from5to9 = '5 to 9 years';
export const from10 = '10 years and more';

/** What is counted, and what stands behind each number, with sums as they are written. */
export const known = 'Known';
export const ofAnswers = (asked: string) => `of ${asked} answers asked for`;
export const openWithReason = 'Open, with a reason';
export const onPages = (pages: string) => `on ${pages} pages`;
export const officialFigures = 'Official figures';
export const ofAge = (count: string, age: string) => `of which ${count} are ${age} old`;
export const dueForReview = 'Due for review';
export const nextDue = (day: string) => `the next on ${day}`;

export const countedFor = (day: string) => `Counted for ${day}, the day of the latest review.`;

export const answers = 'Answers';
export const answersName = 'How often each question is answered';
export const question = 'Question';
export const open = 'Open';
/** One of a kind: "role". */
export const ofEach = (one: string) => `Of each ${one}`;
/** How often each of several questions is answered. */
export const each = (count: number) => `${count} each`;

export const notFound = 'What was not found';
export const notFoundTold =
  'The reason stands at the foot of each page, under “What was not found”. Why moves can stand without a source is told in {about}. These are the pages that have a question nothing answers.';
export const about = 'About';

export const firstForPay = 'What stands first for pay';
/** What stands first, inside a sentence. */
export const firstIs = (what: string) => `First for pay: ${what}`;
/** By what pay is told first. */
export const payBy = {
  rate: 'A rate',
  agreement: 'How pay is agreed',
  unit: 'The unit of pay alone',
} as const;

export const byAge = 'Figures by age';
export const byAgeSays = 'Official figures by age and by how sure they are';
export const byAgeName = 'Figures by age and by how sure they are';
export const age = 'Age';
export const restsOn = 'What rests on each source is counted in the {list}.';
export const listOfSources = 'list of sources';

/** One of a kind, and the day since which it is due. */
export const dueSince = (one: string, day: string) => `${one}, since ${day}`;
export const nothingDue = 'Nothing is due.';
export const firstDue = (day: string) => `The first review to come is on ${day}.`;
