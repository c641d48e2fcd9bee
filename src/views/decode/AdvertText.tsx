import type { Piece } from '../../decode/decode.ts';
import type { Thing } from '../../decode/known.ts';
import { href } from '../../site/href.ts';

interface Ordered {
  /** The ids of roles, those first that are likelier meant by a title of several. */
  order: readonly string[];
}

/** A marked place: it leads to what explains it. */
const Marked = ({ text, things = [], pay, condition, order }: Piece & Ordered) => {
  const place = ({ id }: Thing) => (order.includes(id) ? order.indexOf(id) : order.length);
  const [first] = [...things].sort((a, b) => (a.kind === b.kind ? place(a) - place(b) : 0));
  const kind = pay ? 'pay' : first ? first.kind : condition ? 'condition' : undefined;
  const to = pay ? '#decode-pay' : first ? href(first.address) : '#decode-conditions';
  return (
    <a href={to}>
      <mark data-of={kind}>{text}</mark>
    </a>
  );
};

/** An advert as it was written, with what is known in it marked. */
export const AdvertText = ({ pieces, order }: Ordered & { pieces: readonly Piece[] }) => (
  <div class="decode-advert">
    {pieces.map((piece) =>
      (piece.things ?? piece.pay ?? piece.condition) ? (
        <Marked {...piece} order={order} />
      ) : (
        piece.text
      ),
    )}
  </div>
);
