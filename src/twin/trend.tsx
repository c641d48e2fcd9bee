import type { Figure } from '../knowledge/figures/figures.ts';
import { formatValue } from '../knowledge/figures/format.ts';

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
        <summary>The same numbers as a table</summary>
        <table>
          <thead>
            <tr>
              {['Year', ...series.map(({ label }) => label)].map((head) => (
                <th>{head}</th>
              ))}
            </tr>
          </thead>
          {years.map((year) => (
            <tr>
              <td>{year}</td>
              {series.map(({ figures }) => {
                const figure = figures.find((one) => yearOf(one) === year);
                return <td>{figure ? money(figure) : 'not published'}</td>;
              })}
            </tr>
          ))}
        </table>
      </details>
      <figcaption>{trendCaption(years[0])}</figcaption>
    </figure>
  );
}

const trendCaption = (last: number | undefined) =>
  `Median yearly pay in the money of each year, with that of ${last} named: rising prices are ` +
  'not taken out. Survey methods changed between 2020 and 2025, so read the slope with care.';
