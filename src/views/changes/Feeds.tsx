import { feedFiles } from '../../schema/address.ts';
import { href } from '../../site/href.ts';

/** Where programs that read feeds find what a page tells. */
export const Feeds = ({ address }: { address: string }) => (
  <p class="measure">
    To hear of it in a feed reader: <a href={href(address + feedFiles.atom)}>Atom</a>,{' '}
    <a href={href(address + feedFiles.json)}>JSON</a>.
  </p>
);
