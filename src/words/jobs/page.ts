import { counted } from '../plural.ts';

export const job = 'Job';
export const place = 'Place';
export const placeExample = 'City, state or country';
export const country = 'Country';
export const anyCountry = 'Any';
/** Below the boards of a trade, where none of them is of the country that was chosen. */
export const noneThere = 'None here is of this country.';
export const trade = 'Trade';
export const anyTrade = 'Any';
export const namesAppear = 'Other names appear here as you type.';
export const forEveryTrade = 'Boards for every trade';
export const ofOneTrade = 'Boards of one trade';
export const boards = (count: number) => counted(count, 'board', 'boards');
export const jobs = (count: number) => counted(count, 'job', 'jobs');

/** What is only for those who listen stands last. */
export const searchOn = 'Search {board}{newTab}';
export const open = 'Open {board}{newTab}';
export const newTab = ' (opens in a new tab)';

export const boardsTold =
  'Each board opens in a new tab; what says “Search” takes your words along, what says “Open” asks for them there. This site sends nothing and keeps nothing; the board sees what you typed only when you open it. Boards are examples. None pays for its place here, and none is better than the crew list of a local sound company.';
export const foundOne = 'Found one? {decode}: what it asks for, explained, and what it leaves out.';
export const decode = 'Decode the advert';
export const namesToTry = 'Names to try';
/** Where each part of the industry has a page of its own. */
export const partsTold =
  'Each part of the industry has its own page, with its boards and the names of its jobs.';
export const manyNames = 'Employers use many names for one job, so search for more than one.';
