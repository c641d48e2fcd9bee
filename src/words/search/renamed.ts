/** What values of filters are called now, by what they were called before. */
export const renamedFilters: Readonly<Record<string, string>> = {
  Explore: 'Look around',
  Enter: 'Get the first work',
  Establish: 'Make a living',
  Specialize: 'Go further',
  Lead: 'Lead others',
  'Most of the time': 'Almost always',
};
