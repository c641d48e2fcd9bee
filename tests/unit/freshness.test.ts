import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/integrity/check.ts';
import { coverageOf } from '../../src/knowledge/graph/coverage.ts';
import { createKnowledge } from '../../src/knowledge/graph/knowledge.ts';
import { deadLinks, type AskHost } from '../../src/tools/freshness/dead-links.ts';
import { staleWords } from '../../src/tools/freshness/fresh-words.ts';
import { outsideLinks } from '../../src/tools/freshness/outside-links.ts';
import { supersededInText, supersededRounds } from '../../src/tools/freshness/superseded.ts';
import { occupation, term, wages } from './sample.ts';
import { fileOf, replaced, sampleFiles, termFile } from './sample-files.ts';

const read = (...files: ReturnType<typeof fileOf>[]) => {
  const { entries, prose } = checkContent(files.reduce(replaced, sampleFiles()));
  return { entries, prose, knowledge: createKnowledge(entries, prose) };
};

const rounds = [wages, { ...wages, period: 'May 2024' }];

describe('What is no longer fresh', () => {
  test('is an entry from the day until which its review holds', () => {
    const { knowledge } = read(fileOf(term('old', { reviewed: '2025-01-31', holds: 6 })));
    const dueOn = (day: string) => coverageOf(knowledge, day).due.map(({ entry }) => entry.id);
    expect(dueOn('2025-07-30')).toEqual([]);
    expect(dueOn('2025-07-31')).toEqual(['old']);
  });

  test('is a figure in a text for which its class has a newer round', () => {
    const figure = (period: string) => `<Figure occupation="us-sound" period="${period}" />`;
    const { knowledge, prose } = read(
      fileOf(occupation('us-sound', { wages: rounds })),
      termFile('bus', `${figure('May 2024')} ${figure('May 2025')}`),
    );
    const found = supersededInText(knowledge, prose);
    expect(found).toMatchObject([{ period: 'May 2024', newer: 'May 2025' }]);
    expect(found[0]?.entry.id).toBe('bus');
  });

  test('is no figure whose newer round is less sure', () => {
    const [first, ...rest] = rounds;
    const unsure = [{ ...wages, ...first, confidence: 'low' as const }, ...rest];
    const { knowledge, prose } = read(
      fileOf(occupation('us-sound', { wages: unsure })),
      fileOf(occupation('gb-unsure', { code: '8', place: 'gb', wages: unsure })),
      fileOf(occupation('gb-late', { code: '9', place: 'gb', wages: rounds.slice(1) })),
      termFile('bus', '<Figure occupation="us-sound" period="May 2024" />'),
    );
    expect(supersededInText(knowledge, prose)).toEqual([]);
    expect(supersededRounds(knowledge)).toEqual([]);
  });

  test('is a class that lacks the round another of its scheme and place has', () => {
    const { knowledge } = read(
      fileOf(occupation('us-sound', { wages: rounds })),
      fileOf(occupation('us-late', { code: '27-9', wages: rounds.slice(1) })),
      fileOf(occupation('gb-late', { code: '9', place: 'gb', wages: rounds.slice(1) })),
    );
    expect(supersededRounds(knowledge)).toMatchObject([
      { entry: { id: 'us-late' }, period: 'May 2024', newer: 'May 2025' },
    ]);
  });

  test('is told as Markdown that nothing in the content can break, and no longer than an issue may be', () => {
    const { entries } = read();
    const [entry] = entries;
    if (!entry) throw new Error('the sample is empty');
    const odd = { entry, figure: 'a`b\n# c @d', period: 'x', newer: 'y' };
    const due = Array.from({ length: 400 }, () => ({ entry, day: '2025-01-01' }));
    const text = staleWords({ due, superseded: [odd] }, '2026-11-25');
    expect(text).toContain('Made on 2026-11-25');
    expect(text).toContain('## Due for review (400)');
    expect(text).toContain('- and 250 more');
    expect(text).toContain('`a b # c @d`');
    expect(text).not.toContain('Links that lead nowhere');
    expect(text.length).toBeLessThan(60_000);
  });
});

describe('Links to other hosts', () => {
  const links = ['https://a.example/1', 'https://a.example/2', 'https://b.example/'].map((url) => ({
    url,
    files: ['content/terms/bus.mdx'],
  }));
  const answers = (ask: AskHost) => deadLinks(links, { ask, rest: async () => {}, hosts: 2 });

  test('are those of fields and of texts, each once, with the files that name it', () => {
    const { entries, prose } = read(
      termFile('bus', '[a](https://a.example/x#y) [b](https://a.example/x) [c](/terms/gain/)'),
    );
    const found = outsideLinks(entries, prose);
    expect(found.filter(({ url }) => url.includes('a.example'))).toEqual([
      { url: 'https://a.example/x', files: ['content/terms/bus.mdx'] },
    ]);
    expect(found.some(({ files }) => files.some((file) => file.includes('/sources/')))).toBe(true);
  });

  test('are dead where a host says twice that nothing is there, or there is no host', async () => {
    const noHost = Object.assign(new Error('fetch failed'), { cause: { code: 'ENOTFOUND' } });
    const dead = await answers((url) =>
      url.includes('b.example')
        ? Promise.reject(noHost)
        : Promise.resolve(url.endsWith('1') ? 404 : 200),
    );
    expect(dead.map(({ url, said }) => [url, said])).toEqual([
      ['https://a.example/1', 'status 404'],
      ['https://b.example/', 'no such host'],
    ]);
  });

  test('are not called dead where a host only dislikes the question, is busy, slow or shut', async () => {
    expect(await answers(async (_url, method) => (method === 'HEAD' ? 404 : 200))).toEqual([]);
    expect(await answers(async () => 403)).toEqual([]);
    expect(await answers(async () => 503)).toEqual([]);
    expect(await answers(() => Promise.reject(new Error('timeout')))).toEqual([]);
  });

  test('are asked one at a time of each host', async () => {
    let open = 0;
    let atOnce = 0;
    await answers(async (url) => {
      if (!url.includes('a.example')) return 200;
      atOnce = Math.max(atOnce, ++open);
      await Promise.resolve();
      open -= 1;
      return 200;
    });
    expect(atOnce).toBe(1);
  });
});
