/** What stands at the head of the page of a role. */

export const howPaid = 'How it is paid';
/** By what unit: "by the show, day, or week". */
export const paid = (by: string) => `Paid ${by}`;
export const inBritain = 'In Britain';
export const officialClass = 'Official job class';
export const outlookOfClass = 'Outlook of the class';
export const theWork = 'The work';
export const youWork = 'You work';
export const where = 'Where';
export const timeToGetThere = 'Time to get there';
export const inCases = (cases: number) => `in ${cases} published cases`;
export const compareWith = 'Compare with';
export const another = 'Another role';
/** The plan there lays what somebody can do beside the role. */
export const you = 'You: mark what you can do';
export const compareMore = 'Compare with another role';
export const planWay = 'Plan a way there';
export const printSheet = 'Print it on one sheet';
export const tenQuestions = 'Ten questions to ask';
export const copyForAdvert = 'Copy it for an advert';
export const print = 'Print';

export const whereYouStand = 'Where you stand in the signal path';
export const earlier = 'Earlier on the path';
export const samePlace = 'At the same place';
export const later = 'Later on the path';
export const pathInWords = 'The path in words';
