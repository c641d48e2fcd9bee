import type { z } from 'zod';
import { createKnowledge, type Knowledge } from '../../src/knowledge/graph/knowledge.ts';
import type { Kind } from '../../src/schema/kinds.ts';
import type { AnyEntry } from '../../src/schema/entry.ts';
import { schemas } from '../../src/schema/schemas.ts';
import { keysOf, levels } from '../../src/schema/vocabulary.ts';

export { realKnowledge } from './real.ts';

/** The fields of a kind as somebody writes them: what has a default may be left out. */
export type Fields<K extends Kind> = z.input<(typeof schemas)[K]>;

/** An entry of the sample before its schema has filled in what is left out. */
export interface Written<K extends Kind = Kind> {
  kind: K;
  id: string;
  fields: Fields<K>;
  /** The MDX below the fields. Few tests look at it, so most entries have none. */
  prose?: string;
}

const review = { reviewed: '2026-11-22', holds: 12 };

/** What an entry of the sample is called: its id as words, with a capital. */
const words = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

type Some<K extends Kind> = Partial<Fields<K>>;

export const term = (id: string, fields: Some<'terms'> = {}): Written<'terms'> => ({
  kind: 'terms',
  id,
  fields: {
    title: words(id),
    summary: `What ${id} means in one sentence.`,
    ...review,
    ...fields,
  },
});

export const page = (id: string, fields: Some<'pages'> = {}): Written<'pages'> => ({
  kind: 'pages',
  id,
  fields: {
    title: words(id),
    summary: `What the page called ${id} tells you.`,
    ...review,
    ...fields,
  },
});

export const source = (id: string, fields: Some<'sources'> = {}): Written<'sources'> => ({
  kind: 'sources',
  id,
  fields: {
    publisher: `The office of ${id}`,
    title: `A publication called ${id}`,
    short: words(id),
    url: `https://example.org/${id}`,
    published: '2025',
    licence: 'not read',
    seen: 'The whole text',
    trust: 'official',
    ...review,
    ...fields,
  },
});

export const symptom = (id: string, fields: Some<'symptoms'> = {}): Written<'symptoms'> => ({
  kind: 'symptoms',
  id,
  fields: {
    title: words(id),
    says: [`why is there ${id}`, `${id} on stage`, `how do I stop ${id}`],
    first: `Look at the first thing that ${id} can come from.`,
    leadsTo: ['/terms/gain/'],
    ...review,
    ...fields,
  },
});

export const lesson = (id: string, fields: Some<'lessons'> = {}): Written<'lessons'> => ({
  kind: 'lessons',
  id,
  fields: {
    title: words(id),
    summary: `What a class does in the lesson called ${id}.`,
    ages: '14 to 18',
    aims: ['Tell who mixes what the crowd hears.'],
    needs: ['Paper for each pupil.'],
    prints: { roles: ['mixer'] },
    parts: [
      { title: 'Begin', minutes: 20, does: 'Everyone writes down one job.' },
      { title: 'Go on', minutes: 40, does: 'Everyone looks for what it asks.' },
    ],
    sheet: {
      title: words(id),
      intro: 'Look on the page of the mixer.',
      questions: [
        {
          ask: 'How often does a mixer work at night?',
          answer: 'Often, though not always.',
          found: [{ at: '/roles/mixer/', words: 'Mixer' }],
          holds: [{ role: 'mixer', field: 'conditions.nights', is: 'often' }],
        },
      ],
    },
    ...review,
    ...fields,
  },
});

export const sound = (id: string, fields: Some<'sounds'> = {}): Written<'sounds'> => ({
  kind: 'sounds',
  id,
  fields: {
    title: words(id),
    summary: `What ${id} is and where it comes from, in one sentence.`,
    listenFor: 'Listen for what changes between the two.',
    seen: 'On a meter the one is as high as the other.',
    said: 'Somebody says that it sounds different now.',
    skills: ['mixing'],
    terms: ['gain'],
    figures: [{ shows: 'wave', from: 0, to: 1 }],
    claims: ['first', 'second'].map((which) => ({
      says: `The ${which} thing that is true of it.`,
      measured: ['louder', 0, 1],
    })),
    ...review,
    ...fields,
  },
});

/** From a singer to an audience by way of a desk. */
const samplePath: Fields<'families'>['path'] = {
  places: [
    { id: 'singer', kind: 'source', label: 'Singer' },
    { id: 'desk', kind: 'box', label: 'Mixing desk' },
    { id: 'speakers', kind: 'box', label: 'Loudspeakers' },
    { id: 'audience', kind: 'listener', label: 'Audience' },
  ],
  cables: [
    { from: 'singer', to: 'desk' },
    { from: 'desk', to: 'speakers' },
    { from: 'speakers', to: 'audience' },
    { from: 'desk', to: 'singer', kind: 'back', says: 'what the singer hears' },
  ],
};

/** No two families share a tape. */
const tapeOf = { live: 'red', screen: 'green', 'family-a': 'amber' } as const;

export const family = (id: string, fields: Some<'families'> = {}): Written<'families'> => ({
  kind: 'families',
  id,
  fields: {
    title: words(id),
    order: 1,
    tape: id in tapeOf ? tapeOf[id as keyof typeof tapeOf] : 'blue',
    summary: `Work that is called ${id}.`,
    common: [],
    path: samplePath,
    ...review,
    ...fields,
  },
});

const described = (id: string, level: string) => ({
  can: [`Do ${id} as somebody at ${level}.`, `Teach ${id} as somebody at ${level}.`],
  evidence: `A recording that shows ${id} at ${level}.`,
});

export const skill = (id: string, fields: Some<'skills'> = {}): Written<'skills'> => ({
  kind: 'skills',
  id,
  fields: {
    title: words(id),
    group: 'craft',
    summary: `The skill that is called ${id}, in one sentence.`,
    levels: {
      awareness: described(id, 'awareness'),
      working: described(id, 'working'),
      practitioner: described(id, 'practitioner'),
      expert: described(id, 'expert'),
    },
    ...review,
    ...fields,
  },
});

export const step = (id: string, fields: Some<'steps'> = {}): Written<'steps'> => ({
  kind: 'steps',
  id,
  fields: {
    title: words(id),
    stage: 'learn',
    summary: `The step that is called ${id}, in one sentence.`,
    time: {
      figures: [
        {
          of: 'The whole of it',
          low: 2,
          high: 6,
          unit: 'weeks',
          place: 'us',
          period: 'undated, read 2026',
          source: 'survey',
        },
      ],
    },
    cost: { notKnown: 'No source read says what it costs.' },
    builds: [{ skill: 'mixing', level: 'working' }],
    ...review,
    ...fields,
  },
});

/** The yearly pay of a class of the sample in May 2025. */
export const wages = {
  period: 'May 2025',
  p10: 20000,
  p25: 30000,
  median: 40000,
  p75: 50000,
  p90: 60000,
  source: 'survey',
};

/** How a class of the sample is expected to grow. */
export const projection = {
  from: 2024,
  to: 2034,
  changePercent: -1.5,
  openingsThousand: 1.2,
  source: 'survey',
};

export const occupation = (
  id: string,
  fields: Some<'occupations'> = {},
): Written<'occupations'> => ({
  kind: 'occupations',
  id,
  fields: {
    title: `Class ${id}`,
    scheme: 'us-soc',
    code: '27-4014',
    place: 'us',
    currency: 'USD',
    summary: `Everybody who is counted in ${id}.`,
    wages: [wages],
    projections: [projection],
    ...review,
    ...fields,
  },
});

/** The states of the sample, with their price levels. */
export const states = (fields: Some<'areas'> = {}): Written<'areas'> => ({
  kind: 'areas',
  id: 'us-states',
  fields: {
    title: 'States of the sample',
    place: 'us',
    level: 'state',
    prices: { period: '2024', source: 'survey', note: 'The price level of everything.' },
    areas: [
      { code: '17', name: 'Illinois', letters: 'IL', prices: 99.9 },
      { code: '18', name: 'Indiana', letters: 'IN', prices: 93.3 },
    ],
    ...review,
    ...fields,
  },
});

/** The metropolitan areas of the sample. */
export const metros = (fields: Some<'areas'> = {}): Written<'areas'> => ({
  kind: 'areas',
  id: 'us-metros',
  fields: {
    title: 'Metropolitan areas of the sample',
    place: 'us',
    level: 'metro',
    within: 'us-states',
    areas: [
      { code: '16980', name: 'Chicago-Naperville, IL-IN' },
      { code: '49180', name: 'Winston-Salem, IL', short: 'Winston-Salem' },
      { code: '44100', name: 'Springfield, IL' },
    ],
    ...review,
    ...fields,
  },
});

/** Pay of the sample by place in May 2025: one with many jobs, one with few, one with no median. */
export const areaTable: NonNullable<Fields<'occupations'>['areas']>[number] = {
  period: 'May 2025',
  list: 'us-metros',
  source: 'survey',
  rows: [
    { code: '44100', employment: 500, p25: 28000, median: 35000, p75: 42000 },
    { code: '49180', employment: 90, p25: 20000, median: 30000, p75: 35000 },
    { code: '16980', employment: 4000, p25: 41000, median: 52000, p75: 61000 },
  ],
};

/** A rate of the sample that covers the mixer: sure, of the US, of 2026, by the day. */
export const rate = (id: string, fields: Some<'rates'> = {}): Written<'rates'> => ({
  kind: 'rates',
  id,
  fields: {
    title: `What ${id} is paid somewhere`,
    roles: ['mixer'],
    kind: 'union',
    job: `Grade ${id}`,
    low: 500,
    unit: 'USD',
    per: 'day',
    place: 'us',
    period: 'from January 1, 2026',
    source: 'survey',
    ...review,
    ...fields,
  },
});

/** A case of the sample: somebody became a mixer in two years, from 2019 to 2021. */
export const careerCase = (id: string, fields: Some<'cases'> = {}): Written<'cases'> => ({
  kind: 'cases',
  id,
  fields: {
    title: `How ${id} became a mixer`,
    start: `Work as ${id}`,
    to: 'mixer',
    years: 2,
    fromYear: 2019,
    toYear: 2021,
    place: 'us',
    source: 'survey',
    ...review,
    ...fields,
  },
});

/** A kind of product of the sample: the mixer learns to use it with the skill of mixing. */
export const board = (id: string, fields: Some<'boards'> = {}): Written<'boards'> => ({
  kind: 'boards',
  id,
  fields: {
    title: words(id),
    action: `https://example.org/${id}`,
    role: 'q',
    place: 'l',
    covers: 'us',
    note: `What ${id} lists.`,
    ...review,
    ...fields,
  },
});

export const product = (id: string, fields: Some<'products'> = {}): Written<'products'> => ({
  kind: 'products',
  id,
  fields: {
    title: words(id),
    does: `They do what ${id} are for, in one sentence.`,
    names: ['First', 'Second', 'Third', 'Fourth'].map((name) => ({ name: `${name} ${id}` })),
    skill: 'mixing',
    roles: ['mixer'],
    ...review,
    ...fields,
  },
});

/** A crew of the sample: one person holds all, then two share it, then the lights have a person too. */
export const crew = (id: string, fields: Some<'crews'> = {}): Written<'crews'> => ({
  kind: 'crews',
  id,
  fields: {
    title: words(id),
    family: 'live',
    summary: 'One person holds everything, and in the full crew nobody holds two things.',
    sizes: [
      {
        name: 'One person',
        where: 'In a small room.',
        people: [
          {
            holds: [
              { other: 'Lights', does: 'Leaves them as they are.' },
              { role: 'mixer', does: 'Mixes alone.' },
              { role: 'technician', does: 'Patches before the doors.' },
            ],
          },
        ],
        givenUp: 'Nobody is at the stage.',
      },
      {
        name: 'A few',
        where: 'In a larger room.',
        people: [
          { called: 'House', holds: [{ role: 'mixer', does: 'Mixes all night.' }] },
          { holds: [{ role: 'technician', does: 'Patches all night.' }] },
        ],
      },
      {
        name: 'A full crew',
        where: 'In a hall.',
        people: [
          { outside: true, holds: [{ other: 'Lights', does: 'Runs the show.' }] },
          { holds: [{ role: 'mixer', does: 'Mixes the main act.' }] },
          { count: 2, holds: [{ role: 'technician', does: 'Take one side each.' }] },
        ],
      },
    ],
    ...review,
    ...fields,
  },
});

/** The skills both sample roles need, each at the level of its place in the list. */
export const skillIds = [
  'mixing',
  'listening',
  'patching',
  'cabling',
  'tuning',
  'editing',
  'safety',
  'teamwork',
] as const;

/** The levels of a list of needed skills: from expert down, and round again. */
const downward = keysOf(levels).toReversed();

/** Skills as a role needs them, each at the level of its place in the list. */
const needed = (skills: readonly string[]): Fields<'roles'>['skills'] =>
  skills.map((id, index) => ({
    skill: id,
    level: downward[index % downward.length] ?? 'expert',
    why: `This job needs ${id} every working day.`,
  }));

/** The two ways into a role of the sample, each through one step. */
export const routes: Fields<'roles'>['routes'] = [
  {
    title: 'Through a course',
    text: 'You take a course, and the school finds a placement for you.',
    steps: ['course'],
  },
  {
    title: 'Through a first gig',
    text: 'You carry cases for a company, and one day you are asked to stay.',
    steps: ['first-gig'],
  },
];

/** A move of the sample to a role. */
export const move = (to: string) =>
  ({
    to,
    evidence: 'assumed',
    years: { notKnown: 'No source read says how many years.' },
    keep: 'Everything you know about sound.',
    add: 'Everything that is different there.',
    giveUp: 'The place where you have worked.',
    steps: ['course'],
  }) as const satisfies NonNullable<Fields<'roles'>['moves']>[number];

/** The class that a role of the sample is filed under. */
export const filing = {
  occupation: 'us-sound',
  match: 'closest',
  why: 'It is the class whose description is nearest.',
} as const;

/** A role with a move to another. */
export const role = (id: string, to: string, fields: Some<'roles'> = {}): Written<'roles'> => ({
  kind: 'roles',
  id,
  fields: {
    title: words(id),
    family: 'live',
    summary: `The job that is called ${id}, in one sentence.`,
    aliases: [{ name: 'sound person' }],
    duties: [1, 2, 3, 4, 5].map((number) => `Duty number ${number} of this job.`),
    skills: needed(skillIds),
    tools: [1, 2, 3].map((number) => ({ name: `Tool ${number}`, for: 'Doing the work' })),
    answersTo: ['The head of sound.'],
    routes,
    time: { notKnown: 'No source read says how long it takes.' },
    moves: [move(to)],
    payUnits: ['day'],
    occupations: [filing],
    conditions: {
      nights: 'often',
      weekends: 'often',
      travel: 'rarely',
      lifting: 'rarely',
      heights: 'rarely',
      loud: 'often',
      company: 'crew',
      base: 'site',
    },
    stage: 'mix',
    at: ['desk'],
    day: {
      of: 'One day of a small show',
      unit: 'hour',
      parts: [
        { from: '14:00', to: '17:00', what: 'Set up' },
        { from: '17:00', to: '18:00', what: 'Sound check' },
        { from: '20:00', to: '22:00', what: 'Mix the show', peak: true },
      ],
    },
    leaning: 3,
    fits: 'You like to hear how things fit together.',
    reasonsNot: ['first', 'second', 'third'].map(
      (number) => `The ${number} honest reason not to do it.`,
    ),
    confusedWith: [{ title: 'Another job', why: 'People think that the two are the same.' }],
    ask: {
      questions: Array.from({ length: 10 }, (_, at) => `Question number ${at + 1} to ask`),
      turns: { question: 1, answer: 'Nobody answers: then look elsewhere.' },
      message:
        'Hello [name]. I am [who you are]. I want to do what you do. May I ask you three questions? Ten minutes are enough. Any day suits me.',
    },
    inShort: 'Does what this job does',
    ...review,
    ...fields,
  },
});

export const comparison = (
  one: string,
  other: string,
  fields: Some<'comparisons'> = {},
): Written<'comparisons'> => ({
  kind: 'comparisons',
  id: `${one}-vs-${other}`,
  fields: {
    question: `Is it ${one} or ${other}?`,
    difference: 'The one does this and the other does that, which is all there is to it.',
    fit: [one, one, other, other].map((id) => ({
      role: id,
      if: `you like what ${id} people do`,
    })),
    ...review,
    ...fields,
  },
});

/** The second role of the sample, with a move back to the first. */
export const technician = (fields: Some<'roles'> = {}) =>
  role('technician', 'mixer', { skills: needed([...skillIds.slice(1), 'soldering']), ...fields });

/** A small knowledge base in which nothing is wrong. */
export const sample = (): Written[] => [
  role('mixer', 'technician'),
  technician(),
  comparison('mixer', 'technician'),
  family('live'),
  ...[...skillIds, 'soldering'].map((id) => skill(id)),
  step('course'),
  step('first-gig'),
  term('gain'),
  source('survey'),
  occupation('us-sound', { benchmark: 'us-all' }),
  occupation('us-all', { code: '00-0000' }),
];

/** An entry as its schema makes it of what was written. Throws where the schema does not allow it. */
const entryOf = ({ kind, id, fields, prose = '' }: Written): AnyEntry => {
  const schema: z.ZodType = schemas[kind];
  return { kind, id, data: schema.parse(fields), body: prose } as AnyEntry;
};

const whole = sample().map(entryOf);

/** The entries of the sample, with some replaced or added. */
export function entriesWith(...more: Written[]): AnyEntry[] {
  const added = more.map(entryOf);
  const stays = ({ kind, id }: AnyEntry) =>
    !added.some((one) => one.kind === kind && one.id === id);
  return [...whole.filter(stays), ...added];
}

/** The sample as knowledge, with entries replaced or added. */
export const sampleKnowledge = (...more: Written[]): Knowledge =>
  createKnowledge(entriesWith(...more));
