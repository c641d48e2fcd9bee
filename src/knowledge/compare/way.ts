import { leftOf, type Rise } from '../plan/gap.ts';
import { legTo, type Leg } from '../plan/leg.ts';
import { raised, type Levels } from '../plan/levels.ts';
import { passageFrom } from '../plan/passage.ts';
import type { Limits } from '../plan/steps.ts';
import { after } from '../plan/steps-told.ts';
import type { CardMove, RoleCard } from './card.ts';

/** What going from one role to another asks. */
export interface Way {
  from: RoleCard;
  to: RoleCard;
  /** The move in its editor's words, where one is recorded. */
  move: CardMove | undefined;
  leg: Leg;
  /** What the steps told first leave to add. */
  left: readonly Rise[];
  /** Skills of the first role that the other does not list. */
  lose: readonly string[];
}

const needsOf = ({ skills }: RoleCard): Levels =>
  Object.fromEntries(skills.map(({ id, level }) => [id, level]));

/** The way from one role to another, by the same engine as a plan. */
export function wayBetween(from: RoleCard, to: RoleCard, limits?: Limits): Way {
  const [has, needs] = [needsOf(from), needsOf(to)];
  const departure = {
    have: raised(has, from.implied),
    inField: true,
    passage: passageFrom(to.into, from.id),
  };
  const leg = legTo({ needs, steps: to.steps, named: to.named }, departure, limits);
  return {
    from,
    to,
    move: from.moves.find((move) => move.to === to.id),
    leg,
    left: leftOf(leg.add, after(departure.have, leg.steps)),
    lose: Object.keys(has).filter((skill) => !(skill in needs)),
  };
}
