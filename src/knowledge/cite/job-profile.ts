import {
  bases,
  companies,
  howOften,
  keysOf,
  levels,
  strains,
  type Confidence,
} from '../../schema/vocabulary.ts';
import { addressOf } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
import { license } from '../../schema/license.ts';
import { siteName } from '../../words/site.ts';
import { figureFact, sourceNamed } from '../figures/fact.ts';
import { formatDay } from '../figures/format.ts';
import { payFact } from '../figures/pay-fact.ts';
import { formatRateFirst, mayLead, ratesByPlace, ratesOf } from '../figures/rates.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { skillsByLevel } from '../levels/by-level.ts';
import { capitalized, inSentence } from '../../words/sentence.ts';
import * as words from '../../words/job-profile.ts';

type Role = Entry<'roles'>;

/** Where the anchor of the text stands on the page of a role. */
export const profileAnchor = 'for-an-advert';

/** How an address of the site is written in full. */
type Absolute = (address: string) => string;

/** Who says so, how sure that is where it is less than sure, the page that tells of it, and when it was read. */
function sourceTold({ knowledge, absolute }: Told, id: string, ofFigure?: Confidence): string {
  const { title } = sourceNamed(knowledge, id, ofFigure);
  const { reviewed } = get(knowledge, 'sources', id).data;
  const page = absolute(addressOf('sources', id));
  return words.sourceTold([title, page, words.readOn(formatDay(reviewed))].join(', '));
}

/** What the text is made from. */
interface Told {
  knowledge: Knowledge;
  absolute: Absolute;
}

/** What pay is published: of each country the best rate that may stand for the role, else how pay is agreed, else the median of its class. */
function payTold(told: Told, role: Role): string[] {
  const { knowledge } = told;
  const rates = ratesOf(knowledge, role).filter(({ data }) => mayLead(data));
  const best = ratesByPlace(rates).flatMap(({ rates: [rate] }) => rate ?? []);
  if (best.length > 0)
    return best.map(({ data }) => {
      const { before, value, context } = formatRateFirst(data, role.data.payUnits);
      const sum = before === undefined ? value : `${before}: ${value}`;
      return `${sum}, ${inSentence(context)}. ${sourceTold(told, data.source, data.confidence)}`;
    });
  const median = role.data.payAgreed ? undefined : figureFact(knowledge, role, 'wage');
  const fact = median ?? payFact(knowledge, role);
  const by = fact.source ? ` ${sourceTold(told, fact.source.id)}` : '';
  if ('told' in fact) return [fact.told.replace(/\.?$/, '.') + by];
  const note = fact.note === undefined ? '' : ` ${fact.note}.`;
  return [words.atMedian(fact.value, fact.context) + note + by];
}

/** What the work asks of time and body, with whom and where. */
function conditionsTold({ data: { conditions } }: Role): string[] {
  const often = keysOf(strains).map(
    (strain) => `${inSentence(strains[strain])} ${inSentence(howOften[conditions[strain]])}`,
  );
  return [
    `${capitalized(often.join(', '))}.`,
    `${companies[conditions.company]}. ${bases[conditions.base]}.`,
  ];
}

const listed = (heading: string, lines: readonly string[]) => [
  '',
  heading,
  ...lines.map((line) => `- ${line}`),
];

/**
 * A role as plain text that an employer can put into an advert: what the job does, skills with levels,
 * conditions, pay as it is published with its source and date, and where all of it stands.
 */
export function jobProfile(knowledge: Knowledge, role: Role, absolute: Absolute): string {
  const { title, summary, duties, skills, reviewed } = role.data;
  const byLevel = skillsByLevel(knowledge, skills).map(
    ({ level, skills: these }) =>
      `${levels[level]}: ${these.map((skill) => inSentence(skill.data.title)).join(', ')}`,
  );
  return [
    title,
    ...['', summary],
    ...listed(words.whatYouDo, duties),
    ...listed(words.skillsByLevel, byLevel),
    ...listed(words.theWork, conditionsTold(role)),
    ...listed(words.payAsPublished, payTold({ knowledge, absolute }, role)),
    ...[
      '',
      words.profileFrom(
        siteName,
        formatDay(reviewed),
        license.name,
        absolute(addressOf('roles', role.id)),
      ),
    ],
  ].join('\n');
}
