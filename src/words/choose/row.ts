export const paid = (by: string) => `Paid ${by}`;
/** What the official class of a role earns, and how well it fits. */
export const classEarns = 'Class: {sum} a year, {occupation}, {match}.';
export const sheet = 'One sheet to print';
/** With whom and where one works, the second inside a sentence. */
export const companyAndBase = (company: string, base: string) => `${company}, ${base}`;

/** How many ways into a role there are, how many of them take a course, one without a fee, and a degree. */
interface WaysIn {
  all: number;
  taught: number;
  free: number;
  degree: number;
}

/** "1 of 3 ways in takes a course without a fee, none a degree." */
export function trainingTold({ all, taught, free, degree }: WaysIn): string {
  if (taught === 0) return `None of ${all} ways in takes a course.`;
  const takes = taught > 1 ? 'take' : 'takes';
  const counted = taught === all ? `All ${all} ways in` : `${taught} of ${all} ways in`;
  const none = degree === 0 ? 'none' : String(degree);
  const also = degree === taught ? ' and a degree' : `, ${none} a degree`;
  const some = free > 0 ? ` (${free} without a fee)` : '';
  return `${counted} ${takes} a course${free === taught ? ' without a fee' : some}${also}.`;
}
