import { siteName } from './site.ts';

export const title = `${siteName}: careers in sound`;
export const findYourPlace = 'Find your place in sound.';
export const jobsTold = (jobs: number) =>
  `${jobs} jobs, what is known of their pay, the skills they take and the way in. Side by side, with a source for every figure.`;
export const trySearch = 'Try “sound tech”';

export const startWhereYouAre = 'Start from where you are';
export const startFromLikes = 'Or from what you like';
/** What readers say of themselves, and where that leads. */
export const iKnowNothing = 'I know nothing yet';
export const iDoSound = 'I do sound. What is next?';
export const planRoute = 'Plan a route';
export const iHaveTitle = 'I have a job title';
export const whatItMeans = 'What it means where';
export const iAdvise = 'I advise somebody';
export const forAdvisers = 'Lesson, sheets and codes';

export const whereToStand = 'Where in the signal path do you want to stand?';
export const rowsTold =
  'Each row is one part of the industry, each filled jack a job: choose one. From left to right the jobs follow the sound, from making it to delivering it. The last two columns keep it working and lead.';
export const colorsTold =
  'Each color is one part of the industry, each dot a job. From top to bottom the jobs follow the sound, from making it to delivering it; “Keep it working” and “Lead” come after.';
export const broadTitles = 'Broad titles, used in many parts of the industry: {titles}.';
export const seeMoves = 'See how people move between them';

export const oftenConfused = 'Often confused';
export const compareAny = '{all}, or choose any two to five roles.';
export const allComparisons = 'All comparisons';
export const newHere = 'New here? In this order';
export const beforeDeciding = 'Before you decide';
