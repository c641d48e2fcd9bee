import type { Block, Inline } from './blocks.ts';
import { riseInWords } from './words.ts';

/** Words as they are, whatever signs of Markdown are in them. */
const plain = (words: string) => words.replace(/[\\`*_[\]<>#]/g, '\\$&');

/** Blocks as Markdown; `link` turns an address of this site into a full one. */
export function markdownOf(blocks: readonly Block[], link: (address: string) => string): string {
  const inline = (pieces: readonly Inline[]): string =>
    pieces
      .map((piece) => {
        if (typeof piece === 'string') return plain(piece);
        if ('words' in piece) return `[${plain(piece.words)}](${link(piece.to)})`;
        return `(${riseInWords(piece)})`;
      })
      .join('');
  const one = (block: Block): string => {
    if ('heading' in block) return `${'#'.repeat(block.depth - 1)} ${plain(block.heading)}`;
    if ('text' in block) return inline(block.text);
    if ('chain' in block) return block.chain.map((place) => inline([place])).join(' → ');
    if ('fold' in block) return markdownOf(block.inside, link).trimEnd();
    return block.list
      .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inline(item)}`)
      .join('\n');
  };
  return `${blocks.map(one).join('\n\n')}\n`;
}
