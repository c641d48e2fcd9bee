export const notWorking = 'What is known not to work';
export const every = 'Every criterion';
/** @param counted how many are met in which way. */
export const aboutCriteria = (count: number, counted: string) =>
  `Of the ${count} criteria at levels A and AA: ${counted}. Each names the tests of this project that fail where it is broken, or the day on which pages were read for it.`;
export const lacks = 'Does not work:';
export const tested = (by: string) => `Tested: ${by}.`;
