/** One tick of an axis: where it is in the picture, and its words. */
interface Tick {
  at: number;
  words: string | number;
}

/** One line, with its name at its end. */
interface Line {
  label: string;
  points: readonly (readonly [x: number, y: number])[];
  tape?: string | undefined;
  dashed?: boolean | undefined;
}

interface Props {
  width: number;
  height: number;
  /** Levels of money, and years. */
  up: readonly Tick[];
  along: readonly Tick[];
  lines: readonly Line[];
}

function Course({ label, points, tape, dashed }: Line) {
  const end = points.at(-1);
  return (
    <g class={tape}>
      {end && <path class={dashed ? 'line dashed' : 'line'} d={`M${points.join('L')}`} />}
      {end && (
        <text class="chart-name" x={end[0]} y={end[1] - 10} text-anchor="end">
          {label}
        </text>
      )}
    </g>
  );
}

/** The picture of a chart of money over the years, in whole pixels. */
export const TrendPicture = ({ width, height, up, along, lines }: Props) => (
  <>
    {up.map(({ at, words }) => (
      <g>
        <path class="grid" d={`M44 ${at}H${width - 24}`} />
        <text x="38" y={at + 4} text-anchor="end">
          {words}
        </text>
      </g>
    ))}
    {along.map(({ at, words }) => (
      <text x={at} y={height - 6} text-anchor="middle">
        {words}
      </text>
    ))}
    {lines.map((line) => (
      <Course {...line} />
    ))}
  </>
);
