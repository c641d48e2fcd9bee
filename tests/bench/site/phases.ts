/** A line that a build printed, and the processor seconds it had taken by then. */
export interface Line {
  text: string;
  seconds: number;
}

/** Lines with which a phase ends, in their order. Two that print nothing between them are one. */
const ends: readonly (readonly [phase: string, end: RegExp])[] = [
  ['start and check', /Syncing content/],
  ['collections', /Building static entrypoints/],
  ['bundling', /generating static routes/],
  ['pages', /^\S* ?✓ Completed in/],
  ['site map', /sitemap/],
  ['search index', /pages can be searched/],
  ['policies, packs and archive', /\[offline\] version/],
];

const made = /[├└]─ (\S+)/;

/** What a file that is printed as made is counted under: its kind, by its ending or its first folder. */
export function kindOfFile(path: string): string {
  if (/\.md$|llms\.txt$/.test(path)) return 'Markdown twins';
  if (path.endsWith('.png')) return 'posters';
  if (/^\/(?:data|search|plan)\/.*\.(?:json|csv)$/.test(path)) return 'data';
  if (/\.(?:xml|json|ics|txt)$/.test(path)) return 'feeds and other files';
  const [, folder] = /^\/([\w-]+)\/.+\/index\.html$/.exec(path) ?? [];
  return folder ? `pages: ${folder}` : 'pages: lists and others';
}

/** Processor seconds of each phase of a build, and of each kind of file it made. */
export function phasesOf(lines: readonly Line[], whole: number): Record<string, number> {
  const phases: Record<string, number> = {};
  const add = (name: string, seconds: number) => (phases[name] = (phases[name] ?? 0) + seconds);
  let begun = 0;
  let last = 0;
  let next = 0;
  for (const { text, seconds } of lines) {
    const [, path] = made.exec(text) ?? [];
    if (path) add(`— ${kindOfFile(path)}`, seconds - last);
    last = seconds;
    const place = ends.findIndex(([, end], index) => index >= next && end.test(text));
    const [phase] = ends[place] ?? [];
    if (!phase) continue;
    add(phase, seconds - begun);
    begun = seconds;
    next = place + 1;
  }
  add('the rest', whole - begun);
  return phases;
}
