/** The last year that a period such as "May 2025" names. */
export const yearIn = (period: string): number | undefined => {
  const years = period.match(/\b(?:19|20|21)\d{2}\b/g);
  return years ? Math.max(...years.map(Number)) : undefined;
};
