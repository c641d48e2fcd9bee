/** One tick of an axis: where it is, up in px and along in percent of the width, and its words. */
interface Tick {
  at: number;
  words: string | number;
}

/** One line, through its points: along in percent of the width, up in px. */
interface Line {
  label: string;
  /** What its last point stands for. */
  newest: string;
  points: readonly (readonly [x: number, y: number])[];
  tape?: string | undefined;
  dashed?: boolean | undefined;
}

interface Props {
  height: number;
  /** The picture in words. */
  description: string;
  /** Levels of money, and years. */
  up: readonly Tick[];
  along: readonly Tick[];
  lines: readonly Line[];
}

const lineClass = (dashed = false) => ['line', ...(dashed ? ['dashed'] : [])].join(' ');

function Course({ points, tape, dashed }: Line) {
  const end = points.at(-1);
  return (
    <g class={tape}>
      {points.slice(1).map(([x, y], index) => {
        const [before = x, level = y] = points[index] ?? [];
        return <line class={lineClass(dashed)} x1={`${before}%`} x2={`${x}%`} y1={level} y2={y} />;
      })}
      {end && <circle class="dot" cx={`${end[0]}%`} cy={end[1]} r="4" />}
    </g>
  );
}

/** A line's looks, its name and its newest value, above the picture. */
const Name = ({ label, newest, tape, dashed }: Line) => (
  <p class={['trend-name', tape].filter(Boolean).join(' ')}>
    <svg width="28" height="10" aria-hidden="true">
      <line class={lineClass(dashed)} x2="28" y1="5" y2="5" />
    </svg>
    {label} <b class="value">{newest}</b>
  </p>
);

/** Money over the years, as wide as there is room, with words of their own size: the names of its lines stand above. */
export const TrendPicture = ({ height, description, up, along, lines }: Props) => (
  <div class="trend" role="img" aria-label={description}>
    {lines.map((line) => (
      <Name {...line} />
    ))}
    <svg class="trend-lines" height={height}>
      {up.map(({ at, words }) => (
        <g>
          <line class="grid" x2="100%" y1={at} y2={at} />
          <text x="-8" y={at + 5} text-anchor="end">
            {words}
          </text>
        </g>
      ))}
      {along.map(({ at, words }, index) => (
        <text
          class={(along.length - 1 - index) % 2 === 1 ? 'second' : undefined}
          x={`${at}%`}
          y={height - 6}
          text-anchor="middle"
        >
          {words}
        </text>
      ))}
      {lines.map((line) => (
        <Course {...line} />
      ))}
    </svg>
  </div>
);
