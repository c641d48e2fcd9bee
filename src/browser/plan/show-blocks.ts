import type { Block, Inline } from '../../knowledge/plan/blocks.ts';
import { depthName } from '../../knowledge/plan/words.ts';
import { element } from '../element.ts';

/** Four segments: those one has, those to add, and the rest, with the names of both levels. */
function meter(from: number, to: number): HTMLElement {
  const segments = [1, 2, 3, 4].map((level) =>
    element('i', level <= from ? { class: 'have' } : level <= to ? { class: 'add' } : {}),
  );
  return element(
    'span',
    { class: 'to-add' },
    element('span', { class: 'bar', 'aria-hidden': 'true' }, ...segments),
    ' ',
    element('span', { class: 'small' }, `${depthName(from)} to ${depthName(to).toLowerCase()}`),
  );
}

/** Blocks as elements; `link` puts the base path before an address. */
export function showBlocks(blocks: readonly Block[], link: (address: string) => string): Node[] {
  const inline = (pieces: readonly Inline[]) =>
    pieces.map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('words' in piece) return element('a', { href: link(piece.to) }, piece.words);
      return meter(piece.from, piece.to);
    });
  const items = (list: readonly (readonly Inline[])[]) =>
    list.map((item) => element('li', {}, ...inline(item)));
  const one = (block: Block): HTMLElement => {
    if ('heading' in block) {
      return element(`h${block.depth}`, { tabindex: '-1' }, block.heading);
    }
    if ('text' in block) return element('p', {}, ...inline(block.text));
    if ('fold' in block) {
      const fold = element('details', {}, element('summary', {}, block.fold));
      fold.append(...block.inside.map(one));
      fold.open = block.open;
      return fold;
    }
    if ('list' in block) {
      const kind = block.of ? { class: `plain ${block.of}` } : {};
      return element(block.ordered ? 'ol' : 'ul', kind, ...items(block.list));
    }
    const places = items(block.chain.map((place) => [place]));
    places.at(-1)?.classList.add('here');
    return element('ol', { class: `plain chain ${block.tape ?? ''}`.trim() }, ...places);
  };
  return blocks.map(one);
}
