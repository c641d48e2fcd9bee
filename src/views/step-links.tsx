import type { RoleCard } from '../knowledge/compare/card.ts';
import type { StepTaken } from '../knowledge/plan/steps.ts';
import { addressOf } from '../schema/address.ts';
import { LinkList } from './links.tsx';

interface Props {
  /** The role that they lead to, which knows their titles. */
  to: RoleCard;
  steps: readonly StepTaken[];
}

/** The steps of a way by their titles, leading to their pages. */
export const StepLinks = ({ to, steps }: Props) => (
  <LinkList
    links={steps.map(({ id }) => ({
      title: to.steps[id]?.title ?? id,
      address: addressOf('steps', id),
    }))}
  />
);
