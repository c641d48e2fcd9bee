import { packed, type Head, type Packed } from './pack.ts';

/** A pack as it is kept: each file compressed by itself, so that one is read without the others. */
export interface Repacked {
  version: string;
  bytes: Blob;
}

const gzip = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const compressed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(compressed).arrayBuffer());
};

/** Gives the next bytes of what comes in parts, as many as are asked for. Throws where there are fewer. */
function nextOf(parts: AsyncIterator<Uint8Array>) {
  let held: Uint8Array = new Uint8Array();
  return async (length: number): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length;) {
      if (held.length === 0) {
        const { done, value } = await parts.next();
        if (done) throw new Error('A pack is not whole');
        held = value;
      }
      const part = held.subarray(0, length - at);
      bytes.set(part, at);
      at += part.length;
      held = held.subarray(part.length);
    }
    return bytes;
  };
}

/**
 * Makes a pack as it is kept of one in which nothing is compressed, part by part as it comes. Throws where the
 * bytes are none of a pack, or where not all of them come, or more.
 */
export async function repacked(parts: AsyncIterator<Uint8Array>): Promise<Repacked> {
  const next = nextOf(parts);
  const size = new DataView((await next(4)).buffer).getUint32(0);
  const head = JSON.parse(new TextDecoder().decode(await next(size))) as Head;
  const { version } = head;
  const styles: Uint8Array[] = [];
  for (const length of head.styles) styles.push(await gzip(await next(length)));
  const files: Packed[] = [];
  for (const [file, length, style] of head.files)
    files.push({ file, bytes: await gzip(await next(length)), style });
  if (!(await parts.next()).done) throw new Error('A pack has more than it says');
  const bytes = await packed({ version, styles, files }, gzip);
  return { version, bytes: new Blob(bytes as BlobPart[]) };
}
