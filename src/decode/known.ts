/** What is looked for in an advert. */
export const thingKinds = ['role', 'skill', 'product', 'term', 'step'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** Something that an advert may name. */
export interface Thing {
  kind: ThingKind;
  id: string;
  title: string;
  /** Where it is explained. */
  address: string;
  names: readonly string[];
  /** Names of a wide sense: meant near others of the trade, or only in a list with them. */
  near: readonly string[];
  listed: readonly string[];
  /** The id of the skill that an advert asks for by naming it. */
  asks?: string | undefined;
}

/** A part of the work by which adverts ask for a skill: verbs, and what they are done to. */
export interface Duty {
  /** The id of the skill. */
  skill: string;
  does: readonly string[];
  to: readonly string[];
}

/** A role with what it asks: levels by skill, from 1 to 4, and the kinds of products it works with. */
export interface AskingRole {
  id: string;
  family: string;
  needs: Readonly<Record<string, number>>;
  products: readonly string[];
}

/** All that adverts are decoded by. */
export interface Known {
  things: readonly Thing[];
  roles: readonly AskingRole[];
  duties: readonly Duty[];
}

/** The same as short as it travels: skills of roles and roles of products by their places among things. */
export interface PackedKnown {
  /** A line each: kind, id unless its title has it, title, its names of each width, and the place of the skill it asks for. */
  things: string;
  /** A line each: the place of the skill, verbs, and what they are done to. */
  duties: string;
  /** By place of a product: the skill it stands at, and who works with it. */
  products: readonly (readonly [skill: number, roles: readonly number[]])[];
  /** By place of a role: its family, and by place of a skill the level to which it is asked, 0 where it is not. */
  roles: readonly (readonly [family: string, levels: string])[];
}
