import { formatNumber } from '../../knowledge/figures/number.ts';
import type { ComponentChildren } from 'preact';
import { formatDay } from '../../knowledge/figures/format.ts';
import type { FileTold } from '../../knowledge/open/file-told.ts';
import { formatHistory, formatVersion } from '../../knowledge/open/format.ts';
import { thingAddress } from '../../knowledge/open/graph.ts';
import { license } from '../../schema/license.ts';
import { twinFile } from '../../schema/twin-address.ts';
import { href } from '../../site/href.ts';
import { PageLink } from '../links.tsx';
import { ScrollRegion } from '../parts.tsx';

/** The files of the open data, with what is in each. */
const Files = ({ files }: { files: readonly FileTold[] }) => (
  <table class="data-files" aria-label="Files to download">
    <thead>
      <tr>
        <th scope="col">File</th>
        <th scope="col">What is in it</th>
        <th scope="col">Format</th>
        <th scope="col" class="data-count">
          Rows
        </th>
        <th scope="col" class="data-count">
          Size
        </th>
      </tr>
    </thead>
    <tbody>
      {files.map(({ file, what, head, format, rows, size }) => (
        <tr>
          <th scope="row">
            <a class="entry" href={href(`/data/${file}`)}>
              {file}
            </a>
          </th>
          <td>
            {what}
            {head && <p class="small">Columns: {head.replaceAll(',', ', ')}</p>}
          </td>
          <td>{format}</td>
          <td class="data-count">{rows > 0 && formatNumber(rows)}</td>
          <td class="data-count">{size}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Example = ({ file, head, example }: FileTold) => (
  <>
    <h2 id="example">For example</h2>
    <p class="measure">The head of {file}, and the row of one median:</p>
    <ScrollRegion name="Two lines of a file">
      <pre>{`${head}\n${example}`}</pre>
    </ScrollRegion>
    <p class="measure">
      Entries refer to each other by id, and figures to their sources. A value under “notKnown” is
      the reason why something is not known; it never stands for zero. What each field means is said
      in <PageLink title="schema.json" address="/data/schema.json" />.
    </p>
  </>
);

const OneByOne = () => (
  <>
    <h2 id="one-by-one">One thing at a time</h2>
    <p class="measure">
      Each entry is also a file of its own, under its kind and its id, such as{' '}
      <PageLink
        title="roles/boom-operator.json"
        address={thingAddress({ kind: 'roles', id: 'boom-operator' })}
      />
      . An id stays what it is; where an entry must be renamed, its old page leads to the new one.
    </p>
  </>
);

const History = () => (
  <>
    <h2 id="format">Changes of the format</h2>
    <p class="measure">
      This is version {formatVersion}. Its first number grows when something is gone or means
      something else, its second when something is added.
    </p>
    {formatHistory.map(({ version, date, what }) => (
      <>
        <h3>
          {version}, {formatDay(date)}
        </h3>
        <ul class="measure">
          {what.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      </>
    ))}
  </>
);

const AsMarkdown = () => (
  <>
    <h2 id="pages">Pages as Markdown</h2>
    <p class="measure">
      Every page is also there as Markdown, made of the same data, with its sources and the day it
      was last read against them: put <code>{twinFile}</code> behind its address.{' '}
      <PageLink title="llms.txt" address="/llms.txt" /> lists them for programs that read.
    </p>
  </>
);

interface CiteProps {
  /** The day on which any of it was last read against its sources. */
  reviewed: string;
  /** Where all of it is. */
  place: ComponentChildren;
}

const Cite = ({ reviewed, place }: CiteProps) => (
  <>
    <h2 id="cite">License, and how to cite</h2>
    <p class="measure">
      Text and data are under <a href={license.address}>{license.name}</a>: use them for anything,
      and name Signal Path with a link. Official figures keep the terms of their sources, which the
      entries under “sources” name: cite these sources for them.
    </p>
    <p class="measure data-cite">
      Signal Path: careers in sound. Reviewed {formatDay(reviewed)}. {place}. {license.name}.
    </p>
    <p class="measure small">
      The figures of O*NET are from the O*NET Database by the U.S. Department of Labor, Employment
      and Training Administration (USDOL/ETA), used under CC BY 4.0. O*NET is a trademark of
      USDOL/ETA. They are selected and rounded here.
    </p>
  </>
);

interface Props extends CiteProps {
  files: readonly FileTold[];
  held: readonly { count: number; of: string }[];
}

/** The open data: its files, how much they hold, and how to use them. */
export function DataTold({ files, held, ...cite }: Props) {
  const shown = files.find(({ file }) => file === 'wages.csv');
  return (
    <>
      <Files files={files} />
      {shown?.example && <Example {...shown} />}
      <OneByOne />
      <AsMarkdown />
      <h2 id="held">How much there is</h2>
      <ul class="plain data-held">
        {held.map(({ count, of }) => (
          <li>
            <b class="display">{formatNumber(count)}</b> {of}
          </li>
        ))}
      </ul>
      <History />
      <Cite {...cite} />
    </>
  );
}
