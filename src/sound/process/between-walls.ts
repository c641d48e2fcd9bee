import { speedOfSound } from '../../knowledge/physics/distance.ts';

/** How much of the pressure of a low note each wall sends back. */
const keeps = 0.85;

/**
 * Samples as they are heard between two walls so many meters apart, so far from the loudspeaker, which stands at
 * one of them. The sound goes to and fro: it is heard on its way out and on its way back, round after round.
 */
export function betweenWalls(
  samples: Float32Array<ArrayBuffer>,
  rate: number,
  meters: number,
  from: number,
): Float32Array<ArrayBuffer> {
  const delay = (way: number) => Math.round((way / speedOfSound) * rate);
  const [round, back] = [delay(2 * meters), delay(2 * (meters - from))];
  const sent = samples.slice();
  for (let place = round; place < sent.length; place++)
    sent[place] = (samples[place] ?? 0) + keeps ** 2 * (sent[place - round] ?? 0);
  return sent.map((sample, place) =>
    place < back ? sample : sample + keeps * (sent[place - back] ?? 0),
  );
}
