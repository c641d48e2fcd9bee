import { gateOf, integrated } from '../physics/loudness.ts';
import { levels } from './axes.ts';
import { line, stairs } from './parts.ts';
import type { Picture, Point } from './picture.ts';
import { minus, ticks, told } from './words.ts';

/** A program of one block a second: what it is, for how long, and its loudness in LUFS. */
const scenes = [
  { words: 'talk', seconds: 15, level: -24 },
  { words: 'night', seconds: 15, level: -46 },
  { words: 'chase', seconds: 10, level: -17 },
  { words: 'talk', seconds: 20, level: -25 },
];

/** The program in blocks of a second. */
const blocks = scenes.flatMap(({ seconds, level }) => Array.from({ length: seconds }, () => level));

const seconds = blocks.length;
const whole = integrated(blocks);
const target = -23;
const course = blocks.map((level, index): Point => [index, level]);
const lufs = (value: number) => minus(value, 1);

export const loudnessGate: Picture = {
  caption: `The dashed line is the loudness of a scene as it goes: talk, a quiet night, a chase, talk again. The gate, the dotted line at ${lufs(gateOf(blocks))} LUFS, leaves out what is softer, here the night. The rest makes an integrated loudness of ${lufs(whole)} LUFS, the thick line. For a target of ${lufs(target)} LUFS, as in European broadcasting, the whole program is turned ${whole > target ? 'down' : 'up'} by ${told(Math.abs(whole - target), 1)} dB, and the night stays as much softer than the talk as it was.`,
  plots: [
    {
      across: { name: 'Time, seconds', from: 0, to: seconds, ticks: ticks([0, 15, 30, 40, 60]) },
      up: { ...levels(-52, -10, [-50, -40, -30, -20], 'LUFS') },
      curves: [
        line('limit', [0, gateOf(blocks)], [seconds, gateOf(blocks)]),
        stairs('before', [...course, [seconds, -25]]),
        line('after', [0, whole], [seconds, whole]),
      ],
      labels: [
        { words: 'night', at: [22.5, -46], side: 'middle', below: -12, look: 'before' },
        { words: 'chase', at: [35, -17], side: 'middle', below: -12, look: 'before' },
        { words: 'integrated', at: [59.5, whole], side: 'end', below: -12, look: 'after' },
        { words: 'gate', at: [59.5, gateOf(blocks)], side: 'end', below: 14, look: 'limit' },
      ],
    },
  ],
};
