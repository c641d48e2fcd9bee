import type { APIRoute } from 'astro';
import { roleBeside } from '../../knowledge/year/role-beside.ts';
import { knowledge } from '../../site/knowledge.ts';

/** What is published of the pay of each role, by its id, which the page of rates fetches. */
export const GET: APIRoute = () =>
  Response.json(
    Object.fromEntries(
      knowledge.byKind.roles.map((role) => [role.id, roleBeside(knowledge, role)]),
    ),
  );
