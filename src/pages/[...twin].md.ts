import type { APIRoute } from 'astro';
import { twinFile } from '../schema/twin-address.ts';
import { markdownOfTwin, twins } from '../site/twins.ts';
import type { Twin } from '../twin/twin.tsx';

export const getStaticPaths = () =>
  twins.map((twin) => ({
    params: { twin: `${twin.address}${twinFile}`.slice(1).replace(/\.md$/, '') },
    props: { twin },
  }));

/** A page as Markdown, beside it. */
export const GET: APIRoute<{ twin: Twin }> = ({ props }) =>
  new Response(markdownOfTwin(props.twin), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
