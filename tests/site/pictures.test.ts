import { expect, test } from 'vitest';
import { underBase } from '../builds.ts';
import { pagesOf, textOf } from './pages.ts';

const isSkill = /\/skills\/[^/]+\/$/;

test('a skill with pictures shows them above its text, each with a caption and named as an image', () => {
  const pages = pagesOf(underBase).filter(
    ({ address, redirect }) => !redirect && isSkill.test(address),
  );
  const pictured = pages.filter(({ document }) => document.querySelector('.skill-picture'));
  expect(pictured.length).toBeGreaterThanOrEqual(25);
  const faults = pictured.flatMap(({ address, document }) => {
    const after = [...document.querySelectorAll('.anatomy ~ .skill-picture')];
    const figures = [...document.querySelectorAll('.skill-picture')];
    const mute = figures.filter(
      (figure) =>
        textOf(figure.querySelector('figcaption')).length < 200 ||
        [...figure.querySelectorAll('svg:not(svg svg)')].some(
          (image) => image.getAttribute('role') !== 'img' || !image.getAttribute('aria-label'),
        ),
    );
    return [...after, ...mute].map(() => address);
  });
  expect(faults).toEqual([]);
});
