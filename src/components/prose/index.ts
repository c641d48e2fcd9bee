import type { ComponentName } from '../../knowledge/prose/components.ts';
import Cite from './Cite.astro';
import Disagreement from './Disagreement.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';
import Side from './Side.astro';
import Term from './Term.astro';

/** What renders each component that content may use. */
export const proseComponents = { Cite, Disagreement, Figure, Note, Side, Term } satisfies Record<
  ComponentName,
  unknown
>;
