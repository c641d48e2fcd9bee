import type { Fact } from '../knowledge/figures/fact.ts';
import { SourceLink } from './links.tsx';

/** A quantity with its source, or what is told instead of one. */
export function FactText({ fact }: { fact: Fact }) {
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
