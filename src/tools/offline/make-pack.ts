import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { packed, type Packed } from '../../offline/pack.ts';
import { isPage } from '../../offline/paths.ts';
import { withoutStyle } from '../../offline/style.ts';

const zipped = promisify(gzip);

/** What was compressed before: a pack is made once to know its size, which a page of it tells. */
const before = new WeakMap<Buffer, Promise<Buffer>>();

function zippedOnce(bytes: Buffer, text: Buffer | string): Promise<Buffer> {
  const made = before.get(bytes) ?? zipped(text);
  before.set(bytes, made);
  return made;
}

/** Makes a pack of files of one version. Styles that pages share stand in it once. */
export async function makePack(
  version: string,
  files: Iterable<readonly [string, Buffer]>,
): Promise<Buffer> {
  const styles = new Map<string, number>();
  const bare = [...files].map(([file, bytes]) => {
    if (!isPage(file)) return { file, bytes, text: bytes };
    const { html, style } = withoutStyle(bytes.toString());
    if (style === undefined) return { file, bytes, text: bytes };
    if (!styles.has(style)) styles.set(style, styles.size);
    return { file, bytes, text: html, style: styles.get(style) };
  });
  const members = await Promise.all(
    bare.map(async ({ file, bytes, text, style }): Promise<Packed> => {
      return { file, bytes: await zippedOnce(bytes, text), style };
    }),
  );
  const shared = await Promise.all([...styles.keys()].map((style) => zipped(style)));
  return Buffer.concat(await packed(version, shared, members, (text) => zipped(text)));
}
