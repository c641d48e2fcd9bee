/** Whether one must have been taught, whichever way one comes in. */
export const training = {
  none: 'No course needed',
  free: 'Takes a course, one without a fee will do',
  course: 'Takes a course with a fee',
  degree: 'Takes a degree',
};
/** From one time of a day to another. */
export const span = (from: string, to: string) => `${from} to ${to}`;
/** What a day is about, and when. */
export const peak = (what: string, span: string) => `${what}, ${span}`;
