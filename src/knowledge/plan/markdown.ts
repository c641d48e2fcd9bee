import type { Block, Inline, RouteBlock } from './blocks.ts';
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
  const route = ({ route: name, stops, facts, inside }: RouteBlock): string[] => [
    `## ${plain(name)}`,
    stops.map(({ place }) => inline([place])).join(' → '),
    one({ list: facts }),
    ...inside.map(one),
  ];
  const one = (block: Block): string => {
    if ('heading' in block) {
      const { heading, depth } = block;
      return `${'#'.repeat(depth - 1)} ${typeof heading === 'string' ? plain(heading) : inline(heading)}`;
    }
    if ('text' in block) return inline(block.text);
    if ('route' in block) return route(block).join('\n\n');
    if ('parts' in block) return block.parts.flat().map(one).join('\n\n');
    if ('fold' in block) return [`### ${plain(block.fold)}`, ...block.inside.map(one)].join('\n\n');
    return block.list
      .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inline(item)}`)
      .join('\n');
  };
  return `${blocks.map(one).join('\n\n')}\n`;
}
