import { spawn } from 'node:child_process';
import { browserPath } from '../browser/start-browser.ts';

/** What Lighthouse says of one load of a page; what we read of it. */
interface Report {
  runtimeError?: { message: string };
  categories: Record<string, Category>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

interface Category {
  score: number | null;
  auditRefs: { id: string; weight: number }[];
}

/** The four scores of a page out of 100, its times in ms, how much it shifts, and its bytes. */
export interface Measured {
  scores: Record<string, number>;
  numbers: Record<string, number>;
  /** The audits that took points from a score, each with its own out of 100. */
  costs: string[];
}

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const audits = {
  'LCP, ms': 'largest-contentful-paint',
  CLS: 'cumulative-layout-shift',
  'TBT, ms': 'total-blocking-time',
  bytes: 'total-byte-weight',
};

const program = 'tests/bench/lighthouse/node_modules/lighthouse/cli/index.js';
const settings = [
  '--output=json',
  '--quiet',
  '--no-enable-error-reporting',
  `--only-categories=${categories.join()}`,
  '--chrome-flags=--headless=new --no-sandbox',
];

const percent = (score: number | null | undefined) => Math.round((score ?? Number.NaN) * 100);

/** The audits of a category that count and are not perfect, the Lighthouse way: 0.995 is 100. */
const costsOf = ({ audits: of }: Report, { auditRefs }: Category): string[] =>
  auditRefs
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => ({ id, score: of[id]?.score ?? 1 }))
    .filter(({ score }) => percent(score) < 100)
    .map(({ id, score }) => `${id} ${percent(score)}`);

function measuredBy(report: Report): Measured {
  const { categories: given, audits: of, runtimeError } = report;
  if (runtimeError) throw new Error(runtimeError.message);
  const less = Object.values(given).filter(({ score }) => percent(score) < 100);
  return {
    scores: Object.fromEntries(categories.map((name) => [name, percent(given[name]?.score)])),
    numbers: Object.fromEntries(
      Object.entries(audits).map(([name, id]) => [name, of[id]?.numericValue ?? Number.NaN]),
    ),
    costs: less.flatMap((category) => costsOf(report, category)),
  };
}

/** Loads a page once as Lighthouse’s phone does, in a browser of its own. Throws where it cannot. */
export function lighthouse(url: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, CHROME_PATH: browserPath() };
    const child = spawn(process.execPath, [program, url, ...settings], { env });
    let said = '';
    let trouble = '';
    child.stdout.on('data', (text: Buffer) => (said += String(text)));
    child.stderr.on('data', (text: Buffer) => (trouble += String(text)));
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`Lighthouse could not load ${url}\n${trouble}`));
      resolve(measuredBy(JSON.parse(said) as Report));
    });
  });
}
