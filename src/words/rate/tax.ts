/** The rule of each country as a sentence names it: what is taken of the self-employed, income tax apart. */
export const rule = {
  us: 'self-employment tax of 2026',
  gb: 'Class 4 National Insurance of 2026–27',
};

export const medicareBeyond =
  'Above $200,000 of net earnings, or another sum for couples, 0.9% more is due for Medicare. It is not in this answer.';
export const selfEmployment =
  'The self-employment tax of 2026, worked out of 92.35 percent of what is left after costs: 15.3 percent of that up to $184,500 and 2.9 percent above, or nothing where it is under $400. Wages from a job, which count toward that limit, are taken to be none. Income tax comes on top, and is not in the answer.';
export const medicare =
  'Medicare takes 0.9 percent more above $200,000, or above another sum for couples. That is not in the answer.';
export const classFour =
  'Class 4 National Insurance of 2026–27: 6 percent of profits from £12,570 to £50,270, and 2 percent above. Income tax comes on top, and is not in the answer.';
