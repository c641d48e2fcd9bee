import type { Shown } from '../../knowledge/plan/at.ts';
import { formatDay } from '../../knowledge/figures/format.ts';
import { contentDay } from '../../knowledge/graph/content-day.ts';
import { markdownOf } from '../../knowledge/plan/markdown.ts';
import { planOutline } from '../../knowledge/plan/outline.ts';
import { plainTextOf } from '../../knowledge/plan/plain-text.ts';
import { textFrom } from '../../words/plan/copied.ts';
import { publicAddress } from '../public-address.ts';
import { linkTo } from './link-to.ts';
import type { Made } from './made-plan.ts';

/** A plan as text, with the day of its content and the one link to it at its end. */
export function textOf({ graph, plan }: Made, shown: Shown, form: 'plain' | 'markdown'): string {
  const blocks = planOutline(graph, plan);
  const text = form === 'plain' ? plainTextOf(blocks) : markdownOf(blocks, publicAddress);
  return `${text}\n${textFrom(linkTo(shown), formatDay(contentDay(graph.version)))}\n`;
}
