import { constants, zstdCompressSync } from 'node:zlib';
import { packed, type Packed } from '../../offline/pack.ts';
import { isPage } from '../../offline/paths.ts';
import { withoutStyle } from '../../offline/style.ts';
import { bytesOf, lettersOf } from './letters.ts';

/** As far back as a page may repeat another, as a power of two, in bytes; readers hold as many in memory. */
const windowLog = 22;

/** How hard is tried: 12 makes it 3 % smaller and takes twice as long, 15 makes it 8 % smaller and takes ten times. */
const level = 9;

const parameters = {
  [constants.ZSTD_c_compressionLevel]: level,
  [constants.ZSTD_c_windowLog]: windowLog,
};

/** The styles of pages, each once, by the number that it gets. */
class Styles {
  readonly #places = new Map<string, number>();

  /** The number of a style. */
  placeOf(style: string): number {
    const place = this.#places.get(style) ?? this.#places.size;
    this.#places.set(style, place);
    return place;
  }

  get all(): Buffer[] {
    return [...this.#places.keys()].map(bytesOf);
  }
}

/** A file as it goes into a pack, without its style if it is a page. */
function packedOf(file: string, bytes: Buffer, styles: Styles): Packed {
  if (!isPage(file)) return { file, bytes };
  const { html, style } = withoutStyle(lettersOf(bytes));
  if (style === undefined) return { file, bytes };
  return { file, bytes: bytesOf(html), style: styles.placeOf(style) };
}

/**
 * Makes a pack of files of one version. Styles that pages share stand in it once, and so does the version. All is
 * compressed as one: pages say much alike, and it takes two fifths of what they take by themselves.
 */
export async function makePack(
  version: string,
  files: Iterable<readonly [string, Buffer]>,
): Promise<Buffer> {
  const styles = new Styles();
  const members = [...files].map(([file, bytes]) => packedOf(file, bytes, styles));
  const parts = await packed({ version, styles: styles.all, files: members }, (head) => head);
  return zstdCompressSync(Buffer.concat(parts), { params: parameters });
}
