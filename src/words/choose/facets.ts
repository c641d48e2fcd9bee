/** What roles can be filtered by. */
export const facets = {
  family: 'Part of the industry',
  pay: 'Pay',
  training: 'Ways in',
  leaning: 'Artistic or technical',
  nights: 'Night work',
  weekends: 'Weekend work',
  travel: 'Travel',
  lifting: 'Heavy lifting',
  heights: 'Work at height',
  loud: 'Loud sound',
  company: 'You work',
  base: 'Where',
};
export const orders = {
  title: 'A to Z',
  pay: 'Highest pay first',
  leaning: 'Most artistic first',
  time: 'Least time first',
};

export const howOften = { rarely: 'Rarely', 'not-often': 'Not often', often: 'Often' };
export const pay = {
  'under-60': 'Under $60,000',
  '60-to-90': '$60,000 to $89,999',
  'from-90': '$90,000 and more',
  'not-known': 'Not known',
};
export const training = {
  without: 'Some without a course',
  'no-fee': 'Some without a course fee',
  'no-degree': 'None by a degree',
  with: 'Some by a course',
  degree: 'Some by a degree',
};
export const leaning = { artistic: 'Artistic', both: 'Both', technical: 'Technical' };
export const partlyFromHome = 'From home, at least partly';
