import type { Piece } from '../../decode/decode.ts';
import { href } from '../../site/href.ts';

/** A marked place: it leads to what explains it. */
const Marked = ({ text, things = [], pay, condition }: Piece) => {
  const [first] = things;
  const kind = pay ? 'pay' : first ? first.kind : condition ? 'condition' : undefined;
  const to = pay ? '#decode-pay' : first ? href(first.address) : '#decode-conditions';
  return (
    <a href={to}>
      <mark data-of={kind}>{text}</mark>
    </a>
  );
};

/** An advert as it was written, with what is known in it marked. */
export const AdvertText = ({ pieces }: { pieces: readonly Piece[] }) => (
  <div class="decode-advert">
    {pieces.map((piece) =>
      (piece.things ?? piece.pay ?? piece.condition) ? <Marked {...piece} /> : piece.text,
    )}
  </div>
);
