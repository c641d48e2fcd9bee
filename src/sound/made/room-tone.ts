import { highPass } from '../../knowledge/physics/biquad.ts';
import { equalPower } from '../../knowledge/physics/fades.ts';
import { filtered } from '../process/filter.ts';
import { pink } from '../source/pink.ts';
import { phrase, voice } from '../source/voice.ts';
import { added, type Make } from '../sound.ts';

/** How long it all lasts, how much later the second sentence is said, and where the hole is, in seconds. */
const [lasts, later] = [4.4, 1.2];
const hole = { from: 1.6, to: 2.6 };

/** How long the room takes to come in and to go at the hole, in seconds. */
const fade = 0.03;

/** How long the scene takes to fade in and out, in seconds. */
const ends = 0.2;

/** How strong the air of the room is beside the voice. */
const airy = 0.12;

/** Two sentences with a hole in the sound of the room between them, and the hole filled with room tone. */
export const make: Make = (rate) => {
  const said = phrase.map((one) =>
    one.from < 1.5 ? one : { ...one, from: one.from + later, to: one.to + later },
  );
  const spoken = voice(rate, lasts, said);
  const [scene, tone] = [1, 2].map((seed) =>
    filtered(pink(rate, lasts, seed), highPass({ frequency: 100, rate })),
  ) as [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>];
  const within = (place: number) => {
    const near = Math.min(place / rate - hole.from, hole.to - place / rate) / fade;
    return equalPower(Math.max(0, Math.min(1, near)));
  };
  const cut = scene.map((sample, place) => {
    const near = Math.min(1, place / rate / ends, (lasts - place / rate) / ends);
    return near * sample * within(place)[0];
  });
  const filled = cut.map((sample, place) => sample + (tone[place] ?? 0) * within(place)[1]);
  return { without: [added(spoken, cut, airy)], with: [added(spoken, filled, airy)] };
};
