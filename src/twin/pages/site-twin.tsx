import type { ComponentChildren } from 'preact';
import { sitePages, type PageAddress } from '../../schema/pages.ts';
import { summaries } from '../../schema/summaries.ts';
import { Lead } from '../parts.tsx';
import type { Twin } from '../twin.tsx';

/** The twin of a page that is made from no entry, with its title and summary before what else it says. */
export const siteTwin = (address: PageAddress, rest: () => ComponentChildren): Twin => {
  const { title } = sitePages[address];
  const summary = summaries[address];
  return {
    ...{ address, title, summary },
    body: () => (
      <>
        <Lead title={title} summary={summary} />
        {rest()}
      </>
    ),
  };
};
