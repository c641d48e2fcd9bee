import { addressOf } from '../schema/address.ts';
import { productAddress } from '../schema/product-address.ts';
import {
  thingKinds,
  type AskingRole,
  type Duty,
  type Known,
  type PackedKnown,
  type Thing,
} from './known.ts';

const folders = { role: 'roles', skill: 'skills', term: 'terms', step: 'steps' } as const;

const ofKind = (things: readonly { kind: string; id: string }[], kind: string) =>
  things.filter((one) => one.kind === kind).map(({ id }) => id);

/** A title as an id; most entries are called after theirs. */
const idOfTitle = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const apart = { lines: '\n', fields: '\t', names: '|' } as const;

/** Stands before the names of what is not called by its title. */
const noTitle = '-';

/** A title begins small where it is no abbreviation, and is given its capital again. */
const lowered = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
const raised = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);

/** A thing in a line; of its names not the first where that is its title, as it is of most. */
function lineOf(
  { kind, id, title, names, near, listed, asks }: Thing,
  skills: readonly string[],
): string {
  const further = names[0] === title ? names.slice(1) : [noTitle, ...names];
  const lists = [further, near, listed].map((list) => list.join(apart.names));
  const own = idOfTitle(title) === id ? '' : id;
  const skill = asks === undefined ? '' : String(skills.indexOf(asks));
  const fields = [String(thingKinds.indexOf(kind)), own, lowered(title), ...lists, skill];
  return fields.join(apart.fields).trimEnd();
}

const listOf = (list: string): string[] => (list === '' ? [] : list.split(apart.names));

/** A thing as it was before it was a line, without its address and with the place of the skill it asks for. */
function thingOf(line: string): Omit<Thing, 'address' | 'asks'> & { skill: string } {
  const [kind, id, small = '', ...rest] = line.split(apart.fields);
  const title = raised(small);
  const [further = [], near = [], listed = []] = rest.slice(0, 3).map(listOf);
  const [, , , skill = ''] = rest;
  return {
    kind: thingKinds[Number(kind)] ?? 'term',
    ...{ id: id || idOfTitle(title), title, near, listed },
    names: further[0] === noTitle ? further.slice(1) : [title, ...further],
    skill,
  };
}

const dutyLine = ({ skill, does, to }: Duty, skills: readonly string[]): string =>
  [skills.indexOf(skill), does.join(apart.names), to.join(apart.names)].join(apart.fields);

function dutyOf(line: string, skills: readonly string[]): Duty {
  const [skill = '', does = '', to = ''] = line.split(apart.fields);
  return { skill: skills[Number(skill)] ?? '', does: listOf(does), to: listOf(to) };
}

/** Packs what adverts are decoded by for the way to the browser; unpackKnown gives it back. */
export function packKnown({ things, roles, duties }: Known): PackedKnown {
  const skills = ofKind(things, 'skill');
  const products = things.filter(({ kind }) => kind === 'product');
  const skillOf = ({ address }: Thing) => address.split('/')[2] ?? '';
  return {
    things: things.map((one) => lineOf(one, skills)).join(apart.lines),
    duties: duties.map((one) => dutyLine(one, skills)).join(apart.lines),
    products: products.map((product) => [
      skills.indexOf(skillOf(product)),
      roles.flatMap((role, place) => (role.products.includes(product.id) ? [place] : [])),
    ]),
    roles: roles.map(({ family, needs }) => [
      family,
      skills.map((skill) => needs[skill] ?? 0).join(''),
    ]),
  };
}

const needsIn = (skills: readonly string[], levels: string): AskingRole['needs'] =>
  Object.fromEntries(
    skills
      .map((id, place) => [id, Number(levels[place])] as const)
      .filter(([, level]) => level > 0),
  );

/** What adverts are decoded by, as it was before it was packed. */
export function unpackKnown({ things, products, roles, duties }: PackedKnown): Known {
  const plain = things.split(apart.lines).map(thingOf);
  const skills = ofKind(plain, 'skill');
  const productIds = ofKind(plain, 'product');
  const addressFor = (kind: Thing['kind'], id: string) =>
    kind === 'product'
      ? productAddress(id, skills[products[productIds.indexOf(id)]?.[0] ?? -1] ?? '')
      : addressOf(folders[kind], id);
  return {
    things: plain.map(({ skill, ...one }) => ({
      ...{ ...one, address: addressFor(one.kind, one.id) },
      ...(skill && { asks: skills[Number(skill)] }),
    })),
    duties: duties === '' ? [] : duties.split(apart.lines).map((line) => dutyOf(line, skills)),
    roles: ofKind(plain, 'role').map((id, place) => ({
      id,
      family: roles[place]?.[0] ?? '',
      needs: needsIn(skills, roles[place]?.[1] ?? ''),
      products: productIds.filter((_, product) => products[product]?.[1].includes(place)),
    })),
  };
}
