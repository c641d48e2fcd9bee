import { PageLink } from '../links.tsx';

/** What is kept by itself, and what at a press. */
export const KeptTold = () => (
  <p class="measure">
    Pages you have seen open without a network, in this browser. More is kept only when you press a
    button here, and nothing is loaded behind your back. A kept page says from when it is.
  </p>
);

interface Props {
  /** The file of the whole site. */
  file: string;
  /** How large it is, or what stands there until that is known. */
  size: string;
}

/** How old what is kept may be, and other ways to have the site without a network. */
export const FurtherWays = ({ file, size }: Props) => (
  <>
    <h2 id="versions">When the site changes</h2>
    <p class="measure">
      With a network you always read the newest pages. What you keep stays as it was until you take
      it anew here. No page mixes two versions: what an older one lacks is not filled in from a
      newer.
    </p>
    <h2 id="install">As an app</h2>
    <p class="measure">
      Many browsers can install this site: look for “Install” or “Add to Home Screen” in their menu.
    </p>
    <h2 id="folder">As a folder</h2>
    <p class="measure">
      The whole site in one file, for a stick, a school or a ship:{' '}
      <PageLink title={file} address={`/${file}`} />, <span data-size="archive">{size}</span>.
      Unpack it and open index.html. Search by name works there; the text of all pages is not
      searched.
    </p>
  </>
);
