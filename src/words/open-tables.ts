// What is in each table of the open data, for who chooses a file.

export const roles =
  'Every role: what it is, where it stands, what the work does to time and body.';
export const levels =
  'How far each role asks for each skill and why: on its own list, as its field has it, or waived. What is not here is not listed.';
export const moves =
  'Moves from one role to another: what one keeps, must add and gives up, and what shows that people make them.';
export const skills = 'Every skill, its group and what to have first.';
export const statements =
  'What each level of a skill means: statements that complete “you can”, and the evidence that would show it.';
export const steps = 'Every step of a career, its stage, what it builds and what comes next.';
export const takes = 'Times and costs that sources state of steps, one a row.';
export const titles =
  'Every job title anyone uses, and which role it means where: one meaning a row.';
export const places = 'The places on the signal path of each family, and who stands there.';
export const cables = 'The cables between these places: what each carries, and which way.';
export const wages = 'Pay and job counts of the official classes, one figure a row.';
export const projections =
  'Projected change and openings of the official classes, one figure a row.';
export const areas =
  'Pay and job counts of the official classes by state and metropolitan area, one place a row, with the price level of its state beside.';
export const rates =
  'What jobs are paid in their own units, one rate a row, with the roles it covers.';
export const crosswalk =
  'The official classes of each role in the US, the UK, Europe, Canada and Australia, how well each fits, and why.';
export const programs =
  'Programs of study by their CIP code, with the class of jobs that the official crosswalk joins each with: one join a row. Have a spreadsheet read the codes as text, or 01.0802 loses its zero.';
export const sources =
  'Every source: who published it, when, where it stands, and how far it is trusted.';
