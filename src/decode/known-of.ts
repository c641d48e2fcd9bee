import { addressOf } from '../schema/address.ts';
import { productAddress } from '../schema/product-address.ts';
import type { AnyEntry } from '../schema/entry.ts';
import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import { askedIn } from '../knowledge/levels/in-roles.ts';
import { asLevels } from '../knowledge/levels/asked.ts';
import type { AskingRole, Known, Thing } from './known.ts';
import { namesOf, withoutLonger } from './names-of.ts';

/** Steps whose names an employer asks for: certificates and training that are called by name. */
const certificates: readonly string[] = [
  'avixa-cts',
  'dante-certification',
  'first-aid',
  'manufacturer-training',
  'osha-outreach-card',
  'pro-tools-certification',
  'sbe-certification',
  'smaart-training',
  'wwise-certification',
];

/** Kinds of products that one buys for oneself, and for which an employer asks nobody. */
const ownKinds: readonly string[] = [
  ...['acoustic-treatment', 'ai-audio-tools', 'ai-music-generators', 'ai-voices', 'power-gear'],
  ...['automatic-mastering', 'cable-testers', 'compressors-and-limiters', 'converters-and-clocks'],
  ...['connectors-and-cable', 'di-boxes-and-isolators', 'ear-training-apps', 'first-workstations'],
  ...['headphones', 'music-release-services', 'musicians-earplugs', 'podcast-mixers'],
  ...['backline-amplifiers-and-keys', 'guitar-processors', 'freelance-business-tools'],
  ...['equalizers', 'microphone-preamps'],
  ...['small-analog-mixers', 'special-microphones', 'stands-and-rigging', 'voice-microphones'],
];

/** The skills that adverts ask for by naming a kind of product or a word of the trade. */
const askedThrough = (skills: Knowledge['byKind']['skills']): ReadonlyMap<string, string> =>
  new Map(
    skills.flatMap(({ id, data: { adverts } }) => [
      ...(adverts?.products ?? []).map((product) => [`product ${product}`, id] as const),
      ...(adverts?.terms ?? []).map((term) => [`term ${term}`, id] as const),
    ]),
  );

const made = new WeakMap<Knowledge, Known>();

/** Everything that adverts are decoded by, worked out once for a knowledge base. */
export function knownOf(knowledge: Knowledge): Known {
  const known = made.get(knowledge) ?? newlyKnown(knowledge);
  made.set(knowledge, known);
  return known;
}

function newlyKnown(knowledge: Knowledge): Known {
  const { roles, skills, terms, steps } = knowledge.byKind;
  const products = knowledge.byKind.products.filter(({ id }) => !ownKinds.includes(id));
  const asks = askedThrough(skills);
  const thing = (kind: Thing['kind'], entry: AnyEntry, title: string, address: string): Thing => ({
    ...{ kind, id: entry.id, title, address },
    ...namesOf(kind, entry),
    ...(asks.has(`${kind} ${entry.id}`) && { asks: asks.get(`${kind} ${entry.id}`) }),
  });
  return {
    things: withoutLonger([
      ...roles.map((one) => thing('role', one, one.data.title, addressOf('roles', one.id))),
      ...skills.map((one) => thing('skill', one, one.data.title, addressOf('skills', one.id))),
      ...products.map((one) =>
        thing('product', one, one.data.title, productAddress(one.id, one.data.skill)),
      ),
      ...terms.map((one) => thing('term', one, one.data.title, addressOf('terms', one.id))),
      ...steps
        .filter(({ id }) => certificates.includes(id))
        .map((one) => thing('step', one, one.data.title, addressOf('steps', one.id))),
    ]),
    duties: skills.flatMap(({ id, data: { adverts } }) =>
      // In the order of letters they are shorter once they are compressed.
      (adverts?.duties ?? []).map((one) => ({
        ...{ skill: id, does: one.do.toSorted(), to: one.to.toSorted() },
      })),
    ),
    roles: roles.map((role): AskingRole => ({
      id: role.id,
      family: role.data.family ?? '',
      needs: asLevels(askedIn(knowledge, role)),
      products: products.filter(({ data }) => data.roles.includes(role.id)).map(({ id }) => id),
    })),
  };
}
