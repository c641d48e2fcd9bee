import { person } from './persons.ts';
import type { Situation } from './situation.ts';

const doer = String.raw`(?:${person}|(?:twiddl|twist|tweak|fiddl|push|press|turn|wiggl|bash|pull|haul|hump|nudg|rid|bother)ers?|nerds?|geeks?|merchants?|crew|ops?|operators?)`;
const onSet = /\b(?:tv|telly|television|films?|movies?|sets?|shoots?|location|drama)\b/;

/** What somebody is called by what they have in hand, where it stands in front of a word for a doer. */
const by = (things: string): RegExp => new RegExp(String.raw`\b(?:${things}) ?${doer}\b`);

const before = (words: RegExp, more: RegExp): RegExp =>
  new RegExp(String.raw`^(?=.*(?:${words.source}))(?=.*(?:${more.source}))`);

const noise = by('noise|racket|decibels?');

/**
 * Those who work in sound by what others see of it: "noise boys", "knob twiddler", "the headset dude". What is
 * more than one role comes in the order in which it is meant.
 */
export const called: readonly Situation[] = [
  {
    says: [before(noise, onSet)],
    pages: ['/roles/production-sound-mixer/', '/roles/sound-utility-technician/'],
  },
  {
    says: [noise],
    pages: [
      '/roles/sound-engineer/',
      '/roles/audio-technician/',
      '/roles/front-of-house-engineer/',
    ],
  },
  {
    says: [by('(?:monitors?|mons?|fold ?back) (?:desk|board|console)')],
    pages: ['/roles/monitor-engineer/'],
  },
  {
    says: [by('(?:sound |mixing )?desk|mixing console')],
    pages: [
      '/roles/front-of-house-engineer/',
      '/roles/theater-sound-mixer/',
      '/roles/sound-engineer/',
    ],
  },
  {
    says: [by('knobs?|faders?|buttons?|dials?|sliders?|volume')],
    pages: ['/roles/front-of-house-engineer/', '/roles/mixing-engineer/', '/roles/sound-engineer/'],
  },
  {
    says: [by('cables?|leads?|wires?')],
    pages: [
      '/roles/sound-utility-technician/',
      '/roles/audio-stagehand/',
      '/roles/broadcast-audio-assistant/',
    ],
  },
  { says: [by('headsets?|walkies?|walkie talkies?|cans')], pages: ['/roles/comms-technician/'] },
  {
    says: [
      by(
        '(?:fluffy|furry|fuzzy|hairy|long) (?:mics?|microphones?|sticks?|poles?|things?)|boom ?poles?',
      ),
    ],
    pages: ['/roles/boom-operator/'],
  },
  { says: [by('(?:backing )?tracks|playback')], pages: ['/roles/playback-engineer/'] },
  {
    says: [/\b(?:plug ?ins?|dsp|synth) ?(?:coders?|programmers?|devs?|developers?)\b/],
    pages: ['/roles/audio-dsp-engineer/', '/skills/dsp-programming/'],
  },
  {
    says: [/\b(?:bedroom|laptop|home studio|beats?) ?(?:producers?|makers?)\b/],
    pages: ['/roles/music-producer/'],
  },
];
