import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { long } from '../longest-first.ts';

test('Every file that is to start early is there', () => {
  expect(long.filter((file) => !existsSync(file))).toEqual([]);
});
