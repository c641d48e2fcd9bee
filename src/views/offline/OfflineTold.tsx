import * as words from '../../words/offline/page.ts';
import { filled } from '../../words/filled.ts';
import { PageLink } from '../links.tsx';

/** What is kept by itself, and what at a press. */
export const KeptTold = () => <p class="measure">{words.keptTold}</p>;

interface Props {
  /** The file of the whole site. */
  file: string;
  /** How large it is, or what stands there until that is known. */
  size: string;
}

/** How old what is kept may be, and other ways to have the site without a network. */
export const FurtherWays = ({ file, size }: Props) => (
  <>
    <h2 id="versions">{words.versions}</h2>
    <p class="measure">{words.versionsTold}</p>
    <h2 id="install">{words.asApp}</h2>
    <p class="measure">{words.asAppTold}</p>
    <h2 id="folder">{words.asFolder}</h2>
    <p class="measure">
      {filled(words.asFolderTold, {
        file: <PageLink title={file} address={`/${file}`} />,
        size: <span data-size="archive">{size}</span>,
      })}
    </p>
  </>
);
