import type { Named } from '../knowledge/figures/fact.ts';
import { addressOf } from '../schema/address.ts';
import type { KindWithPage } from '../schema/folders.ts';
import { href } from '../site/href.ts';
import { Items } from './parts.tsx';

/** A page of this site by its title and its address, which has no base path before it. */
export interface Target {
  title: string;
  address: string;
}

/** The title of a page, leading to it. */
export const PageLink = ({ title, address }: Target) => <a href={href(address)}>{title}</a>;

const linkTo = (kind: KindWithPage) =>
  function EntryLink({ id, title }: Named) {
    return <PageLink title={title} address={addressOf(kind, id)} />;
  };

/** Entries by their titles, leading to their pages. */
export const RoleLink = linkTo('roles');
export const SkillLink = linkTo('skills');
export const SourceLink = linkTo('sources');

/** The source of what stands before it: a number on pages that count their sources (site/notes.ts). */
export const SourceNote = (source: Named) => (
  <cite class="small">
    {' '}
    (<SourceLink {...source} />)
  </cite>
);

interface LineProps {
  links: readonly Target[];
  /** A word before them. */
  before?: string | undefined;
}

/** Links one after the other, with commas between them. */
export const LinkList = ({ links }: { links: readonly Target[] }) => (
  <>
    {links.map((link, index) => (
      <>
        {index > 0 && ', '}
        <PageLink {...link} />
      </>
    ))}
  </>
);

/** Links in one line of their own. */
export const LinkLine = ({ links, before }: LineProps) => (
  <p>
    {before && `${before}: `}
    <LinkList links={links} />
  </p>
);

/** Links as the items of a list. */
export const LinkItems = ({ links }: { links: readonly Target[] }) => (
  <Items
    items={links.map((link) => (
      <PageLink {...link} />
    ))}
  />
);
