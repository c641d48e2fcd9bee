/** Scripts, styles and letters that a page starts with, by their addresses; data and other pages not. */
export const partsOfPage = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/ (?:src|href)="([^"]*\/_astro\/[^"]+)"/g)].map(([, to = '']) => to),
  ),
];

/** What a script imports at once, as it names that. */
export const importsOf = (script: string): string[] =>
  [...script.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map(([, to = '']) => to);
