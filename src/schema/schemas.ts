import type { z } from 'zod';
import { careerCase } from './case.ts';
import { areaList } from './areas.ts';
import { comparison } from './comparison.ts';
import { crew } from './crew.ts';
import type { Kind } from './kinds.ts';
import { lesson } from './lesson.ts';
import { occupation } from './occupation.ts';
import { program } from './program.ts';
import { rate } from './rate.ts';
import { product, symptom } from './lookup.ts';
import { role } from './role.ts';
import { skill } from './skill.ts';
import { sound } from './sound.ts';
import { board, family, page, term } from './small.ts';
import { source } from './source.ts';
import { step } from './step.ts';

/** What the frontmatter or the YAML of each kind may hold. Apart from kinds.ts, which the browser reads. */
export const schemas = {
  roles: role,
  families: family,
  skills: skill,
  steps: step,
  comparisons: comparison,
  crews: crew,
  terms: term,
  pages: page,
  occupations: occupation,
  areas: areaList,
  rates: rate,
  cases: careerCase,
  sources: source,
  boards: board,
  products: product,
  symptoms: symptom,
  sounds: sound,
  programs: program,
  lessons: lesson,
} as const satisfies Record<Kind, z.ZodType>;

/** What the frontmatter or the YAML of each kind holds once it has passed its schema. */
export type DataOf = { [K in Kind]: z.output<(typeof schemas)[K]> };
