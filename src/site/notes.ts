import type { Filled } from './fill-sections.ts';

/** A source that a section cites: its number on the page, its address there, and its short name. */
export interface Note {
  number: number;
  address: string;
  name: string;
}

/** A section whose citations are numbers, with what they stand for. */
export interface Noted extends Filled {
  notes: readonly Note[];
}

/** A citation as components/prose/Cite.astro renders it, with the space before it. */
const citation = /\s*<cite class="small">\s*\(<a href="([^"]+)">([^<]+)<\/a>\)\s*<\/cite>/g;

/** The anchor of a source in the list at the foot of its page, by its number. */
export const noteAnchor = (number: number): string => `source-${number}`;

/** Numbers instead of names of sources: one a source, in the order in which the page first cites them. */
export function withNotes(sections: readonly Filled[]): Noted[] {
  const numbers = new Map<string, Note>();
  const noteOf = (address: string, name: string): Note => {
    const note = numbers.get(address) ?? { number: numbers.size + 1, address, name };
    numbers.set(address, note);
    return note;
  };
  return sections.map((section) => {
    const notes = new Set<Note>();
    const prose = section.prose.replace(citation, (_, address: string, name: string) => {
      const note = noteOf(address, name);
      notes.add(note);
      return `<sup><a href="#${noteAnchor(note.number)}">${note.number}<span class="hidden"> ${note.name}</span></a></sup>`;
    });
    return { ...section, prose, notes: [...notes] };
  });
}
