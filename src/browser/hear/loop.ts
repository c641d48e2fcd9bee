import type { Version } from '../../schema/sounds.ts';
import { rate } from '../../sound/rate.ts';
import type { Channels, Pair } from '../../sound/sound.ts';

/** Both versions of a sound going round together, one of them heard. */
export interface Loop {
  /** Changes over to a version at the place where the other is. */
  change(version: Version): void;
  /** Where it is, in seconds. */
  at(): number;
  end(): void;
}

/**
 * How long a sound takes to come in, and to change over or go, and how soon that begins, in seconds: what would
 * begin at once has partly passed where the clock that is read lags behind, as in Firefox, and clicks.
 */
const times = { in: 0.25, over: 0.03, soon: 0.02 };

function bufferOf(context: BaseAudioContext, channels: Channels): AudioBuffer {
  const buffer = context.createBuffer(channels.length, channels[0]?.length ?? 1, rate);
  channels.forEach((channel, place) => buffer.copyToChannel(channel, place));
  return buffer;
}

/** Lets a pair go round from a place in seconds; comes in softly. */
export function startLoop(context: AudioContext, pair: Pair, first: Version, from: number): Loop {
  const began = context.currentTime;
  const parts = (['without', 'with'] as const).map((version) => {
    const source = new AudioBufferSourceNode(context, {
      buffer: bufferOf(context, pair[version]),
      loop: true,
    });
    const gain = new GainNode(context, { gain: 0 });
    source.connect(gain).connect(context.destination);
    source.start(0, from);
    return { version, source, gain };
  });
  const length = parts[0]?.source.buffer?.duration ?? 1;
  const heard = (version: Version | undefined, seconds: number) => {
    for (const part of parts)
      part.gain.gain.setTargetAtTime(
        part.version === version ? 1 : 0,
        context.currentTime + times.soon,
        seconds / 3,
      );
  };
  heard(first, times.in);
  return {
    change: (version) => heard(version, times.over),
    at: () => (context.currentTime - began + from) % length,
    end: () => {
      heard(undefined, times.over);
      for (const { source, gain } of parts) {
        source.stop(context.currentTime + times.soon + 2 * times.over);
        // Nothing of it is left for when a context that was held back goes on.
        if (context.state !== 'running') gain.disconnect();
      }
    },
  };
}
