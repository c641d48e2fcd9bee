import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveFile, packs } from '../../src/offline/paths.ts';
import { hasPoster, mostPosterBytes, posterKinds, posterSize } from '../../src/schema/poster.ts';
import { trimBase } from '../../src/site/base.ts';
import { qrOf } from '../../src/site/qr.ts';
import { fullSite } from '../builds.ts';
import { realKnowledge } from '../unit/real.ts';
import { faults, wholePagesOf, type BuiltPage } from './pages.ts';

const prefix = trimBase(fullSite.base);
const knowledge = realKnowledge();
const pages = wholePagesOf(fullSite);
const entryOf = ({ address }: BuiltPage) => knowledge.byAddress.get(address.slice(prefix.length));
const told = (page: BuiltPage, name: string) =>
  page.document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? '';
/** The file of the site that an address in full stands for. */
const fileAt = (url: string) =>
  join(fullSite.folder, url.slice((fullSite.site + fullSite.base).length));

describe('The picture that others show beside a link', () => {
  test('is a poster of its own for every role, skill, step and written comparison', () => {
    const posted = pages.filter((page) => hasPoster(entryOf(page)));
    const count = posterKinds.reduce((sum, kind) => sum + knowledge.byKind[kind].length, 0);
    expect(posted).toHaveLength(count);
    expect(new Set(posted.map((page) => told(page, 'image'))).size).toBe(count);
    const found = faults(posted, (page) => {
      const file = fileAt(told(page, 'image'));
      if (!existsSync(file)) return [`there is no ${file}`];
      const png = readFileSync(file);
      const size = `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
      return [
        ...(png.subarray(1, 4).toString() === 'PNG' && size === '1200 × 630' ? [] : [size]),
        ...(png.length <= mostPosterBytes ? [] : [`${png.length} bytes`]),
      ];
    });
    expect(found).toEqual([]);
  });

  test('is the one of the site for every other page', () => {
    const found = faults(
      pages.filter((page) => !hasPoster(entryOf(page))),
      (page) =>
        told(page, 'image') === `${fullSite.site}${fullSite.base}card.png`
          ? []
          : [told(page, 'image')],
    );
    expect(found).toEqual([]);
  });

  test('has its size and its words where it is a poster', () => {
    const posted = pages.filter((page) => hasPoster(entryOf(page)));
    const found = faults(posted, (page) => [
      ...(told(page, 'image:width') === String(posterSize.width) ? [] : ['no width']),
      ...(told(page, 'image:height') === String(posterSize.height) ? [] : ['no height']),
      ...(told(page, 'image:alt').length > 20 ? [] : ['no words']),
    ]);
    expect(found).toEqual([]);
  });

  test('is no more than pages name, and is in nothing that works without a network', () => {
    const files = readdirSync(join(fullSite.folder, 'posters'), {
      recursive: true,
      encoding: 'utf8',
    });
    const pngs = files.filter((file) => file.endsWith('.png'));
    expect(pngs).toHaveLength(pages.filter((page) => hasPoster(entryOf(page))).length);
    const kept = [archiveFile, ...Object.values(packs)].map((file) =>
      readFileSync(join(fullSite.folder, file)),
    );
    // The names of files stand in an archive as they are.
    expect(kept[0]?.includes('signal-path/card.png')).toBe(true);
    expect(kept[0]?.includes('signal-path/posters/')).toBe(false);
    expect(kept[0]?.includes('signal-path/embed/')).toBe(false);
  });
});

test('Every role, skill, step, comparison and page of the field prints a code of its address, and no other page but the papers of roles does', () => {
  const isOfField = (page: BuiltPage) => entryOf(page)?.kind === 'pages';
  const isPair = ({ address }: BuiltPage) => /\/compare\/[^/]+\/$/.test(address);
  const wrong = faults(pages, (page) => {
    const drawn = [...page.document.querySelectorAll('.qr path')].map((one) =>
      one.getAttribute('d'),
    );
    if (/\/roles\/[^/]+\/(?:one-sheet|ask)\/$/.test(page.address)) return [];
    const isHandedOn = hasPoster(entryOf(page)) || isPair(page) || isOfField(page);
    const codes = isHandedOn ? [qrOf(fullSite.site + page.address).path] : [];
    return drawn.join() === codes.join() ? [] : [`${drawn.length} codes`];
  });
  expect(wrong).toEqual([]);
});
