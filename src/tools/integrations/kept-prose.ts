import type { AstroIntegration } from 'astro';
import type { unified } from '@astrojs/markdown-remark';
import { nameOf, nameOfCode } from '../warm/basis.ts';
import { Kept } from '../warm/kept-file.ts';

type Processor = ReturnType<typeof unified>;
type MakesRenderer = NonNullable<Processor['createMdxRenderer']>;
type Rendered = Awaited<ReturnType<Awaited<ReturnType<MakesRenderer>>['process']>>;

/** A processor of MDX that keeps what it compiles from one build to the next, by what it compiles and the code that does. */
export function keptProse(processor: Processor, root: string, file: string) {
  let kept: Kept | undefined;
  const keeping: Processor = {
    ...processor,
    async createMdxRenderer(shared, mdx) {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (!renderer) throw new Error(`${processor.name} compiles no MDX`);
      const store = kept;
      if (!store) return renderer;
      const code = nameOf(nameOfCode(root), JSON.stringify([shared, mdx]));
      return {
        async process(content, path, frontmatter) {
          const name = nameOf(code, path, JSON.stringify(frontmatter), content);
          const before = store.get(name);
          if (before) return JSON.parse(before.toString()) as Rendered;
          const made = await renderer.process(content, path, frontmatter);
          store.set(name, Buffer.from(JSON.stringify(made)));
          return made;
        },
      };
    },
  };
  const integration: AstroIntegration = {
    name: 'kept-prose',
    hooks: {
      'astro:build:start': () => void (kept = new Kept(file)),
      'astro:build:generated': () => {
        kept?.save();
        kept = undefined;
      },
    },
  };
  return { processor: keeping, integration };
}
