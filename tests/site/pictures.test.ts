import { expect, test } from 'vitest';
import { fullSite } from '../builds.ts';
import { pagesOf, textOf } from './pages.ts';

const isSkill = /\/skills\/[^/]+\/$/;

test('a skill with pictures shows one figure above its text and the others under why it matters, each with a caption and named as an image', () => {
  const pages = pagesOf(fullSite).filter(
    ({ address, redirect }) => !redirect && isSkill.test(address),
  );
  const pictured = pages.filter(({ document }) => document.querySelector('.skill-picture'));
  expect(pictured.length).toBeGreaterThanOrEqual(25);
  const faults = pictured.flatMap(({ address, document }) => {
    const figures = [...document.querySelectorAll('.skill-picture')];
    const above = figures.filter((figure) => !figure.closest('.anatomy'));
    const first = above.length === 1 && above[0] === figures[0];
    const others = figures.filter((figure) => figure.closest('.anatomy'));
    const astray = others.filter(
      (figure) => !figure.closest('section:has(> #why-it-matters), .more-sounds'),
    );
    const mute = figures.filter(
      (figure) =>
        textOf(figure.querySelector('figcaption')).length < 200 ||
        [...figure.querySelectorAll('svg:not(svg svg)')].some(
          (image) => image.getAttribute('role') !== 'img' || !image.getAttribute('aria-label'),
        ),
    );
    return first && [...astray, ...mute].length === 0 ? [] : [address];
  });
  expect(faults).toEqual([]);
});
