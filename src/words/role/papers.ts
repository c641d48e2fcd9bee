/** A role on one sheet of paper, and what to ask somebody who holds it. */
export const titleOfSheet = (title: string) => `${title}, on one sheet`;
export const titleOfSheetTwin = (title: string) => `${title} on one sheet`;
export const aboutSheet = (title: string) =>
  `${title} on one sheet of paper, for an adviser, a teacher or a parent.`;
export const whatTheWorkIs = 'What the work is';
export const skillsAsked = 'Skills it asks for';
export const waysIn = 'Ways in';
export const whereFiled = 'Where lists file it';
export const allOfIt = 'Reviewed {day}. All of it: {page}.';

export const questionsFor = (title: string) => `${title}: ten questions to ask`;
/** The title as it stands inside a sentence. */
export const aboutQuestions = (title: string) =>
  `What to ask somebody who works as ${title}, which answer should change your mind, and a message to send.`;
export const whoCanAnswer =
  'Only somebody who does the work can answer these. Pick three or four: a quarter of an hour is what people give.';
export const whichAnswer = 'Which answer should change your mind';
export const question = (number: number) => `Question ${number}`;
export const messageToSend = 'A message to send';
export const aboutMessage =
  'Put your own words where brackets are. Send it to one person at a time.';
export const whereToFind = 'Where to find somebody';
export const allAboutRole = 'All about this role';
