import type { Fact } from '../knowledge/figures/fact.ts';
import { SourceLink } from './links.tsx';

/** A quantity with its source, what is told instead of one, or why it is not known. */
export function FactText({ fact }: { fact: Fact }) {
  if ('notKnown' in fact)
    return (
      <>
        <span class="figure">Not known</span>
        <span class="small">{fact.notKnown}</span>
      </>
    );
  if ('told' in fact)
    return (
      <span>
        {fact.told}
        {fact.source && (
          <>
            {', '}
            <SourceLink {...fact.source} />
          </>
        )}
      </span>
    );
  return (
    <>
      <span class="figure">{fact.value}</span>
      <span class="small">
        {fact.context}, <SourceLink {...fact.source} />
        {fact.note !== undefined && `. ${fact.note}`}
      </span>
    </>
  );
}
