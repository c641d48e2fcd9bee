import { expect, test } from 'vitest';
import { latest } from '../../src/browser/latest.ts';

const settled = (promise: Promise<unknown>) =>
  Promise.race([
    promise.then(String, () => 'failed'),
    new Promise((done) => setTimeout(done, 20, 'never')),
  ]);

test('what the last turn waits for comes, and what it fails at fails', async () => {
  const still = latest()();
  expect(await still(1)).toBe(1);
  expect(await settled(still(Promise.reject(new Error('offline'))))).toBe('failed');
});

test('what an earlier turn waits for never comes once another has begun, whether it is had or fails', async () => {
  const begin = latest();
  const still = begin();
  const [had, failed] = [still(Promise.resolve(1)), still(Promise.reject(new Error('offline')))];
  const later = begin();
  expect(await settled(had)).toBe('never');
  expect(await settled(failed)).toBe('never');
  expect(await later(2)).toBe(2);
});

test('two makers of turns do not disturb each other', async () => {
  const still = latest()();
  latest()();
  expect(await still(1)).toBe(1);
});
