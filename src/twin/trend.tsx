import type { Figure } from '../knowledge/figures/figures.ts';
import { formatValue } from '../knowledge/figures/format.ts';
import * as words from '../words/charts.ts';

interface Props {
  series: readonly { label: string; figures: readonly Figure[] }[];
}

const yearOf = ({ period }: Figure) => Number(period.slice(-4));

/** Median pay over the years, as the picture has it in numbers. */
export function Trend({ series }: Props) {
  const all = series.flatMap(({ figures }) => figures);
  const years = [...new Set(all.map(yearOf))].sort().reverse();
  const money = ({ value }: Figure) => formatValue(value, all[0]?.unit ?? 'USD');
  return (
    <figure>
      {series.map(({ label, figures }) => {
        const last = figures.at(-1);
        return (
          last && (
            <p>
              {label} <b>{money(last)}</b>
            </p>
          )
        );
      })}
      <details>
        <summary>{words.asTable}</summary>
        <table>
          <thead>
            <tr>
              {[words.year, ...series.map(({ label }) => label)].map((head) => (
                <th>{head}</th>
              ))}
            </tr>
          </thead>
          {years.map((year) => (
            <tr>
              <td>{year}</td>
              {series.map(({ figures }) => {
                const figure = figures.find((one) => yearOf(one) === year);
                return <td>{figure ? money(figure) : words.notPublished}</td>;
              })}
            </tr>
          ))}
        </table>
      </details>
      <figcaption>{words.trendCaption(years[0])}</figcaption>
    </figure>
  );
}
