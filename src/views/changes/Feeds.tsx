import { feedFiles } from '../../schema/address.ts';
import { href } from '../../site/href.ts';
import * as words from '../../words/changes.ts';
import { filled } from '../../words/filled.ts';

/** Where programs that read feeds find what a page tells. */
export const Feeds = ({ address }: { address: string }) => (
  <p class="measure">
    {filled(words.feeds, {
      atom: <a href={href(address + feedFiles.atom)}>{words.atom}</a>,
      json: <a href={href(address + feedFiles.json)}>{words.json}</a>,
    })}
  </p>
);
