import { gzipSync } from 'node:zlib';
import { packed, type Packed } from '../../offline/pack.ts';
import { isPage } from '../../offline/paths.ts';
import { withoutStyle } from '../../offline/style.ts';
import { bytesOf, lettersOf } from './letters.ts';

/** What was compressed before: a pack is made once to know its size, which a page of it tells. */
const before = new WeakMap<Buffer, Omit<Styled, 'file'>>();

/** A file of a pack with the style that was taken out of it, which is one for many pages. */
interface Styled extends Omit<Packed, 'style'> {
  style?: string | undefined;
}

/** Each style once: one that is cut out of a page holds the whole page. */
const texts = new Map<string, string>();

function sharedText(style: string): string {
  const known = texts.get(style) ?? lettersOf(bytesOf(style));
  texts.set(known, known);
  return known;
}

/** How bytes are compressed. */
export type Compress = (bytes: Uint8Array) => Buffer;

/** A file compressed, without its style if it is a page. */
function styledOf(file: string, bytes: Buffer, gzip: Compress): Styled {
  const known = before.get(bytes);
  if (known) return { file, ...known };
  const { html, style } = isPage(file) ? withoutStyle(lettersOf(bytes)) : {};
  // One after the other: all at once, each would take a quarter of a megabyte, and that costs more than the work.
  const compressed = gzip(style === undefined ? bytes : bytesOf(html ?? ''));
  const made = { bytes: compressed, style: style === undefined ? style : sharedText(style) };
  before.set(bytes, made);
  return { file, ...made };
}

/**
 * Makes a pack of files of one version. Styles that pages share stand in it once, and so does the version: a page
 * that stays as it was is the same bytes in the packs of two versions.
 */
export async function makePack(
  version: string,
  files: Iterable<readonly [string, Buffer]>,
  gzip: Compress = gzipSync,
): Promise<Buffer> {
  const styled = [...files].map(([file, bytes]) => styledOf(file, bytes, gzip));
  const styles = [...new Set(styled.flatMap(({ style }) => style ?? []))];
  const places = new Map(styles.map((style, place) => [style, place]));
  const members = styled.map(({ style, ...file }): Packed => ({
    ...file,
    style: style === undefined ? undefined : places.get(style),
  }));
  const shared = styles.map((style) => gzipSync(bytesOf(style)));
  return Buffer.concat(
    await packed(version, shared, members, (text) => Promise.resolve(gzipSync(text))),
  );
}
