import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { handedOver } from '../../site/handed-over.ts';
import { keepValuesIn } from '../../site/kept-values.ts';
import { listenTo } from '../../site/texts-read.ts';
import type { Project } from '../project.ts';
import { nameOf, nameOfCode, nameOfContent } from '../warm/basis.ts';
import { Kept } from '../warm/kept-file.ts';

/** A page that was rendered: what it is called by, and the entries whose text it read. */
interface Told {
  name: string;
  texts: string[];
  headers: [string, string][];
}

/** A page as it is kept: what is told of it in a line, and its bytes behind that. */
const packed = (told: Told, body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${JSON.stringify(told)}\n`), body]);

function unpacked(kept: Buffer): { told: Told; body: Buffer } {
  const end = kept.indexOf('\n');
  return {
    told: JSON.parse(kept.toString('utf8', 0, end)) as Told,
    body: kept.subarray(end + 1),
  };
}

/** What Astro's own prerenderer has that no type tells. */
interface Astros extends AstroPrerenderer {
  app?: {
    manifest: { routes: { routeData: RouteData }[] };
    getComponentByRoute(route: RouteData): Promise<unknown>;
  };
}

/** Loads the code of all pages, so that none of it runs while a page is rendered that is not of that page. */
async function loadAll({ app }: Astros): Promise<void> {
  if (!app) throw new Error('Astro has no app to load pages from');
  for (const { routeData } of app.manifest.routes)
    if (routeData.prerender && routeData.type !== 'redirect')
      await app.getComponentByRoute(routeData);
}

const isWhole = ({ status, body }: Response) => status === 200 && body !== null;

/** The text of an entry as pages are kept by it; nothing where there is no such entry. */
function textNames(): (path: string) => string {
  const { byPath } = handedOver();
  const names = new Map<string, string>();
  return (path) => {
    const name = names.get(path) ?? nameOf(byPath.get(path)?.body ?? '');
    names.set(path, name);
    return name;
  };
}

/**
 * Renders pages, and gives those again that were rendered before from the same: the same code, fields and facts of all content, and
 * texts of the entries whose text they read. A text that is read while no page is rendered may be in any of them.
 */
function keeping(inner: Astros, kept: Kept, basis: () => string): AstroPrerenderer {
  const always = new Set<string>();
  let name: (page: string, texts: readonly string[]) => string;
  let busy = false;
  return {
    ...inner,
    name: 'kept-pages',
    setup: async () => {
      listenTo(always);
      await inner.setup?.();
    },
    getStaticPaths: async () => {
      await loadAll(inner);
      const paths = await inner.getStaticPaths();
      const textName = textNames();
      const all = (texts: Iterable<string>) =>
        [...texts].sort().flatMap((path) => [path, textName(path)]);
      const base = nameOf(basis(), ...all(always));
      name = (page, texts) => nameOf(base, page, ...all(texts));
      return paths;
    },
    render: async (request, options) => {
      if (busy) throw new Error('Pages are kept only where they are rendered one after the other');
      const page = `${options.routeData.component} ${request.url}`;
      const before = kept.get(page);
      const known = before && unpacked(before);
      if (known && known.told.name === name(page, known.told.texts))
        return new Response(new Uint8Array(known.body), { headers: known.told.headers });
      const texts = new Set<string>();
      const others = listenTo(texts);
      busy = true;
      try {
        const result = await inner.render(request, options);
        const response = result instanceof Response ? result : result.response;
        if (!isWhole(response)) return result;
        const body = Buffer.from(await response.arrayBuffer());
        const headers = [...response.headers];
        const read = [...texts];
        kept.set(page, packed({ name: name(page, read), texts: read, headers }, body));
        return new Response(new Uint8Array(body), { headers });
      } finally {
        busy = false;
        listenTo(others);
      }
    },
    teardown: async () => {
      listenTo(undefined);
      await inner.teardown?.();
    },
  };
}

/** Which files of scripts, styles and letters the site has. Pages name them. */
const assetsIn = (folder: string): string => readdirSync(join(folder, '_astro')).sort().join('\n');

/** How many builds a value is kept for that ask for none: they may have had all pages that show it. */
const patience = 50;

/** Has values kept that pages are made of, for pages that are rendered anew: by code, and by what they are made of. */
function keepValues(folder: string, code: string): Kept {
  const kept = new Kept(join(folder, 'values.kept'), patience);
  keepValuesIn({
    get: (name) => kept.get(nameOf(code, name)),
    set: (name, bytes) => kept.set(nameOf(code, name), bytes),
  });
  return kept;
}

/** Keeps pages, and what is long in the making of them, from one build to the next, in a folder. */
export function keptPages(project: Project, folder: string): AstroIntegration {
  let site = '';
  let all: Kept[] = [];
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const code = nameOfCode(project.root);
        const basis = () => nameOf(code, nameOfContent(project, handedOver()), assetsIn(site));
        const pages = new Kept(join(folder, 'pages.kept'));
        all = [pages, keepValues(folder, code)];
        setPrerenderer((inner) => keeping(inner, pages, basis));
      },
      'astro:build:generated': () => {
        keepValuesIn(undefined);
        for (const kept of all) kept.save();
        all = [];
      },
    },
  };
}
