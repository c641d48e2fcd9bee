import type { Known } from '../knowledge/figures/fact.ts';
import { valueTold } from '../knowledge/figures/value-told.ts';
import { FactText } from './fact.tsx';

/** A quantity as a line among others, where it is none to stand large. */
export const FactLine = ({ fact }: { fact: Known }) => (
  <>
    <FactText fact={{ told: `${valueTold(fact)} (${fact.context})`, source: fact.source }} noted />
    {fact.note !== undefined && `. ${fact.note}`}
  </>
);
