import { expect, test } from 'vitest';
import { fullSite } from '../builds.ts';
import { realKnowledge } from '../unit/real.ts';
import { readPage } from './pages.ts';

test('the numbers of people stand in one box with the small picture of a crew, right under it', () => {
  const { document } = readPage(fullSite, 'crews/index.html');
  const pictures = [...document.querySelectorAll('.crew-list .crew-sketch')];
  expect(pictures).toHaveLength(realKnowledge().byKind.crews.length);
  for (const picture of pictures) {
    const box = picture.parentElement as Element;
    expect(box.localName).toBe('div');
    expect([...box.children].map((child) => child.getAttribute('class'))).toEqual([
      'crew-sketch',
      'sketch-people',
    ]);
  }
});
