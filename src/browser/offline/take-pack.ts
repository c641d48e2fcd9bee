import { openPack } from '../../offline/pack.ts';
import { packs, type PackName } from '../../offline/paths.ts';
import type { Kept } from './kept.ts';

/** How a pack is taken. */
interface How {
  /** Ends it before it is whole: then nothing of it is kept. */
  signal: AbortSignal;
  /** Told of each part: how many bytes it has. */
  got(bytes: number): void;
}

/** Takes a pack from the network and keeps it once it is whole. Throws where it cannot be had. */
export async function takePack(kept: Kept, name: PackName, { signal, got }: How): Promise<void> {
  const answer = await fetch(kept.base + packs[name], { cache: 'no-cache', signal });
  if (!answer.ok || !answer.body) throw new Error(`${answer.url}: ${answer.status}`);
  const parts: BlobPart[] = [];
  const reader = answer.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    got(value.length);
  }
  const bytes = new Blob(parts);
  const { version } = await openPack(bytes);
  await kept.put(version, packs[name], bytes);
}
