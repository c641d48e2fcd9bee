import { drums } from '../source/drums.ts';
import { pad } from '../source/pad.ts';
import { added } from '../sound.ts';

type Source = (rate: number) => Float32Array<ArrayBuffer>;

/** A source that is worked out once, for it is the same in many questions. Nobody writes into it. */
function once(source: Source): Source {
  const known = new Map<number, Float32Array<ArrayBuffer>>();
  return (rate) => {
    const samples = known.get(rate) ?? source(rate);
    known.set(rate, samples);
    return samples;
  };
}

/** Drums for two bars. */
export const drumming: Source = /* @__PURE__ */ once(drums);

/** Drums and a soft chord together, for two bars: about −1 to 1. */
export const music: Source = /* @__PURE__ */ once((rate) => added(drumming(rate), pad(rate), 0.5));
