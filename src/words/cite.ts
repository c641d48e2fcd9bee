/** How a page is cited, taken along, and said to be wrong. */
import { sentence } from './sentence.ts';
import { siteName } from './site.ts';

export const citeOrCorrect = 'Cite it, say what is wrong, take it along';
export const isWrong = 'Is something wrong here? Say so, with a source: {ways}.';
export const inForm = 'in a form';
export const byMail = 'by mail';
export const byEditing = 'by editing it';
export const how = 'how';
export const saySoInForm = 'Say so in a form';
export const saySoByMail = 'Say so by mail';
export const whichIsWrong = 'Which of it is wrong?';
export const aFigure = 'A figure';
export const aStatement = 'What it says by a source';

export const toCite = 'To cite it in words, in BibTeX or in a wiki:';
export const asData = 'The same as data: {forms}.';
export const markdown = 'Markdown';
export const json = 'JSON';

export const copyJob = 'Copy this job for an advert';
export const aboutJob =
  'The job in plain text, for an advert: keep what fits yours, and put your own pay in.';
export const embedComparison = 'Show this comparison on a page of yours';
export const aboutEmbed =
  'HTML for a frame, without any script. What it shows stays as new as this page.';
export const copy = 'Copy';
export const copySentence = 'Copy the sentence';
export const copyBibtex = 'Copy the BibTeX';
export const copyWiki = 'Copy the wiki template';

export const pageOfSite = (title: string) => sentence(`${siteName}: ${title}`);
/** Of a page that is cited: when it was read. */
export const readOnDay = 'Read {day}.';
export const reviewed = (day: string) => `Reviewed ${day}.`;

/** What a form and a mail that correct a page are called and ask for. */
export const correctionOf = (what: string) => `Correction: ${what}`;
export const pageAt = (address: string) => `Page: ${address}`;
export const questions = [
  'What is wrong, as it stands there:',
  'What is right:',
  'Who says so, with a link:',
];
