import type { Posted } from '../../schema/poster.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { comparisonPoster } from './comparison-poster.ts';
import type { Mark } from './marks.ts';
import type { Palette } from './palette.ts';
import { rolePoster } from './role-poster.ts';
import { skillPoster } from './skill-poster.ts';
import { stepPoster } from './step-poster.ts';

/** The poster of a page, drawn from the content: the same marks for the same content. */
export async function posterOf(
  knowledge: Knowledge,
  entry: Posted,
  palette: Palette,
): Promise<Mark[]> {
  switch (entry.kind) {
    case 'roles':
      return rolePoster(knowledge, entry, palette);
    case 'skills':
      return skillPoster(knowledge, entry, palette);
    case 'steps':
      return stepPoster(knowledge, entry, palette);
    case 'comparisons':
      return comparisonPoster(knowledge, entry, palette);
  }
}
