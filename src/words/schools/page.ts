export const forClass = 'For a class';
export const forOne = 'For one pupil';

/** What each page gives to a class or to a pupil. */
export const sheet = 'One side of Letter or A4 for each student.';
export const answers = 'With the page on which each answer stands.';
export const hear = 'Short sounds without and with a fault, and rounds of ten.';
export const crews = 'Who is there at three sizes of the same work.';
export const forParents = 'One side to give out at an evening at school, with US figures.';
export const forParentsInBritain = 'The same with British pay, courses and law.';
export const codes = 'SOC, CIP, ESCO and others, role by role.';
export const roles =
  'Filters by nights, travel, training and more. Every role prints on one sheet and has ten questions to ask somebody who does it.';
export const map = 'Every role, and how people move between them.';
export const britishPay = 'British pay';
export const britishPayTold = 'Medians of the official classes, and which roles have rates.';
export const degree = 'Prices and years in the US and in England, and how to compare courses.';
export const preparation = 'Subjects, clubs and hours the law allows.';
export const apprenticeship = 'Training that pays a wage, and where it is listed.';
export const funding = 'Public aid, grants and prizes: for whom, how much, and when to ask.';
export const plan = 'Steps from here to a role. It asks for no name.';

export const promise =
  'Nobody has to sign in, nothing is sold and nothing is kept about your pupils. What they mark in a plan stays in their own browser. You may copy and change all of it if you name where it is from.';
