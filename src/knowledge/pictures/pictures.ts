import type { PictureId } from '../../schema/pictures.ts';
import { aliasing } from './alias.ts';
import { attackAndRelease } from './attack-and-release.ts';
import { balancedLine } from './balanced-line.ts';
import { bellWidth } from './bell-width.ts';
import { betweenEars } from './between-ears.ts';
import { bufferDelay } from './buffer-delay.ts';
import { cableLoss } from './cable-loss.ts';
import { clippedWave } from './clipped-wave.ts';
import { clockDrift } from './clock-drift.ts';
import { compressorCurve } from './compressor-curve.ts';
import { crossfadeLevels } from './crossfades.ts';
import { crossoverInTime } from './crossover-sum.ts';
import { cutAtZero } from './cut-at-zero.ts';
import { dimmerBuzz } from './dimmer-buzz.ts';
import { directAndRoom } from './direct-and-room.ts';
import { dithering } from './dither.ts';
import { dropFrames } from './drop-frame.ts';
import { echoAndReverb } from './echo-and-reverb.ts';
import { falloffs } from './falloff.ts';
import { gainChain } from './gain-chain.ts';
import { humNotches } from './hum-notches.ts';
import { intermodulation } from './intermodulation.ts';
import { latePackets } from './late-packets.ts';
import { loudnessGate } from './loudness-gate.ts';
import { noiseLimits } from './noise-limits.ts';
import { parallelLoad } from './parallel-load.ts';
import { partials } from './partials.ts';
import { passAndShelf } from './pass-and-shelf.ts';
import { polarPatterns } from './polar-patterns.ts';
import { polarityFlipped } from './polarity.ts';
import { preAndPost } from './pre-and-post.ts';
import { ringing } from './ring.ts';
import { roomDecay } from './room-decay.ts';
import { roomModes } from './room-modes.ts';
import { selfNoise } from './self-noise.ts';
import { smoothedKnob } from './smoothed-knob.ts';
import { stereoPairs } from './stereo-pairs.ts';
import { sumByPhase } from './sum-by-phase.ts';
import { truePeak } from './true-peak.ts';
import { twoMicrophones } from './two-microphones.ts';
import type { Picture } from './picture.ts';

/** Every picture of how sound behaves, worked out from its physics. */
export const pictureOf: Readonly<Record<PictureId, Picture>> = {
  'bell-width': bellWidth,
  'pass-and-shelf': passAndShelf,
  'compressor-curve': compressorCurve,
  'attack-and-release': attackAndRelease,
  'polar-patterns': polarPatterns,
  'two-microphones': twoMicrophones,
  'gain-chain': gainChain,
  'crossover-sum': crossoverInTime,
  'sum-by-phase': sumByPhase,
  polarity: polarityFlipped,
  'room-modes': roomModes,
  'room-decay': roomDecay,
  'direct-and-room': directAndRoom,
  'loudness-gate': loudnessGate,
  'cut-at-zero': cutAtZero,
  crossfades: crossfadeLevels,
  'clock-drift': clockDrift,
  'drop-frame': dropFrames,
  intermodulation: intermodulation,
  'noise-limits': noiseLimits,
  'pre-and-post': preAndPost,
  ring: ringing,
  'dimmer-buzz': dimmerBuzz,
  'hum-notches': humNotches,
  'parallel-load': parallelLoad,
  'balanced-line': balancedLine,
  'late-packets': latePackets,
  'buffer-delay': bufferDelay,
  'stereo-pairs': stereoPairs,
  'between-ears': betweenEars,
  falloff: falloffs,
  'self-noise': selfNoise,
  'clipped-wave': clippedWave,
  'echo-and-reverb': echoAndReverb,
  'cable-loss': cableLoss,
  'smoothed-knob': smoothedKnob,
  partials: partials,
  'true-peak': truePeak,
  alias: aliasing,
  dither: dithering,
};
