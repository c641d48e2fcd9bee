import type { Inline } from '../knowledge/plan/blocks.ts';
import { PageLink } from './links.tsx';
import { RiseMeter } from './rise-meter.tsx';

/** One piece of a line: words, words that link to a page, or a meter. */
export const Piece = ({ piece }: { piece: Inline }) => {
  if (typeof piece === 'string') return <>{piece}</>;
  if ('words' in piece) return <PageLink title={piece.words} address={piece.to} />;
  return <RiseMeter {...piece} />;
};

/** The pieces of a line, one after the other. */
export const Pieces = ({ pieces }: { pieces: readonly Inline[] }) => (
  <>
    {pieces.map((piece) => (
      <Piece piece={piece} />
    ))}
  </>
);
