import type { Entry } from '../../schema/entry.ts';
import { playable } from '../../sound/played.ts';
import { rate } from '../../sound/rate.ts';
import { keptValue } from '../kept-values.ts';
import { layOutPlot, type DrawnPlot } from '../plot/plot-layout.ts';
import { plotOf } from './sound-plots.ts';

async function layOutFigures(sound: Entry<'sounds'>): Promise<readonly DrawnPlot[]> {
  const { slider, figures } = sound.data;
  const make = await playable(sound);
  const pair = make(rate, slider?.start ?? 0);
  // Two beside each other have room for the ticks of a phone.
  const isNarrow = figures.length > 1;
  return figures
    .map((figure) => plotOf(pair, figure, rate))
    .map(({ across, ...plot }) => {
      const ticks = across.ticks.filter(({ wide }) => !(isNarrow && wide));
      return layOutPlot({ ...plot, across: { ...across, ticks } });
    });
}

const made = new Map<string, Promise<readonly DrawnPlot[]>>();

/**
 * The figures of a sound with its slider where it stands at first, worked out once for all pages that have
 * it: the sound is made and measured for them.
 */
export function figuresOf(sound: Entry<'sounds'>): Promise<readonly DrawnPlot[]> {
  const figures =
    made.get(sound.id) ??
    keptValue('sound-figures', [sound.id, sound.data], () => layOutFigures(sound));
  made.set(sound.id, figures);
  return figures;
}
