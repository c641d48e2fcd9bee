import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { offlineChoices, sizeMark } from '../../offline/choices.ts';
import { archiveFile } from '../../offline/paths.ts';
import { PageLink } from '../../views/links.tsx';
import { siteTwin } from './site-twin.tsx';

/** What may be read without a network. Its sizes are filled in once the site is written. */
export const offlineTwin = (_knowledge: Knowledge) =>
  siteTwin('/offline/', () => (
    <>
      <p>
        Pages you have seen open without a network, in this browser. More is kept only when you
        press a button here, and nothing is loaded behind your back. A kept page says from when it
        is.
      </p>
      {offlineChoices.map(({ name, title, what }) => (
        <>
          <h2>
            {title}, {sizeMark(name)}
          </h2>
          <p>{what}</p>
        </>
      ))}
      <h2>When the site changes</h2>
      <p>
        With a network you always read the newest pages. What you keep stays as it was until you
        take it anew here. No page mixes two versions: what an older one lacks is not filled in from
        a newer.
      </p>
      <h2>As an app</h2>
      <p>
        Many browsers can install this site: look for “Install” or “Add to Home Screen” in their
        menu.
      </p>
      <h2>As a folder</h2>
      <p>
        The whole site in one file, for a stick, a school or a ship:{' '}
        <PageLink title={archiveFile} address={`/${archiveFile}`} />, {sizeMark('archive')}. Unpack
        it and open index.html. Search by name works there; the text of all pages is not searched.
      </p>
    </>
  ));
