import { html, type Html } from '../html.ts';

/** What every chart has beside its picture: what it shows in words, and its numbers as a table. */
export interface Frame {
  title: string;
  /** The picture in words. */
  description: string;
  width: number;
  height: number;
  /** The table's columns, the first for the name of a row. */
  columns: readonly (string | number)[];
  rows: readonly { name: string; cells: readonly string[] }[];
}

const table = ({ columns, rows }: Frame): Html => html`
  <table class="figures">
    <thead>
      <tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, cells }) => html`
          <tr>
            <th scope="row">${name}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

/** A chart: its picture in a region that scrolls, its numbers to open, and a caption. */
export function chartFrame(frame: Frame, picture: Html, caption: Html): Html {
  const { title, description, width, height } = frame;
  return html`
    <figure class="chart" data-pagefind-ignore>
      <div class="scroll" tabindex="0" role="region" aria-label="${title}">
        <svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${description}">${picture}</svg>
      </div>
      <details>
        <summary class="small">The same numbers as a table</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="${title}, table">
          ${table(frame)}
        </div>
      </details>
      <figcaption class="small">${caption}</figcaption>
    </figure>
  `;
}
