import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../median.ts';
import type { Took } from '../site/timed-command.ts';

/** One build of one generator. */
export interface Built extends Took {
  name: string;
  round: number;
  pages: number;
  bytes: number;
}

/** How many pages stand in a folder, and the bytes of all files in it. */
export function writtenIn(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sizes = files.map((name) => statSync(join(folder, name)));
  return {
    pages: files.filter((name) => name.endsWith('.html')).length,
    bytes: sizes.reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0),
  };
}

const eachThousand = ({ processor, pages }: Built) => (1000 * processor) / pages;
const short = (value: number) => +value.toPrecision(3);

/** What the builds of one generator took, as medians, and how ours of the same round compare by 1,000 pages. */
function rowOf(name: string, all: readonly Built[]) {
  const own = all.filter((one) => one.name === name);
  const of = (value: (one: Built) => number) => short(median(own.map(value)));
  const ratios = own.flatMap((one) => {
    const ours = all.find((other) => other.name === 'ours' && other.round === one.round);
    return ours && one !== ours ? [short(eachThousand(ours) / eachThousand(one))] : [];
  });
  return {
    pages: own[0]?.pages,
    'processor s': of(({ processor }) => processor),
    'a 1,000 pages': of(eachThousand),
    'wall s': of(({ wall }) => wall),
    'memory MB': of(({ memory }) => memory / 1e6),
    'written MB': of(({ bytes }) => bytes / 1e6),
    'ours / theirs': ratios.length > 0 ? short(median(ratios)) : '',
    pairs: ratios.join(' '),
  };
}

/** Prints what was built, the names in the order of their first build. */
export function printPairs(all: readonly Built[]): void {
  const names = [...new Set(all.map(({ name }) => name))];
  console.table(Object.fromEntries(names.map((name) => [name, rowOf(name, all)])));
}
