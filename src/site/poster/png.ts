import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

/** How pictures are written: few colors, since all is flat, and no scatter between them. */
const how = { palette: true, colors: 64, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** Where pictures stay from one build to the next. npm clears it with the packages. */
const folder = 'node_modules/.cache/signal-path/posters';

/** What a picture is kept by: all that it shows, what draws it, and how it is written. */
export const posterKey = (svg: string): string =>
  createHash('sha256')
    .update(JSON.stringify([svg, how, sharp.versions]))
    .digest('hex');

/** Writes a file whole or not at all: another build may read it meanwhile. */
async function keep(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const next = `${file}.${process.pid}`;
  await writeFile(next, bytes);
  await rename(next, file);
}

/** A drawing as a PNG. */
export const drawnPng = (svg: string): Promise<Uint8Array> =>
  sharp(Buffer.from(svg)).png(how).toBuffer();

/** A drawing as a PNG: as it was kept, or drawn and kept. */
export async function pngOf(svg: string, kept = folder): Promise<Uint8Array> {
  const file = join(kept, `${posterKey(svg)}.png`);
  const before = await readFile(file).catch(() => undefined);
  if (before) return before;
  const bytes = await drawnPng(svg);
  // Where nothing can be kept, the next build draws it again.
  await keep(file, bytes).catch(() => undefined);
  return bytes;
}
