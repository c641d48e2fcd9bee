/** What each page is, by its address. */
export const summaries = {
  '/': 'Jobs in sound, the skills they take and the steps that lead there, compared side by side, with a source for every figure.',
  '/roles/':
    'Jobs in sound by part of the industry: what each is, how you would work, how it is paid, and how much where a figure of its own can be relied on.',
  '/skills/':
    'What people in sound can do, each skill described at four levels with evidence that would show it.',
  '/steps/':
    'What people do to get into sound and to move on, from a first look to leading others.',
  '/compare/':
    'Two to five jobs side by side: their place on the signal path and a day in each, then what differs in facts, pay and skills, the moves between them, and which of them fits you.',
  '/plan/':
    'Say where you are and what you want to do, and see the routes there with what each of them takes.',
  '/kept/':
    'Your list of jobs, skills and steps, what changed of them, and what shows what you can do. All of it stays in your browser.',
  '/map/':
    'The path of sound in each part of the industry, and which job leads to which, as pictures and in words.',
  '/titles/': 'Every name people use for a job in sound, and what it means where.',
  '/titles/by-sector/':
    'What people are called in each part of the industry, and the role each name means there.',
  '/terms/': 'The words of the trade, in plain English: what each means on the job.',
  '/crews/':
    'The same work is done by one person, by a few, or by a full crew. Who is there each time, and which jobs one person holds.',
  '/hear/': 'Short sounds with one thing changed: press, and hear what people at work mean.',
  '/sources/':
    'Every publication this site rests on, by how far it is trusted, with all that rests on each.',
  '/occupations/':
    'The classes under which official statistics count work in sound, with every figure read of each.',
  '/jobs/':
    'A job and a place, turned into a search on real job boards, with the boards of each trade.',
  '/rate/':
    'What a rate makes in a year, or what you must charge for the year you want. Every assumption is in sight, and yours to change.',
  '/decode/':
    'Paste a job advert: what it names is marked and explained, and what it leaves out is listed.',
  '/schools/':
    'For teachers and advisers: a lesson of one hour with a sheet and its answers, a sheet for parents, and the codes of your own software.',
  '/schools/sheet/':
    'Questions on a concert, its crew, its sounds and a pay figure, with room to write.',
  '/schools/answers/':
    'Each answer with the page on which it stands. The check of this site holds them to what those pages say.',
  '/schools/codes/':
    'What the software of an adviser calls these jobs: official classes of work, country by country, and US programs of study.',
  '/changes/': 'What was added and corrected, day by day, and where this site was wrong.',
  '/offline/': 'Read without a network: what you have seen, the core, or the whole site.',
  '/data/': 'The whole knowledge base as open data: JSON with its schema, and tables as CSV.',
  '/search/': 'Find a role, skill, step, comparison or term by any name for it.',
  '/about/coverage/':
    'Every question the site asks, how often it is answered, what stays open, and the age of its figures.',
  '/about/search/': 'Real queries, the page each must find, and where the search puts it.',
  '/404.html': 'There is no page at this address. Search for it, or start from the lists.',
} as const;
