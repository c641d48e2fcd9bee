import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { offlineChoices, sizeMark } from '../../offline/choices.ts';
import { archiveFile } from '../../offline/paths.ts';
import { FurtherWays, KeptTold } from '../../views/offline/OfflineTold.tsx';
import { siteTwin } from './site-twin.tsx';

/** What may be read without a network. Its sizes are filled in once the site is written. */
export const offlineTwin = (_knowledge: Knowledge) =>
  siteTwin('/offline/', () => (
    <>
      <KeptTold />
      {offlineChoices.map(({ name, title, what }) => (
        <>
          <h2>
            {title}, {sizeMark(name)}
          </h2>
          <p>{what}</p>
        </>
      ))}
      <FurtherWays file={archiveFile} size={sizeMark('archive')} />
    </>
  ));
