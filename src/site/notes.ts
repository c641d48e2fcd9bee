import { nameAndDoubt } from '../knowledge/figures/doubt.ts';
import type { Filled } from './fill-sections.ts';

/** A source that a page cites: its number there, its address, and its short name. */
export interface Note {
  number: number;
  address: string;
  name: string;
}

/** A section whose citations are numbers, with what those of its prose stand for. */
export interface Noted extends Filled {
  notes: readonly Note[];
}

/** A page whose citations are numbers: its head, its sections, and its sources in the order of their numbers. */
interface NotedPage {
  top: string;
  sections: readonly Noted[];
  cited: readonly Note[];
}

/** A citation as SourceNote in views/links.tsx draws it and components/prose/Cite.astro, with the space before it. */
const citation = /\s*<cite class="small">\s*\(<a href="([^"]+)">([^<]+)<\/a>\)\s*<\/cite>/g;

/** The anchor of a source in the list at the foot of its page, by its number. */
export const noteAnchor = (number: number): string => `source-${number}`;

/** Rendered prose without the names of the sources it cites. */
export const withoutCitations = (prose: string): string => prose.replace(citation, '');

/** Signs that HTML writes as words, as they are. */
const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The sources of one page, which get their numbers as they are first cited. */
class Numbers {
  readonly cited = new Map<string, Note>();

  /** Text with numbers instead of names of sources, and the sources it cites. */
  in(html: string): { html: string; notes: readonly Note[] } {
    const notes = new Set<Note>();
    const numbered = html.replace(citation, (_, address: string, named: string) => {
      // How sure a source is stays in the text.
      const { name, doubt } = nameAndDoubt(named);
      const note = this.cited.get(address) ?? {
        ...{ number: this.cited.size + 1, address },
        name: unescaped(name),
      };
      this.cited.set(address, note);
      notes.add(note);
      return `${doubt}<sup><a href="#${noteAnchor(note.number)}">${note.number}<span class="hidden"> ${name}</span></a></sup>`;
    });
    // Two in a row read as one number without a comma.
    return { html: numbered.replaceAll('</sup><sup>', '</sup><sup>,'), notes: [...notes] };
  }
}

/** Numbers instead of names of sources: one a source, in the order in which the page first cites them. */
export function withNotes(sections: readonly Filled[], top = ''): NotedPage {
  const numbers = new Numbers();
  const head = numbers.in(top).html;
  const noted = sections.map((section) => {
    const before = numbers.in(section.head).html;
    const { html: prose, notes } = numbers.in(section.prose);
    return { ...section, head: before, prose, data: numbers.in(section.data).html, notes };
  });
  return { top: head, sections: noted, cited: [...numbers.cited.values()] };
}
