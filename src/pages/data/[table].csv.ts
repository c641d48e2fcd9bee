import type { APIRoute } from 'astro';
import { csvOf, type OpenTable } from '../../knowledge/open/table.ts';
import { openTables } from '../../knowledge/open/tables.ts';
import { open } from '../../site/open-files.ts';

export const getStaticPaths = () =>
  Object.entries(openTables).map(([table, props]) => ({ params: { table }, props }));

/** A table of the open data. */
export const GET: APIRoute<OpenTable> = ({ props }) => new Response(csvOf(props, open));
