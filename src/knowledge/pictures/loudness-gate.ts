import { gateOf, integrated } from '../physics/loudness.ts';
import { levels } from './axes.ts';
import { line, stairs } from './parts.ts';
import type { Picture, Point } from './picture.ts';
import { captionOf, minus, ticks, told } from './words.ts';
import { loudnessGate as words } from '../../words/pictures/levels.ts';

/** A program of one block a second, for how long and its loudness in LUFS: talk, a quiet night, a chase, talk. */
const scenes = [
  { seconds: 15, level: -24 },
  { seconds: 15, level: -46 },
  { seconds: 10, level: -17 },
  { seconds: 20, level: -25 },
];

/** The program in blocks of a second. */
const blocks = scenes.flatMap(({ seconds, level }) => Array.from({ length: seconds }, () => level));

const seconds = blocks.length;
const whole = integrated(blocks);
const target = -23;
const course = blocks.map((level, index): Point => [index, level]);
const lufs = (value: number) => minus(value, 1);

export const loudnessGate: Picture = {
  caption: captionOf(words.caption, {
    gate: lufs(gateOf(blocks)),
    whole: lufs(whole),
    target: lufs(target),
    way: whole > target ? words.down : words.up,
    turned: told(Math.abs(whole - target), 1),
  }),
  plots: [
    {
      across: { name: words.timeSeconds, from: 0, to: seconds, ticks: ticks([0, 15, 30, 40, 60]) },
      up: { ...levels(-52, -10, [-50, -40, -30, -20], 'LUFS') },
      curves: [
        line('limit', [0, gateOf(blocks)], [seconds, gateOf(blocks)]),
        stairs('before', [...course, [seconds, -25]]),
        line('after', [0, whole], [seconds, whole]),
      ],
      labels: [
        { words: words.night, at: [22.5, -46], side: 'middle', below: -12, look: 'before' },
        { words: words.chase, at: [35, -17], side: 'middle', below: -12, look: 'before' },
        { words: words.integrated, at: [59.5, whole], side: 'end', below: -12, look: 'after' },
        { words: words.gate, at: [59.5, gateOf(blocks)], side: 'end', below: 14, look: 'limit' },
      ],
    },
  ],
};
