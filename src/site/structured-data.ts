import type { Entry } from '../schema/entry.ts';
import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import { get } from '../knowledge/graph/knowledge.ts';
import { filingsOf, fits, headline, payRange } from '../knowledge/figures/pay.ts';
import { absolute } from './href.ts';

/** One schema.org object; @context is added where it is printed. */
export type Thing = { '@type': string } & Record<string, unknown>;

export interface Crumb {
  name: string;
  address: string;
}

/** The way from the home page to a page. */
export const breadcrumbs = (crumbs: readonly Crumb[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(address),
  })),
});

/** A role as an Occupation, with the pay of the class it is filed under, where that fits it. */
export function occupationThing(knowledge: Knowledge, role: Entry<'roles'>): Thing {
  const { data } = role;
  const shown = headline(knowledge, role, 'wage');
  const range = shown && fits(shown.match) ? payRange(data.title, shown.occupation) : undefined;
  return {
    '@type': 'Occupation',
    name: data.title,
    description: data.summary,
    skills: data.skills.map((need) => get(knowledge, 'skills', need.skill).data.title).join(', '),
    occupationalCategory: filingsOf(knowledge, role)
      .filter(({ occupation }) => occupation.data.scheme === 'us-soc')
      .map(({ occupation }) => occupation.data.code),
    ...(range && {
      occupationLocation: [{ '@type': 'Country', name: 'US' }],
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: `${range.occupation.data.title}, ${range.period}`,
          currency: range.occupation.data.currency,
          duration: 'P1Y',
          percentile10: range.values.p10,
          percentile25: range.values.p25,
          median: range.values.median,
          percentile75: range.values.p75,
          percentile90: range.values.p90,
        },
      ],
    }),
  };
}

/** Two roles laid side by side. */
export const comparisonThing = (
  question: string,
  description: string,
  roles: readonly { name: string; address: string }[],
): Thing => ({
  '@type': 'Article',
  headline: question,
  description,
  about: roles.map(({ name, address }) => ({
    '@type': 'Occupation',
    name,
    url: absolute(address),
  })),
});

/** A list of names with what each means. */
export const termSet = ({ name, address }: Crumb): Thing => ({
  '@type': 'DefinedTermSet',
  name,
  url: absolute(address),
});

/** A skill, a glossary term or a job title. */
export const definedTerm = (
  name: string,
  description: string,
  aliases: readonly string[],
  set: Crumb,
): Thing => ({
  '@type': 'DefinedTerm',
  name,
  description,
  ...(aliases.length > 0 && { alternateName: aliases }),
  inDefinedTermSet: termSet(set),
});

/** A step: a course where somebody teaches it, otherwise a how-to. */
export const stepThing = ({ data }: Entry<'steps'>, instructions: readonly string[]): Thing =>
  data.course
    ? { '@type': 'Course', name: data.title, description: data.summary }
    : {
        '@type': 'HowTo',
        name: data.title,
        description: data.summary,
        step: instructions.map((text, index) => ({
          '@type': 'HowToStep',
          position: index + 1,
          text,
        })),
      };
