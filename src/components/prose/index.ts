import type { ComponentName } from '../../schema/components.ts';
import Cite from './Cite.astro';
import Disagreement from './Disagreement.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';
import Rate from './Rate.astro';
import Side from './Side.astro';
import Table from './Table.astro';
import Term from './Term.astro';

const named = { Cite, Disagreement, Figure, Note, Rate, Side, Term } satisfies Record<
  ComponentName,
  unknown
>;

/** What renders each component that content may use, and each Markdown table. */
export const proseComponents = { ...named, table: Table };
