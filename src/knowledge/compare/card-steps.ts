import type { Steps } from '../plan/steps.ts';
import type { Passage } from '../plan/passage.ts';

/** What a role needs and how people come to it, as far as its steps follow from that. */
interface Wanted {
  skills: readonly { id: string }[];
  into: readonly Pick<Passage, 'steps'>[];
}

/** Of all steps those that a role's skills or its recorded ways ask for, each as far as it builds these skills. */
export function stepsFor(all: Steps, { skills, into }: Wanted): Steps {
  const named = new Set(into.flatMap(({ steps }) => steps));
  const needed = new Set(skills.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(all).flatMap(([id, step]) => {
      const built = Object.entries(step.builds).filter(([skill]) => needed.has(skill));
      if (built.length === 0 && !named.has(id)) return [];
      return [[id, { ...step, builds: Object.fromEntries(built) }]];
    }),
  );
}
