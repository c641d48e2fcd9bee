import type { Fact, Named } from '../knowledge/figures/fact.ts';
import { SourceLink, SourceNote } from './links.tsx';

interface ByProps {
  source: Named;
  /** Whether it is cited by number, as on the page of a role. */
  noted: boolean;
}

/** Who says so. */
const By = ({ source, noted }: ByProps) =>
  noted ? (
    <SourceNote {...source} />
  ) : (
    <>
      {', '}
      <SourceLink {...source} />
    </>
  );

interface Props extends Partial<Pick<ByProps, 'noted'>> {
  fact: Fact;
}

/** A quantity with its source, or what is told instead of one. */
export function FactText({ fact, noted = false }: Props) {
  if ('told' in fact)
    return (
      <span>
        {fact.told}
        {fact.source && <By source={fact.source} noted={noted} />}
      </span>
    );
  return (
    <>
      {fact.before !== undefined && <span class="small">{fact.before}: </span>}
      <span class="figure">{fact.value}</span>{' '}
      <span class="small">
        {fact.context}
        <By source={fact.source} noted={noted} />
        {fact.note !== undefined && `. ${fact.note}`}
      </span>
    </>
  );
}
