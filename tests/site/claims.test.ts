import { expect, test } from 'vitest';
import { fullSite } from '../builds.ts';
import { pagesOf, textOf, type BuiltPage } from './pages.ts';

const prefix = fullSite.base.replace(/\/$/, '');
const pages = new Map(pagesOf(fullSite).map((page) => [page.address.slice(prefix.length), page]));
const comparison = '/compare/audio-technician-vs-sound-engineer/';
const engineer = '/roles/sound-engineer/';
const technician = '/roles/audio-technician/';
const mainOf = (page: BuiltPage | undefined) =>
  textOf(page?.document.querySelector('main') ?? null);

/** Every claim of the article the site starts from: the page that deals with it, and what it must say there. */
const claims: [id: string, page: string, ...said: RegExp[]][] = [
  ['D1', comparison, /engineer (runs|works).{0,60}(concert|PA)/i],
  ['D2', comparison, /technician (records|captures).{0,60}(studio|film)/i],
  ['D3', comparison, /creative/i],
  ['D3', engineer, /record.{0,80}mix/i],
  ['D4', comparison, /maintains/i, /sets up|builds, runs/i],
  ['D4', technician, /practical/i],
  ['D5', engineer, /answer(s)? for the (whole sound|result)/i],
  ['D6', comparison, /overlap/i, /both/i],
  ['D7', comparison, /begin as technicians/i],
  ['D7', '/steps/move-from-technician-to-engineer/', /technician/i],
  ['E1', engineer, /microphone/i, /Mix live/i, /fault/i, /PA/],
  ['E2', engineer, /[Rr]ecord takes/, /effects/i, /producer/i],
  ['E3', engineer, /design and set ?up/],
  ['E3', comparison, /design/i],
  ['T1', technician, /edit/i, /specification/i, /picture/i],
  ['T2', technician, /calibrate/i, /[Ii]nstall/, /repair/i, /levels/i],
  ['T3', '/skills/cable-management/', /label/i, /trip/i],
  [
    'T4',
    technician,
    /microphones in position|[Pp]lace.{0,40}microphones|place and connect microphones/,
    /[Rr]oute.{0,30}cables/,
  ],
  ['T4', '/skills/microphone-placement/', /technician/i],
  ['S1', '/skills/signal-flow/', /technician|engineer/i],
  ['S1', '/skills/acoustics/', /room/i],
  ['S2', '/skills/mixing-consoles/', /engineer/i],
  ['S2', '/skills/effects-processing/', /effect/i],
  ['S3', '/skills/digital-audio-workstations/', /Pro Tools/, /Ableton Live/],
  ['S3', '/skills/plugins/', /plugin/i],
  ['S4', '/skills/troubleshooting/', /show|pressure/i],
  ['S5', '/skills/critical-listening/', /noise/i, /distortion/i, /feedback/i],
  ['S5', '/skills/attention-to-detail/', /detail/i],
  ['S6', '/skills/gain-staging/', /clip/i, /digital/i],
  ['S7', '/skills/communication/', /.{200}/],
  ['S7', '/skills/teamwork/', /.{200}/],
  ['S7', '/skills/adaptability/', /.{200}/],
  ['S8', '/skills/time-management/', /deadline/i],
  ['S9', '/skills/physical-stamina/', /lift/i, /hours|long day/i],
  ['S9', technician, /Lifting/i],
  ['S10', '/skills/workplace-safety/', /OSHA/],
  ['S10', '/steps/osha-outreach-card/', /OSHA/],
  ['S11', comparison, /acoustics/i, /detail/i],
  ['S12', '/skills/loudspeakers-and-amplifiers/', /amplifier/i],
  ['S12', '/skills/cables-and-connectors/', /XLR/],
  ['S13', '/skills/recording-techniques/', /record/i],
  ['S13', '/skills/sound-design/', /sound/i],
  ['S13', '/skills/mastering/', /master/i],
  ['S13', '/skills/spatial-audio/', /surround|binaural|immersive/i],
  ['S13', '/skills/synchronization/', /picture/i],
  ['S14', comparison, /love of music|passion|music/i],
  ['Q1', engineer, /degree/i, /preferred/i],
  ['Q2', technician, /degree or certificat/i, /desirable/i],
  ['P1', comparison, /\$67,000/, /\$81,390/],
  ['P2', comparison, /\$44,000/, /\$64,630/],
  ['P3', comparison, /\$53,330/, /\$53,520/],
  ['P4', comparison, /\$46,520/, /\$47,920/],
  ['P5', comparison, /engineers do earn more|earn more/i, /\$15,030/],
  ['O1', comparison, /2 percent/, /6(\.0)? percent/, /3\.7/],
  ['O2', comparison, /13 percent/, /12\.3/],
  ['O3', engineer, /games/i, /podcasts/i, /streaming/i],
  ['O3', '/families/av/', /.{200}/],
  ['O4', '/skills/spatial-audio/', /VR|virtual/i],
  ['O4', '/families/games/', /VR|virtual/i],
  ['N1', '/steps/audio-engineering-degree/', /degree/i],
  ['N1', '/steps/audio-certificate/', /certificate/i],
  ['N2', '/steps/build-a-network/', /event|show/i],
  ['N2', '/steps/join-a-professional-association/', /associat/i],
  ['N3', '/steps/keep-learning/', /.{200}/],
  ['N4', '/steps/build-a-portfolio/', /portfolio/i],
  ['C1', comparison, /interests/i, /strengths/i, /goals/i],
  ['B1', comparison, /Question you answer|Sound right/i, /Degree preferred/i],
  ['J1', '/jobs/', /Place/],
];

/** Claims that contradict each other or an official source. */
const disputed = ['D1', 'D2', 'D3', 'D4', 'D5', 'P1', 'P2', 'P3', 'P4', 'O1', 'O2'];

test.for(claims)('claim %s is dealt with on %s', ([, address, ...said]) => {
  const text = mainOf(pages.get(address));
  expect(text.length).toBeGreaterThan(0);
  for (const words of said) expect(text).toMatch(words);
});

test.for(disputed)('claim %s stands beside what another source says', (id) => {
  const blocks = [...(pages.get(comparison)?.document.querySelectorAll('[data-claims]') ?? [])];
  const about = blocks.filter((block) =>
    block.getAttribute('data-claims')?.split(' ').includes(id),
  );
  expect(about).toHaveLength(1);
  const sources = [...(about[0]?.querySelectorAll('[data-source]') ?? [])].map((side) =>
    side.getAttribute('data-source'),
  );
  expect(sources).toContain('seed-article');
  expect(new Set(sources).size).toBeGreaterThan(1);
});

test('the page of the article lists every claim with what we make of it and where', () => {
  const page = pages.get('/sources/seed-article/');
  for (const id of new Set(claims.map(([claim]) => claim))) {
    const row = page?.document.querySelector(`#claim-${id.toLowerCase()}`) ?? null;
    expect(textOf(row), id).toMatch(/Holds|says otherwise|contradicts itself/);
    expect(row?.querySelectorAll('a').length, id).toBeGreaterThan(0);
  }
});
