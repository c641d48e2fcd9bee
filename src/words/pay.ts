/** Why a role shows no rate first. */
export const noRate = 'No rate that can be relied on was found.';
/** Before the sum of a grade below: whose it is. */
export const gradeBelow = (job: string) => `A grade below (${job})`;
/** Why a role shows no figure of its class. */
export const noFigure = 'None of the classes it is filed under publishes a figure.';
export const notInDollars = 'None of its classes has it in US dollars';

/** A figure of a class that holds more than the role: its value, the title of the class, where and when it holds. */
export const ofWiderClass = (value: string, title: string, context: string) =>
  `${value} for ${title}, a wider class, ${context}`;
/** What stands behind a change in the jobs of a class. */
export const allJobs = (change: string) => `(all jobs ${change})`;
/** Where and when a change in jobs holds. */
export const inJobs = (context: string) => `jobs, ${context}`;

/** A class by its median, the title, how many of our roles are filed under it, and how well it fits. */
export const classMedian = (median: string, title: string, roles: number, fit: string) =>
  `${median} a year at the median of ${title}, under which ${roles > 1 ? `${roles} of these jobs are filed` : 'no other of these jobs is filed'}. ${fit}`;
/** The median of a class by its code, whose survey counts full-time employees alone, and how well the class fits. */
export const medianOfEmployees = (median: string, scheme: string, code: string, fit: string) =>
  `${median} a year at the median of ${scheme} class ${code}, full-time employees. ${fit}`;
export const medianIn = (context: string) => `median, ${context}`;

/** How many different sums stand first for pay, over all roles. */
export const headlines = (of: {
  sums: number;
  withSum: number;
  roles: number;
  agreed: number;
  units: number;
  medians: number;
}) =>
  `${of.sums} different sums stand first for ${of.withSum} of ${of.roles} roles, ${of.agreed} say how pay is agreed, and ${of.units} only by what unit. Medians of official classes alone would be ${of.medians}.`;

export const orderOfClass = 'median of the official class';
/** What a reader must know of an order of roles by pay. */
export const classOrder = 'Jobs that share a class share its median, and stand from A to Z.';
export const rangeOrder = 'A range stands by its lower end.';
export const dayOrder = `${rangeOrder} A day has the hours that stand beside it.`;
export const weekOrder = `${rangeOrder} A week has the hours that stand beside it.`;

export const undated = 'undated';
/** A sum for a day or a week of so many hours. */
export const ofHours = (sum: string, hours: number) => `${sum} of ${hours} hours`;
/** "by the day or hour". */
export const paid = (by: string) => `pay ${by}`;

export const free = 'Free';
/** What a step asks of whoever takes it, in money. */
export const fees = {
  free: 'free',
  paid: 'paid work',
  either: 'free or with a fee',
  fee: 'with a fee',
  unknown: 'with an unknown fee',
} as const;
