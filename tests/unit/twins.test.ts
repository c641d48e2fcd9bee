import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/checks/integrity/draft.ts';
import { kindAndId } from '../../src/checks/integrity/files.ts';
import { createKnowledge } from '../../src/knowledge/graph/knowledge.ts';
import { twinText } from '../../src/twin/twin.tsx';
import { twinsOf } from '../../src/twin/twins.ts';
import { oddContent } from '../trouble/odd-content.ts';

const absolute = (address: string) => `https://site.example${address}`;

describe('The twins of a small site made of odd texts', () => {
  const [g] = fc.sample(fc.gen(), { seed: 20261126, numRuns: 1 });
  if (!g) throw new Error('nothing was generated');
  const entries = oddContent(g).flatMap((file) => {
    const name = kindAndId(file.path);
    return 'what' in name ? [] : (draftOf(file, name).draft?.entry ?? []);
  });
  const knowledge = createKnowledge(entries);
  const twins = twinsOf(knowledge, { files: () => [], url: absolute('/data/'), days: [] });
  const texts = twins.map((twin) => [twin.address, twinText(knowledge, twin, absolute)] as const);
  const parser = unified().use(remarkParse).use(remarkGfm);
  const nodes = texts.flatMap(([, text]) => {
    const all: Nodes[] = [];
    visit(parser.parse(text), (node: Nodes) => void all.push(node));
    return all;
  });

  test('are there for every page, each at an address of its own', () => {
    expect(twins.length).toBeGreaterThan(50);
    expect(new Set(twins.map(({ address }) => address)).size).toBe(twins.length);
  });

  test('have no text that is no text', () => {
    const odd = texts.filter(([, text]) => /\bundefined\b|\[object|[\uE000-\uE00F]/.test(text));
    expect(odd.map(([address]) => address)).toEqual([]);
  });

  test('hold no HTML but what the writer writes, and lead nowhere that a text says', () => {
    const html = nodes.flatMap((node) => (node.type === 'html' ? node.value : []));
    expect(html.filter((one) => !/^<(?:br|\/?su[bp])>$/.test(one))).toEqual([]);
    const links = nodes.flatMap((node) => (node.type === 'link' ? node.url : []));
    expect(links.length).toBeGreaterThan(500);
    expect(links.filter((url) => !url.startsWith('https://'))).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'image')).toEqual([]);
  });
});
