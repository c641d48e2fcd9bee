import { isPage } from './paths.ts';
import { withStyle } from './style.ts';
import { stamped } from './version.ts';

/** What stands at the head of a pack. Lengths are of bytes as they lie in it, in its order. */
export interface Head {
  /** The version of the site that all files are of. */
  version: string;
  /** The styles that pages share. */
  styles: number[];
  /** Each file, and which style is to be put back into it. */
  files: [file: string, length: number, style?: number][];
}

/** A file in a pack, a page without its version. */
export interface Packed {
  file: string;
  /** As they lie in the pack. */
  bytes: Uint8Array;
  /** The number of its style, where that was taken out. */
  style?: number | undefined;
}

/** What lies in a pack of one version: the styles that pages share, and files. */
interface Contents {
  version: string;
  styles: readonly Uint8Array[];
  files: readonly Packed[];
}

/** How the bytes of a pack are compressed, or not. */
type Compress = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>;

/** A pack that is read: its files, each given when it is asked for. */
export interface Pack {
  version: string;
  files: ReadonlySet<string>;
  /** The content of a file; undefined where the pack has none of this name. */
  read(file: string): Promise<BodyInit | undefined>;
}

/** The bytes of a pack: the length of its head in four, the head, styles, then files. */
export async function packed(
  { version, styles, files }: Contents,
  compress: Compress,
): Promise<Uint8Array[]> {
  const told: Head = {
    version,
    styles: styles.map(({ length }) => length),
    files: files.map(({ file, bytes: { length }, style }) =>
      style === undefined ? [file, length] : [file, length, style],
    ),
  };
  const head = await compress(new TextEncoder().encode(JSON.stringify(told)));
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, head.length);
  return [new Uint8Array(length.buffer), head, ...styles, ...files.map(({ bytes }) => bytes)];
}

/** Compressed bytes as they were before. */
const unzipped = (bytes: Blob): Response =>
  new Response(bytes.stream().pipeThrough(new DecompressionStream('gzip')));

/** Gives one part after the other of some bytes. */
function partsOf(bytes: Blob, from: number): (length: number) => Blob {
  let at = from;
  return (length) => bytes.slice(at, (at += length));
}

/** Reads a pack in which each file is compressed with gzip, whose pages get the version back that all of them have. Throws where the bytes are none, or not all of them are there. */
export async function openPack(bytes: Blob): Promise<Pack> {
  const size = new DataView(await bytes.slice(0, 4).arrayBuffer()).getUint32(0);
  const head = (await unzipped(bytes.slice(4, 4 + size)).json()) as Head;
  const next = partsOf(bytes, 4 + size);
  const styles = head.styles.map(next);
  const files = new Map(
    head.files.map(([file, length, style]) => [file, { part: next(length), style }]),
  );
  if (next(1).size > 0 || [...files.values()].at(-1)?.part.size !== head.files.at(-1)?.[1])
    throw new Error('A pack is not whole');
  return {
    version: head.version,
    files: new Set(files.keys()),
    async read(file) {
      const { part, style } = files.get(file) ?? {};
      if (!part) return undefined;
      if (!isPage(file)) return unzipped(part).body ?? undefined;
      const shared = style === undefined ? undefined : styles[style];
      const [html, text] = await Promise.all(
        [part, shared].map((bytes) => bytes && unzipped(bytes).text()),
      );
      const page = html ?? '';
      return stamped(text === undefined ? page : withStyle(page, text), head.version);
    },
  };
}
