import type { ComponentChildren } from 'preact';
import { ScrollTable } from '../parts.tsx';
import * as words from '../../words/charts.ts';

/** A sum in words. */
export type Money = (value: number) => string;

/** What every chart has beside its picture: what it shows in words, and its numbers as a table. */
interface Frame {
  title: string;
  /** The table's columns, the first for the name of a row. */
  columns: readonly (string | number)[];
  rows: readonly { name: string; cells: readonly string[] }[];
}

interface Props extends Frame {
  /** What stands under the chart. */
  caption: ComponentChildren;
  /** The picture. */
  children: ComponentChildren;
}

const Numbers = ({ title, columns, rows }: Frame) => (
  <ScrollTable name={words.tableOf(title)} class="figures">
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col">{column}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, cells }) => (
        <tr>
          <th scope="row">{name}</th>
          {cells.map((cell) => (
            <td>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </ScrollTable>
);

/** A chart: its picture, its numbers to open, and a caption. */
export const ChartFrame = ({ caption, children, ...frame }: Props) => (
  <figure class="chart" data-pagefind-ignore="">
    {children}
    <details>
      <summary class="small">{words.asTable}</summary>
      <Numbers {...frame} />
    </details>
    <figcaption class="small">{caption}</figcaption>
  </figure>
);
