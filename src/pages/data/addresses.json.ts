import { pageOf } from '../../schema/address.ts';
import { titleOf } from '../../knowledge/graph/knowledge.ts';
import { knowledge } from '../../site/knowledge.ts';

/** The address and title of every entry with a page, for the page that stands in for missing ones. */
export const GET = () =>
  Response.json(
    knowledge.entries.flatMap((entry) => {
      const page = pageOf(entry);
      return page ? [[page, titleOf(entry)]] : [];
    }),
  );
