import { Decompress } from 'fzstd';
import { openPack } from '../../offline/pack.ts';
import { packs, type PackName } from '../../offline/paths.ts';
import { repacked } from '../../offline/repack.ts';
import type { Kept } from './kept.ts';

/** How a pack is taken. */
interface How {
  /** Ends it before it is whole: then nothing of it is kept. */
  signal: AbortSignal;
  /** Told of each part: how many bytes it has. */
  got(bytes: number): void;
}

/** What comes compressed, as it was before, part by part. Throws where it is damaged or ends early. */
async function* unzipped(bytes: ReadableStream<Uint8Array>, got: How['got']) {
  const parts: Uint8Array[] = [];
  const whole = new Decompress((part) => parts.push(part));
  const reader = bytes.getReader();
  for (;;) {
    const { done, value = new Uint8Array() } = await reader.read();
    whole.push(value, done);
    yield* parts.splice(0).filter(({ length }) => length > 0);
    if (done) return;
    got(value.length);
  }
}

/** Takes a pack from the network and keeps it once it is whole. Throws where it cannot be had. */
export async function takePack(kept: Kept, name: PackName, { signal, got }: How): Promise<void> {
  const answer = await fetch(kept.base + packs[name], { cache: 'no-cache', signal });
  if (!answer.ok || !answer.body) throw new Error(`${answer.url}: ${answer.status}`);
  const { version, bytes } = await repacked(unzipped(answer.body, got));
  // What this browser cannot open again is not kept.
  await openPack(bytes);
  await kept.put(version, packs[name], bytes);
}
