import { growthOf, mostGrowth } from './growth.ts';
import { wholes, type SizeMeasured } from './measured.ts';

/** The most that a page may have, gzipped. */
const mostBytes = 32_000;

/** What is less at every size is not asked how it grows. */
const least = { seconds: 0.5, bytes: 2_000 };

/** What grows more slowly than this is not worth a line. */
const slow = 0.5;

/** A value at each size, and the growth over all. */
interface Row {
  name: string;
  values: (number | undefined)[];
  growth: number | undefined;
}

type Value = (one: SizeMeasured) => number | undefined;

function rowOf(all: readonly SizeMeasured[], name: string, value: Value, atLeast = 0): Row {
  const values = all.map(value);
  const known = all.flatMap(({ times }, index) => {
    const measured = values[index];
    return measured === undefined ? [] : [{ times, value: measured }];
  });
  const isMuch = known.some((one) => one.value >= atLeast);
  return { name, values, growth: isMuch ? growthOf(known) : undefined };
}

const written = (value: number | undefined) =>
  value?.toLocaleString('en-US', { maximumSignificantDigits: value < 1000 ? 3 : 9 }) ?? '';

/** A table in Markdown, with marks at what grows too fast and at what is over a limit. */
function printed(title: string, sizes: readonly number[], rows: readonly Row[], limit = Infinity) {
  const lines = rows.map(({ name, values, growth }) => [
    name,
    ...values.map(
      (value) =>
        written(value && Math.round(value * 100) / 100) + ((value ?? 0) > limit ? ' !' : ''),
    ),
    growth === undefined ? '' : growth.toFixed(2) + (growth > mostGrowth ? ' !' : ''),
  ]);
  const head = [title, ...sizes.map((times) => `×${times}`), 'growth'];
  const rule = head.map((_cell, index) => (index === 0 ? '---' : '---:'));
  const all = lines.length > 0 ? lines : [['none', ...head.slice(1).map(() => '')]];
  console.log(`\n${[head, rule, ...all].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`);
}

/** Phases of a build, with what the pages of each kind took behind all pages. */
function phaseRows(all: readonly SizeMeasured[]): Row[] {
  const rows = Object.keys(all.at(-1)?.cold.phases ?? {}).map((name) =>
    rowOf(all, name, ({ cold }) => cold.phases[name] ?? 0, least.seconds),
  );
  const parts = rows.filter(({ name }) => name.startsWith('—'));
  return rows
    .filter((row) => !parts.includes(row))
    .flatMap((row) => (row.name === 'pages' ? [row, ...parts] : [row]));
}

/** What a first build takes, whole and without parts of it. */
const withoutRows = (all: readonly SizeMeasured[]): Row[] =>
  Object.keys(all.at(-1)?.without ?? {}).flatMap((name) => [
    rowOf(all, `without ${name}: processor`, (one) => one.without?.[name]?.processor),
    rowOf(all, `without ${name}: wall`, (one) => one.without?.[name]?.wall),
  ]);

/** What is there at every size under one name, the largest first. */
function bytesOf(all: readonly SizeMeasured[], of: 'pages' | 'files'): Row[] {
  const names = Object.keys(all.at(-1)?.[of] ?? {});
  return names
    .filter((name) => all.every((one) => one[of][name]))
    .map((name) =>
      rowOf(
        all,
        `\`${of === 'files' ? '/' : ''}${name}\``,
        (one) => one[of][name]?.gzip,
        least.bytes,
      ),
    )
    .sort((a, b) => (b.values.at(-1) ?? 0) - (a.values.at(-1) ?? 0));
}

/** Prints what was measured, as tables in Markdown. */
export function printReport(all: readonly SizeMeasured[]): void {
  const sizes = all.map(({ times }) => times);
  const table = (title: string, rows: readonly Row[], limit?: number) =>
    void printed(title, sizes, rows, limit);
  const whole = Object.entries(wholes).map(([name, value]) => rowOf(all, name, value));
  const pages = bytesOf(all, 'pages');
  const isLarge = ({ values }: Row) => values.some((value) => (value ?? 0) > mostBytes);
  const grows = ({ growth = 0 }: Row) => growth > slow;
  table(
    'the whole',
    whole.filter(({ values }) => values.some((value) => value !== undefined)),
  );
  table('processor seconds of a build', phaseRows(all));
  if (withoutRows(all).length > 0) table('seconds of a first build', withoutRows(all));
  table(`pages over ${mostBytes} bytes gzipped`, pages.filter(isLarge), mostBytes);
  table('other pages that grow', pages.filter((row) => !isLarge(row) && grows(row)).slice(0, 12));
  const files = bytesOf(all, 'files').filter((row) => !row.name.includes('*') && grows(row));
  table('other files that grow, gzipped', files);
}
