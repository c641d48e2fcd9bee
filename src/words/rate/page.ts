export const withoutScript =
  'With JavaScript, this page works out your own numbers. Without, it shows one example, row by row, so that you can do yours on paper.';

/** @param count how many published rates there are. */
export const startFrom = (count: number) => `Start from a published rate (${count})`;
export const aboutExamples =
  'Each starts from the low end. A union minimum is mostly paid as a wage, and then the tax of the self-employed below does not fit: put aside a share of your own. What a client pays one studio is no measure of others. No published rate could stand for touring by the week or for audiovisual work by the day.';

export const form = 'A rate and its year';
export const asked = 'What you ask';
/** Which way the sum goes. */
export const ways = {
  year: 'I have a rate: what year does it make?',
  rate: 'I want a year: what must I charge?',
};
export const paid = 'Paid';
export const country = 'Country to start from';
export const role = 'Role to stand beside';
export const nobody = 'None';
export const workOut = 'Work it out';
export const backToStart = 'Back to the start';

export const answer = 'The answer';
export const assumes = 'What it assumes';
export const change = 'Change what is not so for you. Each says where its start comes from.';
export const days = 'Days';
export const money = 'Money';
export const putAside = 'Put aside for tax';
/** How tax is put aside. */
export const taxWays = { rule: 'What the rule below takes', share: 'A share of your own' };
export const beside = 'Beside what is published';

export const leavesOut = 'What it leaves out';
export const leftOut = [
  'Income tax, unless you put aside a share of your own with it in, and sales tax or VAT. None of this is tax advice.',
  'Overtime, and clients who pay late or not at all.',
  'Whether anybody pays this rate where you live. Ask people in the same chair.',
];
/** Leaves places for two steps. */
export const staysHere =
  'What you type stays in this page and in its address, so that you can keep it or send it on. How to go about it: {rates} and {freelancing}.';
export const setRates = 'set your rates';
export const startFreelancing = 'start freelancing';

export const noAnswer = 'No answer yet.';
/** @param label of the field. */
export const wrongIn = (label: string, told: string) => `${label}: ${told}`;
/** @param choices of the address that the page does not have, by their names in it. */
export const notOffered = (choices: readonly string[]) =>
  `The address asks for what this page does not have (${choices.join(', ')}), so that stands as at the start.`;
export const besideComes = 'What is published is on its way.';
export const besideNotLoaded = 'What is published could not be loaded. Choose the role again.';
