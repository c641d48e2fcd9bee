import { crosswalk, programs } from './code-tables.ts';
import { areas, projections, rates, wages } from './figure-tables.ts';
import { titles } from './name-tables.ts';
import { cables, places } from './path-tables.ts';
import { levels, moves, roles } from './role-tables.ts';
import { skills, statements } from './skill-tables.ts';
import { sources } from './source-tables.ts';
import { steps, takes } from './step-tables.ts';
import type { OpenTable } from './table.ts';

/** Every table of the open data, by the name of its file without the ending. */
export const openTables = {
  ...{ roles, levels, moves, skills, statements, steps, takes, titles, places, cables },
  ...{ wages, projections, areas, rates, crosswalk, programs, sources },
} as const satisfies Readonly<Record<string, OpenTable>>;
