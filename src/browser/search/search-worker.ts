import { SearchEngine, type Asked } from './search-engine.ts';
import type { Places } from './search-indexes.ts';

/** What the page asks of the engine, and the number by which it knows the answer. */
export interface Call {
  id: number;
  places: Places;
  does: 'load' | 'byName' | 'whole';
  asked: Asked;
}

let engine: SearchEngine | undefined;

addEventListener('message', async ({ data }: MessageEvent<Call>) => {
  engine ??= new SearchEngine(data.places);
  const value = await engine[data.does](data.asked).catch(() => undefined);
  postMessage({ id: data.id, value });
});
