import type { Hit } from '../../search/hit.ts';

const withArticle = /^(?:UK|US|EU)$/;

/** Where a name means that, as it goes on behind the name: “ in the UK”. Empty where it means so everywhere. */
export function inPlace({ where }: NonNullable<Hit['as']>): string {
  if (!where) return '';
  if (where.includes(',')) return ` (${where})`;
  return ` in ${withArticle.test(where) ? 'the ' : ''}${where}`;
}
