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
import * as words from '../../words/open-data.ts';
import { filled } from '../../words/filled.ts';

/** A file by its name, within the folder of the open data. */
const FileLink = ({ address }: { address: string }) => (
  <PageLink title={address.replace(/^\/(?:data\/)?/, '')} address={address} />
);

/** The files of the open data, with what is in each. */
const Files = ({ files }: { files: readonly FileTold[] }) => (
  <table class="data-files" aria-label={words.filesName}>
    <thead>
      <tr>
        <th scope="col">{words.file}</th>
        <th scope="col">{words.whatIsIn}</th>
        <th scope="col">{words.format}</th>
        <th scope="col" class="data-count">
          {words.rows}
        </th>
        <th scope="col" class="data-count">
          {words.size}
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
            {head && <p class="small">{words.columns(head.replaceAll(',', ', '))}</p>}
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
    <h2 id="example">{words.example}</h2>
    <p class="measure">{words.exampleOf(file)}</p>
    <ScrollRegion name={words.exampleName}>
      <pre>{`${head}\n${example}`}</pre>
    </ScrollRegion>
    <p class="measure">
      {filled(words.exampleTold, {
        schema: <FileLink address="/data/schema.json" />,
      })}
    </p>
  </>
);

const OneByOne = () => (
  <>
    <h2 id="one-by-one">{words.oneByOne}</h2>
    <p class="measure">
      {filled(words.oneByOneTold, {
        file: <FileLink address={thingAddress({ kind: 'roles', id: 'boom-operator' })} />,
      })}
    </p>
  </>
);

const History = () => (
  <>
    <h2 id="format">{words.changes}</h2>
    <p class="measure">{words.changesTold(formatVersion)}</p>
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
    <h2 id="pages">{words.asMarkdown}</h2>
    <p class="measure">
      {filled(words.asMarkdownTold, {
        file: <code>{twinFile}</code>,
        list: <FileLink address="/llms.txt" />,
      })}
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
    <h2 id="cite">{words.cite}</h2>
    <p class="measure">
      {filled(words.citeTold, { license: <a href={license.address}>{license.name}</a> })}
    </p>
    <p class="measure data-cite">
      {filled(words.citation, {
        name: words.name,
        day: formatDay(reviewed),
        place,
        license: license.name,
      })}
    </p>
    <p class="measure small">{words.onet}</p>
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
      <h2 id="held">{words.held}</h2>
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
