import { reflected } from '../process/reflections.ts';
import { noise } from '../source/noise.ts';
import { voice } from '../source/voice.ts';
import { dyingAway, silence, type Make } from '../sound.ts';

/** When somebody claps and when they begin to speak, and how long it all lasts, in seconds. */
const [claps, speaks, lasts] = [0.2, 0.8, 4];

/** A clap: noise that dies away by 60 dB in so many seconds. */
const dies = 0.02;

/** Walls to the left and right, in seconds and beside the direct sound. */
const [leftWall, rightWall] = [
  { after: 0.007, gain: 0.6 },
  { after: 0.013, gain: 0.55 },
];

/** A clap and a voice, and the same with side walls near and a wall behind, heard so many ms later. */
export const make: Make = (rate, amount) => {
  const dry = silence(rate, lasts);
  dry.set(voice(rate), speaks * rate);
  const burst = noise(rate, 2 * dies, 3).map(
    (sample, place) => 0.8 * sample * dyingAway(place / rate, dies),
  );
  dry.set(burst, claps * rate);
  const behind = { after: amount / 1000, gain: 0.65 };
  return {
    without: [dry, dry],
    with: [leftWall, rightWall].map((side) => reflected(dry, rate, [side, behind])),
  };
};
