import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createKnowledge } from '../../src/knowledge/graph/knowledge.ts';
import { handedOver, handOver } from '../../src/site/handed-over.ts';
import { checkedEntries } from '../../src/tools/checked-entries.ts';
import { checkedContent } from '../../src/tools/integrations/checked-content.ts';
import { checkedProse, parsedProse } from '../../src/tools/integrations/checked-prose.ts';
import { oneAtATime } from '../../src/tools/one-at-a-time.ts';
import { checkProject, readProject } from '../../src/tools/project.ts';
import { pathFrom } from '../../src/tools/read-tree.ts';
import { readable } from '../../src/tools/readable.ts';
import { smallBeside, smallContent } from '../trouble/small-site.ts';

const term = (title: string, prose = `${title} is a word.`, holds = '24') =>
  `---
title: ${title}
summary: "What ${title} means to those who use it."
reviewed: 2026-11-22
holds: ${holds}
---

${prose}
`;
const board = `title: A board
summary: "Where work in sound is offered."
`;
const [gain, bus] = ['content/terms/gain.mdx', 'content/terms/bus.mdx'];

let root = '';

function write(path: string, text: string) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Reads, checks and hands over what lies in the folder now. */
async function take() {
  const project = readProject(root);
  const checked = checkProject(project);
  return handOver({ ...readable(checked, project), beside: project.beside });
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reading-'));
  write(gain, term('Gain'));
  write(bus, term('Bus'));
  write('content/boards/board.yaml', board);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('Reading a project', () => {
  test('tells entries from the files beside them, and leaves hidden files out', async () => {
    write('content/renamed.yaml', '[]');
    write('content/terms/.gain.mdx.swp', '');
    const { files, beside } = readProject(root);
    expect(files.map(({ path }) => path)).toEqual(['content/boards/board.yaml', bus, gain]);
    expect([...beside.keys()]).toEqual(['content/renamed.yaml']);
  });

  test('again takes only those files apart that say something else', async () => {
    const before = readProject(root);
    write(gain, term('Level'));
    const now = readProject(root, before);
    expect(now.files.map((file) => before.files.includes(file))).toEqual([true, true, false]);
    const proseIn = ({ prose }: ReturnType<typeof checkProject>) => [...prose.values()];
    const parsed = proseIn(checkProject(before));
    const again = proseIn(checkProject(now));
    expect(again.map((prose) => parsed.includes(prose))).toEqual([true, false]);
  });

  test('names files from the root with forward slashes', () => {
    expect(pathFrom(root, join(root, 'content', 'terms', 'gain.mdx'))).toBe(gain);
  });
});

describe('The one check', () => {
  const saidOf = async (file: string) =>
    checkProject(readProject(root)).problems.filter((problem) => problem.file === file);

  test('reads the prose as the style guide says', async () => {
    write(gain, term('Gain', 'Turn it up untill it clips.'));
    expect((await saidOf(gain)).map(({ what }) => what).join()).not.toContain('untill');
    write('content/style.yaml', 'words: []\nabbreviations: {}\nexceptions: []\n');
    expect((await saidOf(gain)).map(({ what }) => what).join()).toContain('untill');
  });

  test('says what is wrong with the style guide itself, and where', async () => {
    const guide = 'content/style.yaml';
    write(guide, 'words: []\nabbreviations: {}\nexceptions: none\n');
    expect(await saidOf(guide)).toMatchObject([{ line: 3, field: 'exceptions' }]);
    write(guide, 'words: []\nwords: []\n');
    expect(await saidOf(guide)).toMatchObject([{ line: 2, what: 'the field stands twice' }]);
  });

  test('looks at the renames', async () => {
    write('content/renamed.yaml', '- { from: terms/level, to: terms/gian, on: 2026-11-22 }');
    expect(await saidOf('content/renamed.yaml')).toMatchObject([{ field: '[0].to' }]);
  });

  test('gives the prose it parsed, and the knowledge base parses none again', async () => {
    const { entries, prose } = checkProject(readProject(root));
    const knowledge = createKnowledge(
      entries.filter(({ kind }) => kind === 'terms'),
      prose,
    );
    expect(knowledge.entries).toHaveLength(2);
    for (const entry of knowledge.entries) {
      expect(knowledge.prose.get(entry)).toBe(prose.get(entry));
      expect(prose.get(entry)).toBeDefined();
    }
  });
});

describe('What can be read', () => {
  const titles = ({ entries }: { entries: readonly { data: object }[] }) =>
    entries.flatMap(({ data }) => ('title' in data ? data.title : [])).sort();

  async function readableAfter(before?: Awaited<ReturnType<typeof take>>) {
    const project = readProject(root);
    return readable(checkProject(project), project, before);
  }

  test('is shown though something else is wrong with it', async () => {
    write(gain, term('Gain', 'See [nothing](/terms/nothing/).'));
    expect(titles(await readableAfter())).toEqual(['Bus', 'Gain']);
  });

  test('leaves out an entry whose fields or prose cannot be read', async () => {
    write(gain, term('Gain', 'An <open tag'));
    write(bus, term('Bus', 'Words.', 'many'));
    expect(titles(await readableAfter())).toEqual([]);
  });

  test('keeps such an entry as it was before, until its file is gone', async () => {
    const before = await take();
    write(gain, term('Level', 'An <open tag'));
    const now = await readableAfter(before);
    expect(titles(now)).toEqual(['Bus', 'Gain']);
    expect(now.entries.every((entry) => now.prose.has(entry))).toBe(true);
    rmSync(join(root, gain));
    expect(titles(await readableAfter(before))).toEqual(['Bus']);
  });
});

describe('What was handed over', () => {
  test('is missed where no check ran', () => {
    Reflect.deleteProperty(globalThis, Symbol.for('signal-path.content'));
    expect(() => handedOver()).toThrow('checkedContent()');
  });

  test('is the same object for code that was loaded a second time', async () => {
    const content = await take();
    const copy = '../../src/site/handed-over.ts?copy';
    const loaded = (await import(copy)) as { handedOver: typeof handedOver };
    expect(loaded.handedOver).not.toBe(handedOver);
    expect(loaded.handedOver()).toBe(content);
  });

  test('fills the collection of its kind, and leaves MDX to be compiled', async () => {
    await take();
    const store = { clear: vi.fn(), set: vi.fn() };
    const generateDigest = (data: unknown) => JSON.stringify(data);
    const context = { store, generateDigest } as never;
    await checkedEntries('terms').load(context);
    expect(store.clear).toHaveBeenCalledOnce();
    const stored = store.set.mock.calls.map(([entry]) => entry as Record<string, unknown>);
    expect(stored.map(({ id, filePath }) => [id, filePath])).toEqual([
      ['bus', bus],
      ['gain', gain],
    ]);
    expect(stored[1]).toMatchObject({
      digest: expect.stringContaining('Gain is a word.') as string,
      deferredRender: true,
    });
  });

  test('is not written into the store of Astro, which needs to know only that it changed', async () => {
    await take();
    const store = { clear: vi.fn(), set: vi.fn() };
    await checkedEntries('terms').load({ store, generateDigest: () => '1' } as never);
    expect(JSON.stringify(store.set.mock.calls)).not.toContain('Gain');
  });
});

describe('The prose that is compiled', () => {
  const load = (path: string) => checkedProse(root).load.handler(join(root, path));

  test('is the one that was checked, whatever the file holds by now', async () => {
    await take();
    write(gain, 'something else');
    expect(load(gain)).toBe('---\n---\n\nGain is a word.\n');
    expect(load(`${gain}?astroPropagatedAssets`)).toBe(load(gain));
    expect(load('content/terms/other.mdx')).toBeUndefined();
    expect(load('src/pages/page.mdx')).toBeUndefined();
  });

  test('is a copy of the tree that the check parsed; other MDX is parsed', async () => {
    const { byPath, prose } = await take();
    const processor = unified().use(remarkParse).use(parsedProse(root)).freeze();
    const compiled = (path: string): Root =>
      processor.parse({ path: join(root, path), value: 'Other words.' });
    const entry = byPath.get(gain);
    const tree = entry && prose.get(entry)?.tree;
    expect(compiled(gain)).toEqual(tree);
    expect(compiled(gain)).not.toBe(tree);
    expect(JSON.stringify(compiled('src/pages/page.mdx'))).toContain('Other words.');
  });
});

describe('The dev server', () => {
  /** The integration as Astro would start it, and what it does on a change of a file. */
  async function started() {
    const logger = { error: vi.fn() };
    const refreshContent = vi.fn(() => Promise.resolve());
    const ws = { on: vi.fn(), send: vi.fn<(sent: { type: string }) => void>() };
    const updateConfig = vi.fn();
    const { hooks } = checkedContent(readProject(root));
    const options = { command: 'dev', logger, updateConfig, addWatchFile: vi.fn() };
    await hooks['astro:config:setup']?.(options as never);
    await hooks['astro:server:setup']?.({ server: { ws }, logger, refreshContent } as never);
    const [{ vite }] = updateConfig.mock.calls[0] as [{ vite: { plugins: unknown[] } }];
    const { hotUpdate } = vite.plugins.find((one) => 'hotUpdate' in (one as object)) as {
      hotUpdate: (this: unknown, options: { file: string }) => Promise<void>;
    };
    const change = (path: string, environment = 'client') =>
      hotUpdate.call({ environment: { name: environment } }, { file: join(root, path) });
    return { change, logger, refreshContent, ws };
  }

  /** What open pages were sent last. */
  const lastShown = ({ send }: Awaited<ReturnType<typeof started>>['ws']) =>
    send.mock.lastCall?.[0] as unknown;

  test('reads a file that was changed, added or removed, and refreshes the collections', async () => {
    const { change, refreshContent } = await started();
    write(gain, term('Level'));
    await change(gain);
    expect(handedOver().byPath.get(gain)?.data).toMatchObject({ title: 'Level' });
    write('content/terms/trim.mdx', term('Trim'));
    await change('content/terms/trim.mdx');
    expect(handedOver().byPath.has('content/terms/trim.mdx')).toBe(true);
    rmSync(join(root, bus));
    await change(bus);
    expect(handedOver().byPath.has(bus)).toBe(false);
    expect(refreshContent).toHaveBeenCalledTimes(3);
  });

  test('reads nothing for other files, and once for all environments', async () => {
    const { change, refreshContent } = await started();
    await change('src/content/page.ts');
    await change('content-of-others/page.mdx');
    await change(gain, 'ssr');
    expect(refreshContent).not.toHaveBeenCalled();
  });

  test('says on each change what is wrong, over the page and in the terminal', async () => {
    const { change, logger, ws } = await started();
    write(bus, term('Bus', 'Not [gain](/terms/gain/).'));
    write(gain, term('Gain', 'See [nothing](/terms/nothing/).'));
    await change(gain);
    expect(lastShown(ws)).toMatchObject({
      type: 'error',
      err: {
        message: expect.stringMatching(/^content\/terms\/gain\.mdx:8: .*\/terms\/nothing\//),
        loc: { file: join(root, gain), line: 8 },
        highlightedCode: expect.stringContaining('error-line">See [nothing]'),
      },
    });
    const said = expect.stringContaining('/terms/nothing/') as string;
    expect(logger.error).toHaveBeenLastCalledWith(said);
  });

  test('shows it over every page that opens, and takes it away when all is mended', async () => {
    for (const path of [gain, bus, 'content/boards/board.yaml']) rmSync(join(root, path));
    for (const { path, text } of [...smallContent(), ...smallBeside]) write(path, text);
    const guide = 'content/style.yaml';
    const text = readFileSync(join(root, guide), 'utf8');
    write(guide, 'words: none');
    const { change, ws } = await started();
    const opens = ws.on.mock.calls[0]?.[1] as () => void;
    ws.send.mockClear();
    opens();
    opens();
    expect(ws.send.mock.calls.map(([{ type }]) => type)).toEqual(['error', 'error']);
    write(guide, text);
    await change(guide);
    expect(lastShown(ws)).toEqual({ type: 'update', updates: [] });
    ws.send.mockClear();
    opens();
    expect(ws.send).not.toHaveBeenCalled();
  });

  test('shows what content says as text, and not as a part of the page', async () => {
    const { change, ws } = await started();
    write(gain, term('Gain', 'An <open & odd tag'));
    await change(gain);
    const { err } = lastShown(ws) as { err: { message: string; highlightedCode: string } };
    expect(err.message).not.toContain('<');
    expect(err.highlightedCode).toContain('&lt;open &amp; odd');
  });
});

describe('Work one at a time', () => {
  test('runs once more for all who asked while it ran', async () => {
    const ends: (() => void)[] = [];
    const run = oneAtATime(() => new Promise((resolve) => ends.push(resolve)));
    const first = run();
    await vi.waitFor(() => expect(ends).toHaveLength(1));
    const rest = [run(), run(), run()];
    ends[0]?.();
    await first;
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    ends[1]?.();
    await Promise.all(rest);
    expect(ends).toHaveLength(2);
  });

  test('goes on after a run that failed', async () => {
    let runs = 0;
    const run = oneAtATime(() => {
      runs += 1;
      return runs === 1 ? Promise.reject(new Error('gone')) : Promise.resolve();
    });
    await expect(run()).rejects.toThrow('gone');
    await expect(run()).resolves.toBeUndefined();
  });
});
