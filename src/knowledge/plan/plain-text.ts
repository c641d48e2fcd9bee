import type { Block, Inline, RouteBlock } from './blocks.ts';
import { riseInWords } from './words.ts';

const inline = (pieces: readonly Inline[]): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'words' in piece ? piece.words : `(${riseInWords(piece)})`;
    })
    .join('');

/** A heading with a line of a sign under it. */
const underlined = (words: string, sign: string): string =>
  `${words}\n${sign.repeat(words.length)}`;

const signs = { 2: '=', 3: '-', 4: undefined } as const;

const routeText = ({ route, stops, facts, inside }: RouteBlock): string[] => [
  underlined(route, '-'),
  stops.map(({ place }) => inline([place])).join(' → '),
  one({ list: facts }),
  ...inside.map(one),
];

function one(block: Block): string {
  if ('heading' in block) {
    const words = typeof block.heading === 'string' ? block.heading : inline(block.heading);
    const sign = signs[block.depth];
    return sign ? underlined(words, sign) : words;
  }
  if ('text' in block) return inline(block.text);
  if ('route' in block) return routeText(block).join('\n\n');
  if ('parts' in block) return block.parts.flat().map(one).join('\n\n');
  if ('fold' in block) return [`${block.fold}:`, ...block.inside.map(one)].join('\n\n');
  return block.list
    .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inline(item)}`)
    .join('\n');
}

/** Blocks as words alone, for a mail or a note: nothing of them is an address or a sign to be turned into a form. */
export const plainTextOf = (blocks: readonly Block[]): string =>
  `${blocks.map(one).join('\n\n')}\n`;
