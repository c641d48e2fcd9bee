import { describe, expect, test } from 'vitest';
import { decode } from '../../src/decode/decode.ts';
import { knownOf } from '../../src/decode/known-of.ts';
import { NamesInText } from '../../src/decode/named.ts';
import { realKnowledge } from './real.ts';

const names = new NamesInText(knownOf(realKnowledge()));
const named = (text: string) =>
  decode(names, text).found.map(({ thing: { kind, id } }) => `${kind} ${id}`);

const all = (cases: readonly (readonly [text: string, what: string])[]) => {
  for (const [text, what] of cases) expect(named(text), text).toContain(what);
};
const none = (cases: readonly (readonly [text: string, what: string])[]) => {
  for (const [text, what] of cases) expect(named(text), text).not.toContain(what);
};

describe('Names of a wide sense', () => {
  test('are meant beside others of the trade, in a list or near them', () => {
    all([
      ['get-ins, technical rehearsals and strikes', 'term strike'],
      ['sets, operates and strikes AV setups', 'term strike'],
      ['gain structure, EQ, compression & FX', 'skill dynamics-processing'],
      ['gain structure, EQ, compression & FX', 'skill effects-processing'],
      ['Turnovers: checking AAFs and guide tracks', 'term turnover'],
      ['timecode with click and tracks', 'term click-track'],
      ['remove clicks, hum and hiss from tapes with iZotope RX', 'term hum'],
      ['RF and networking', 'skill audio-networking'],
      ['rigging, loudspeakers and comms', 'skill intercom'],
    ]);
  });

  test('are not among words of every line of work', () => {
    none([
      ['strike a balance', 'term strike'],
      ['low staff turnover', 'term turnover'],
      ['click here to apply for sound jobs', 'term click-track'],
      ['our marketing comms team writes about audio', 'skill intercom'],
      ['people of diverse backgrounds', 'term backgrounds'],
      ['guest speakers on audio', 'skill loudspeakers-and-amplifiers'],
      ['networking events', 'skill audio-networking'],
    ]);
  });
});

describe('Skills', () => {
  test('are asked for by their verbs, several at once', () => {
    const found = named('Record, edit and mix features and trails');
    expect(found).toContain('skill recording-techniques');
    expect(found).toContain('skill audio-editing');
    expect(found).toContain('skill mixing');
    all([
      ['You edit and master voice-over', 'skill mastering'],
      ['Mix the kids show on a small desk', 'skill live-mixing'],
      ['you will be mixing a five-piece band', 'skill live-mixing'],
      ['volunteers to run sound on Sundays', 'skill live-mixing'],
      ['choose and place the mic', 'skill microphone-placement'],
      ['mic’ing actors', 'skill microphone-placement'],
      ['Program and commission Crestron systems', 'skill av-control-programming'],
      ['wrapping cables and backing up', 'skill media-management'],
      ['install, maintain and repair studio equipment', 'skill equipment-maintenance'],
      ['manage multiple projects', 'skill project-management'],
    ]);
  });

  test('are not asked for by nouns and by what is said of the employer', () => {
    none([
      ['a mix of duties', 'skill mixing'],
      ['a recording studio in London', 'skill recording-techniques'],
      ['a clean driving record', 'skill recording-techniques'],
      ['a Master of Arts', 'skill mastering'],
      ['an IP for PC and consoles', 'skill mixing-consoles'],
      ['you join as part of a team of 40', 'skill teamwork'],
      ['You have a mentor: our lead', 'skill leadership'],
      ['keep the script marked up', 'skill scripting'],
      ['a consumer electronics maker', 'skill electronics'],
      ['from our archive in Burbank', 'skill media-management'],
      ['Montréal, QC', 'skill quality-control'],
      ['dialogue or effects editing', 'skill audio-editing'],
    ]);
    expect(named('Manual handling of cases')).toContain('skill physical-stamina');
  });
});

describe('Other names', () => {
  test('are found in the plural, whatever their last word', () => {
    all([
      ['fit-ups and get-ins', 'term fit-up'],
      ['fit-ups and get-ins', 'term load-in'],
      ['labeling stage boxes', 'term stage-box'],
      ['custom plug-ins', 'term plugin'],
      ['M&Es and stems', 'term music-and-effects-track'],
      ['the band is on IEM’s', 'term in-ear-monitors'],
    ]);
  });

  test('are found within longer ones: the tool of a skill, the word of a trade in a title', () => {
    all([
      ['Dante networks', 'product network-audio-protocols'],
      ['a FOH engineer', 'term front-of-house'],
      ['Pro Tools Ultimate', 'skill digital-audio-workstations'],
      ['convolution reverb', 'term reverb'],
      ['Ableton Live', 'product beat-and-writing-workstations'],
      ['Ableton Live', 'product backing-track-players'],
    ]);
    none([
      ['L-Acoustics PA', 'skill acoustics'],
      ['reverberation time', 'term reverb'],
    ]);
  });

  test('are a maker’s as the maker writes them, and no everyday word', () => {
    none([
      ['Python and LabVIEW with SoundCheck', 'term sound-check'],
      ['cleanfeeds to four guests', 'product contribution-codecs'],
      ['record to multitrack', 'product worship-planning-software'],
      ['Track down problems in tracks', 'product plugin-bundles'],
      ['steel toes, hard hat', 'term ear-simulator'],
      ['our Lead Audio Designer', 'term a1-and-a2'],
      ['recordist’s track conform', 'role mix-technician'],
      ['send it to the Studio Manager', 'role radio-studio-engineer'],
      ['AUDIOBOOK ENGINEER - PER DIEM', 'term per-diem'],
    ]);
    all([
      ['Unity with FMOD', 'product game-engines'],
      ['Descript, then Reaper or Audition', 'product audio-editors'],
      ['€140 off day, 35 PD', 'term per-diem'],
    ]);
  });
});

describe('A word', () => {
  test('of an address of the web or of mail names nothing', () => {
    for (const text of [
      'Apply: https://example.com/jobs/sound-designer?x=qlab',
      'mail foley.artist@dante.example, thanks',
    ])
      expect(named(text), text).toEqual([]);
  });

  test('for somebody who stands in is no loudspeaker', () => {
    none([['An A2 for a musical, two local subs', 'term subwoofer']]);
    all([['tune the mains and subs of the PA', 'term subwoofer']]);
  });

  test('for what is done is no title with a typing error', () => {
    none([['Keep station RF coordinated and licensed', 'role rf-coordinator']]);
  });
});

test('A tape machine and Logic in a list are what they are called', () => {
  all([
    ['Align a tape machine in the studio', 'product tape-machines'],
    ['confident in Logic and Ableton Live', 'product workstations'],
  ]);
  none([['there is logic in how we work with audio teams', 'product workstations']]);
});

describe('Duties of people', () => {
  test('are to mentor and coach by title, not a title that begins alike', () => {
    all([
      ['Mentor two sound designers in Wwise', 'skill leadership'],
      ['You coach three board ops at the console', 'skill leadership'],
      ['Train users of the AV systems', 'skill client-relations'],
    ]);
    none([
      ['You assist the supervising sound editor on dialogue', 'skill leadership'],
      ['Train users of the AV systems', 'skill leadership'],
    ]);
  });

  test('are to put up a PA, fly its hangs and terminate its cable', () => {
    all([
      ['put up a PA at festivals', 'skill sound-system-operation'],
      ['Fly main hangs and delays', 'skill sound-system-operation'],
      ['terminate a Socapex for audio', 'skill cables-and-connectors'],
      ['Take part in the mix of our game audio', 'skill mixing'],
    ]);
  });
});
