import type { Fact } from '../knowledge/figures/fact.ts';
import { SourceLink } from './links.tsx';

/** A quantity with its source, or why it is not known. */
export const FactText = ({ fact }: { fact: Fact }) =>
  'notKnown' in fact ? (
    <>
      <span class="figure">Not known</span>
      <span class="small">{fact.notKnown}</span>
    </>
  ) : (
    <>
      <span class="figure">{fact.value}</span>
      <span class="small">
        {fact.context}, <SourceLink {...fact.source} />
        {fact.note !== undefined && `. ${fact.note}`}
      </span>
    </>
  );
