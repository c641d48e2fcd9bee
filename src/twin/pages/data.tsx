import { formatDay } from '../../knowledge/figures/format.ts';
import { lastReview } from '../../knowledge/graph/coverage.ts';
import { heldTold, type FileTold } from '../../knowledge/graph/file-told.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { twinFile } from '../../schema/twin-address.ts';
import { PageLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { pairsIn } from '../cards.ts';
import { license } from '../license.ts';
import { siteTwin } from './site-twin.tsx';

const Files = ({ files }: { files: readonly FileTold[] }) => (
  <table>
    <thead>
      <tr>
        {['File', 'What is in it', 'Format', 'Rows', 'Size'].map((head) => (
          <th>{head}</th>
        ))}
      </tr>
    </thead>
    {files.map(({ file, what, head, format, rows, size }) => (
      <tr>
        <td>
          <PageLink title={file} address={`/data/${file}`} />
        </td>
        <td>
          {what}
          {head && <p>Columns: {head.replaceAll(',', ', ')}</p>}
        </td>
        <td>{format}</td>
        <td>{rows > 0 && rows.toLocaleString('en-US')}</td>
        <td>{size}</td>
      </tr>
    ))}
  </table>
);

const Example = ({ file, head, example }: FileTold) => (
  <>
    <h2>For example</h2>
    <p>The head of {file}, and the row of one median:</p>
    <pre>{`${head}\n${example}`}</pre>
    <p>
      Entries refer to each other by id, and figures to their sources. A value under “notKnown” is
      the reason why something is not known; it never stands for zero. What each field means is said
      in <PageLink title="schema.json" address="/data/schema.json" />.
    </p>
  </>
);

const License = ({ reviewed, url }: { reviewed: string; url: string }) => (
  <>
    <h2>License, and how to cite</h2>
    <p>
      Text and data are under <a href={license.address}>{license.name}</a>: use them for anything,
      and name Signal Path with a link. Official figures keep the terms of their sources, which the
      entries under “sources” name: cite these sources for them.
    </p>
    <p>
      Signal Path: careers in sound. Reviewed {formatDay(reviewed)}. <a href={url}>{url}</a>.{' '}
      {license.name}.
    </p>
    <p>
      The figures of O*NET are from the O*NET Database by the U.S. Department of Labor, Employment
      and Training Administration (USDOL/ETA), used under CC BY 4.0. O*NET is a trademark of
      USDOL/ETA. They are selected and rounded here.
    </p>
  </>
);

/** The open data: `filesOf` gives what is told of each of its files, and `url` the full address of its page. */
export const dataTwin = (knowledge: Knowledge, filesOf: () => readonly FileTold[], url: string) =>
  siteTwin('/data/', () => {
    const files = filesOf();
    const shown = files.find(({ file }) => file === 'wages.csv');
    return (
      <>
        <Files files={files} />
        {shown?.example && <Example {...shown} />}
        <h2>Pages as Markdown</h2>
        <p>
          Every page is also there as Markdown, made of the same data, with its sources and the day
          it was last read against them: put <code>{twinFile}</code> behind its address.{' '}
          <PageLink title="llms.txt" address="/llms.txt" /> lists them for programs that read.
        </p>
        <h2>How much there is</h2>
        <List
          items={heldTold(knowledge, pairsIn(knowledge).size).map(({ count, of }) => (
            <>
              <b>{count.toLocaleString('en-US')}</b> {of}
            </>
          ))}
        />
        <License reviewed={lastReview(knowledge)} url={url} />
      </>
    );
  });
