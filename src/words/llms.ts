/** What stands behind the address of a page for its Markdown: "index.md". */
export const asMarkdown = (file: string) =>
  `Every page is also there as Markdown, made of the same data: its address with ${file} at the end. The lists below name all pages, the comparisons, job titles, terms and sources among them. Each text names its page, its sources and the day it was last read against them.`;
/** A license as a link, and the address of the data. */
export const licensed = (license: string, data: string) =>
  `Text and data are under ${license}: use them for anything, and name Signal Path with a link. Official figures keep the terms of their sources. The whole graph is at ${data}.`;

export const lists = 'Lists and tools';
export const about = 'About';
export const roles = 'Roles';
export const families = 'Parts of the industry';
export const skills = 'Skills';
export const steps = 'Steps';
export const crews = 'Crews';
export const occupations = 'Official job classes';
