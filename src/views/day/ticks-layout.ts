import { acrossOf, type DayAxis, type Tick } from '../../knowledge/day/day-axis.ts';
import type { Anchor } from './below-layout.ts';
import { widthOf } from '../../knowledge/letters.ts';
import { leastWidth, roomyWidth } from './strip-layout.ts';

/** The narrowest place for an axis: 288 px of a phone, in the size of letters there. */
export const phoneWidth = 18;

/** Room between the words of two ticks, in the size of their letters. */
const between = 0.5;

/** A tick, on which side of their place its words stand, and which place has room for them: a phone, or only wider ones. */
export interface DrawnTick extends Tick {
  anchor: Anchor;
  room: 'phone' | 'strip' | 'roomy';
}

type Placed = Omit<DrawnTick, 'room'>;

/** Words stand over the middle of what they name, but within the picture. */
function anchorOf({ middle, label }: Tick, axis: DayAxis): Anchor {
  const [at, half] = [acrossOf(axis, middle) * leastWidth, widthOf(label) / 2];
  if (at < half) return 'start';
  return at > leastWidth - half ? 'end' : 'middle';
}

const reach = { start: 0, middle: -1 / 2, end: -1 };

/** Where the words of a tick begin and end on an axis of a width. */
export function wordsFromTo(tick: Placed, axis: DayAxis, width: number) {
  const wide = widthOf(tick.label);
  const from = acrossOf(axis, tick.middle) * width + wide * reach[tick.anchor];
  return { from, to: from + wide };
}

/** The ticks whose words have room beside each other: times at the ends give way, numbers to what is before them. */
function withRoom(ticks: readonly Placed[], axis: DayAxis, width: number): Placed[] {
  const isEnd = ({ anchor }: Placed) => axis.unit === 'hour' && anchor !== 'middle';
  const inner = ticks.filter((tick) => !isEnd(tick));
  return [...inner, ...ticks.filter(isEnd)].reduce<Placed[]>((kept, tick) => {
    const one = wordsFromTo(tick, axis, width);
    const meets = kept.some((other) => {
      const { from, to } = wordsFromTo(other, axis, width);
      return one.from < to + between && from < one.to + between;
    });
    return meets ? kept : [...kept, tick];
  }, []);
}

/** The ticks of an axis that have room for their words, be it on wide screens only. */
export function layOutTicks(axis: DayAxis): DrawnTick[] {
  const all = axis.ticks.map((tick) => ({ ...tick, anchor: anchorOf(tick, axis) }));
  const roomy = withRoom(all, axis, roomyWidth);
  const strip = withRoom(roomy, axis, leastWidth);
  const main = strip.filter((tick) => tick.main);
  const phone = withRoom(main, axis, phoneWidth);
  return roomy.map((tick) => {
    if (phone.includes(tick)) return { ...tick, room: 'phone' };
    return { ...tick, room: strip.includes(tick) ? 'strip' : 'roomy' };
  });
}
