/** What somebody may type, with what the answer is: each stands in the published list of queries too. */
export const examples: readonly (readonly [text: string, answer: string])[] = [
  ['What does a foley artist do?', 'Role'],
  ['How much does a boom op make?', 'Pay'],
  ['How to become a mastering engineer', 'Way\u00a0in'],
  ['Sound engineer vs audio technician', 'Comparison'],
  ['How do I join IATSE?', 'Step'],
  ['How loud is too loud?', 'Skill'],
  ['What is phantom power?', 'Term'],
  ['Dubbing mixer', 'Other\u00a0name'],
];
