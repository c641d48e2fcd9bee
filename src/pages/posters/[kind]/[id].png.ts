import type { APIRoute } from 'astro';
import { Poster } from '../../../components/poster/Poster.tsx';
import { posterKinds, type Posted } from '../../../schema/poster.ts';
import { drawn } from '../../../site/drawn.ts';
import { knowledge } from '../../../site/knowledge.ts';
import { paletteOf } from '../../../site/poster/palette.ts';
import { pngOf } from '../../../site/poster/png.ts';
import { posterOf } from '../../../site/poster/poster.ts';
import tokens from '../../../styles/tokens.css?raw';

const palette = paletteOf(tokens);

export const getStaticPaths = () =>
  posterKinds.flatMap((kind) =>
    knowledge.byKind[kind].map((entry) => ({ params: { kind, id: entry.id }, props: { entry } })),
  );

/** The picture that others show beside a link to the page of an entry. */
export const GET: APIRoute<{ entry: Posted }> = async ({ props: { entry } }) => {
  const marks = await posterOf(knowledge, entry, palette);
  const png = await pngOf(drawn(Poster, { back: palette.back, marks }));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
