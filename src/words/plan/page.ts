export const needsScript =
  'A plan is made in your browser and needs JavaScript. Without it, the lists below lead to the ways into each role.';
export const from = 'Where you are';
export const startingOut = 'Starting out';
export const fromMarked = 'What I marked below';
export const to = 'Where you want to be';
/** A role as one chooses it, with its work inside a sentence. */
export const roleAndWork = (title: string, work: string) => `${title}: ${work}`;
/** Leaves a place for a step. */
export const otherTrade =
  'Another trade, such as electrician? {step} says what counts. Then start out, and mark what you can do.';
export const comeFromTrade = 'Come from another trade';
export const chooseRole = 'Choose a role';
export const change = 'Change either end, or mark what you can do';
export const show = 'Show the routes';

/** How many are marked. */
export const markSkills = 'Mark what you can do already, if you like: {marked}';
export const aboutLevels =
  'The page of {skill} describes its own four levels, and can mark them here.';
export const eachSkill = 'each skill';
export const notMarked = 'Not marked';

export const examples = 'Three plans to open';
export const aboutExamples =
  'What every route adds, what is known of the time, and what to do first.';
export const otherPlans = (count: number) =>
  `A plan for each other part of the industry (${count})`;

export const print = 'Print';
export const copyText = 'Copy as text';
export const copyMarkdown = 'Copy as Markdown';
export const copyLink = 'Copy the link';
export const save = 'Save to a file';
export const openFile = 'Open a saved file';
export const savedPlan = 'A saved plan';

export const practice = 'Practice for it, in your calendar';
export const aboutPractice =
  'Of the first route: from the first day on, one session for every skill that a step builds, and for each role its own task on the weekend that comes next. How much of each you need, nobody can say for you: move and repeat them.';
export const firstDay = 'First day';
export const hoursAWeek = 'Hours a week';
export const saveCalendar = 'Save for your calendar';

export const staysHere =
  'What you mark stays in this browser, beside {kept}. Nothing of it is sent to anybody.';
export const whatYouKept = 'what you kept';

export const waysIn = 'How to get into each role';
export const aboutWaysIn =
  'The page of each role names its ways in and the moves from it. Or start from {roles} or {steps}.';
export const allRoles = 'all roles';
export const allSteps = 'all steps';
