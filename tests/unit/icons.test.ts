import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(`public/${file}`);
/** The width and height of a PNG, which stand at its head. */
const sizeOf = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
const isPng = (bytes: Buffer) => bytes.subarray(1, 4).toString() === 'PNG';

const manifest = JSON.parse(read('manifest.webmanifest').toString()) as {
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
};

test('The manifest has icons of the sizes that it says, one of them to be cut to any shape', () => {
  const pngs = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(pngs.map(({ src }) => sizeOf(read(src)))).toEqual(pngs.map(({ sizes }) => sizes));
  expect(pngs.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
  expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
});

test('The manifest names no path of a host, so that it holds wherever the site is', () => {
  expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
  expect(manifest.icons.filter(({ src }) => /^[/.]|:/.test(src))).toEqual([]);
});

test('There are icons where browsers look by themselves: one for tabs in three sizes, one for home screens', () => {
  expect(sizeOf(read('apple-touch-icon.png'))).toBe('180x180');
  const icon = read('favicon.ico');
  const sizes = Array.from({ length: icon.readUInt16LE(4) }, (_, place) => {
    const line = icon.subarray(6 + 16 * place);
    const png = icon.subarray(line.readUInt32LE(12), line.readUInt32LE(12) + line.readUInt32LE(8));
    expect(isPng(png)).toBe(true);
    return sizeOf(png);
  });
  expect(sizes).toEqual(['16x16', '32x32', '48x48']);
});
