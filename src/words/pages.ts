// Pages that are made from no entry: what each is called; what it is called among the lists of the
// search page; what a result of the search calls it; and other names by which it is found.

export const home = 'Signal Path';

export const roles = 'Roles';
export const rolesList = 'All roles';

export const skills = 'Skills';
export const skillsList = 'All skills';
export const skillsNames = ['skills'];

export const steps = 'Steps';
export const stepsList = 'All steps';
export const stepsNames = ['steps', 'ways in'];

export const compare = 'Compare';
export const compareList = 'All comparisons';
export const compareNames = ['comparisons'];

export const plan = 'Plan';
export const planList = 'Plan a route';
export const planFound = 'Plan a route';
export const planNames = ['career plan', 'plan', 'my skills', 'skills gap', 'how do I get there'];

export const map = 'Map';
export const mapList = 'The map';
export const mapFound = 'Map of roles';
export const mapNames = ['career map', 'career path', 'career ladder', 'all roles'];

export const titles = 'Job titles';
export const titlesList = 'All job titles';
export const titlesNames = ['titles', 'what titles mean'];

export const titlesBySector = 'Job titles by sector';

export const terms = 'Glossary';
export const termsList = 'The glossary';
export const termsNames = ['terms', 'words', 'jargon', 'dictionary', 'vocabulary'];

export const crews = 'Crews at three sizes';
export const crewsList = 'Crews at three sizes';
export const crewsNames = [
  'crew',
  'crews',
  'crew size',
  'who is on the crew',
  'how many sound people',
];

export const hear = 'Hear it';
export const hearList = 'Sounds to hear';
export const hearNames = [
  'sounds to hear',
  'ear training',
  'listening test',
  'hear it',
  'audio examples',
];

export const sources = 'Sources';
export const sourcesList = 'All sources';
export const sourcesNames = ['references', 'bibliography'];

export const occupations = 'Official job classes';
export const occupationsList = 'Official job classes';
export const occupationsNames = ['SOC codes', 'ISCO', 'statistics'];

export const jobs = 'Find jobs';
export const jobsNames = ['job board', 'job boards', 'vacancies', 'job search', 'hiring'];

export const rate = 'Day rate and year';
export const rateNames = [
  'rate calculator',
  'freelance calculator',
  'day rate calculator',
  'yearly income',
];

export const decode = 'Decode a job advert';
export const decodeNames = ['job advert', 'job posting', 'decode', 'read a job advert'];

export const schools = 'For schools';
export const schoolsNames = [
  'lesson plan',
  'teacher',
  'school',
  'career adviser',
  'guidance counselor',
  'career counselor',
  'school counselor',
];

export const sheet = 'A sheet for the class';
export const sheetNames = ['worksheet', 'handout'];

export const answers = 'Answers to the sheet';

export const codes = 'Codes for advisers';
export const codesNames = ['SOC code', 'CIP code', 'ESCO code', 'NOC code', 'ANZSCO code'];

export const openData = 'Open data';
export const openDataNames = ['download', 'JSON', 'CSV', 'API', 'dataset'];

export const changes = 'What changed';
export const changesNames = [
  'changes',
  'changelog',
  'news',
  'updates',
  'corrections',
  'feed',
  'RSS',
];

export const kept = 'What you kept';
export const keptNames = ['shortlist', 'kept pages', 'bookmarks', 'favorites', 'what I kept'];

export const offline = 'Offline';
export const offlineNames = [
  'without a network',
  'download the site',
  'offline use',
  'install',
  'app',
];

export const search = 'Search';

export const coverage = 'What is known and what is not';
export const coverageNames = ['coverage', 'report'];

export const searchReport = 'How the search is measured';

export const missing = 'Page not found';
