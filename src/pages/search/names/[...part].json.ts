import type { APIRoute, GetStaticPaths } from 'astro';
import { partFiles } from '../../../site/names.ts';

/** Parts of the names, where there are more of them than are loaded at once, and what tells which a query needs. */
export const getStaticPaths = (() =>
  [...partFiles()].map(([part, file]) => ({
    params: { part },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
