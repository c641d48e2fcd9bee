/** Countries and unions whose names take an article. */
const withArticle = /^(?:UK|US|EU)$/;

/** Where a name means that, as it goes on behind the name: “ in the UK”. Empty where it means so everywhere. */
export function inPlace(where: string): string {
  if (!where) return '';
  if (where.includes(',')) return ` (${where})`;
  return ` in ${withArticle.test(where) ? 'the ' : ''}${where}`;
}
