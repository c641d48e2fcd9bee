export const noneFurther = 'They need the same skills, and none needs one further than the rest.';

/** How far one role goes: its title inside a sentence, and skills, already a list. */
export interface Further {
  role: string;
  skills: string;
}

export const goFurther = (first: Further, others: readonly Further[]) => {
  const also = others.map(({ role, skills }) => `; the ${role} in ${skills}`);
  return `The ${first.role} goes further in ${first.skills}${also.join('')}.`;
};
