import type { ComponentChildren } from 'preact';
import { ScrollRegion } from '../parts.tsx';

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

const Numbers = ({ columns, rows }: Pick<Frame, 'columns' | 'rows'>) => (
  <table class="figures">
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
  </table>
);

/** A chart: its picture, its numbers to open, and a caption. */
export function ChartFrame({ caption, children, ...frame }: Props) {
  const { title } = frame;
  return (
    <figure class="chart" data-pagefind-ignore="">
      {children}
      <details>
        <summary class="small">The same numbers as a table</summary>
        <ScrollRegion name={`${title}, table`}>
          <Numbers {...frame} />
        </ScrollRegion>
      </details>
      <figcaption class="small">{caption}</figcaption>
    </figure>
  );
}
