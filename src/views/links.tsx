import type { Named } from '../knowledge/figures/fact.ts';
import { addressOf, type KindWithPage } from '../schema/address.ts';
import { href } from '../site/href.ts';

const linkTo = (kind: KindWithPage) =>
  function EntryLink({ id, title }: Named) {
    return <a href={href(addressOf(kind, id))}>{title}</a>;
  };

/** Entries by their titles, leading to their pages. */
export const RoleLink = linkTo('roles');
export const SkillLink = linkTo('skills');
export const StepLink = linkTo('steps');
export const SourceLink = linkTo('sources');

interface LineProps {
  links: readonly { title: string; address: string }[];
  /** A word before them. */
  before?: string | undefined;
}

/** Links in one line, with commas between them. Addresses are without the base path. */
export const LinkLine = ({ links, before }: LineProps) => (
  <p>
    {before && `${before}: `}
    {links.map(({ title, address }, index) => (
      <>
        {index > 0 && ', '}
        <a href={href(address)}>{title}</a>
      </>
    ))}
  </p>
);
