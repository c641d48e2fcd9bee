import { span, type DrawnPlot, type Words } from '../../site/plot/plot-layout.ts';

interface Props {
  plot: DrawnPlot;
  /** What the picture is of. What it says stands in its caption. */
  title: string;
}

const classes = (...names: readonly (string | false | undefined)[]) =>
  names.filter(Boolean).join(' ') || undefined;

const Said = ({ said, gap = 0 }: { said: Words; gap?: number }) => (
  <text
    class={classes(said.look, said.wide && 'roomy')}
    x={gap === 0 ? `${said.x}%` : gap}
    y={said.y}
    text-anchor={said.side === 'start' ? undefined : said.side}
  >
    {said.words}
  </text>
);

const Line = ({ look, path }: DrawnPlot['curves'][number]) => (
  <path class={{ before: 'before', after: 'after', part: 'part', limit: 'limit' }[look]} d={path} />
);

/** How far above a plot the name of what goes up stands, in CSS pixels. */
const head = 24;

/** The line that the names above a plot stand on, in CSS pixels. */
const nameLine = 12;

/** The room for the words above and below a plot. */
const around = head + 46;

/** One plot: as wide as there is room, its words at their own size. */
export const PlotPicture = ({ plot, title }: Props) => (
  <svg class="plot" height={plot.height + around} role="img" aria-label={title}>
    <text class="axis-name" x="-44" y={nameLine}>
      {plot.upName}
    </text>
    {plot.name && (
      <text class="plot-name" x="100%" y={nameLine} text-anchor="end">
        {plot.name}
      </text>
    )}
    <g transform={`translate(0 ${head})`}>
      <svg
        aria-hidden="true"
        width="100%"
        height={plot.height}
        viewBox={`0 0 ${span} ${plot.height}`}
        preserveAspectRatio="none"
      >
        <path class="plot-grid" d={plot.grid} />
        {plot.areas.map(({ look, path }) => (
          <path class={`plot-area ${look}`} d={path} />
        ))}
        {plot.curves.map((line) => (
          <Line {...line} />
        ))}
      </svg>
      {plot.dots.map(({ look, x, y }) => (
        <circle class={look} cx={`${x}%`} cy={y} r="4.5" />
      ))}
      {plot.up.map((tick) => (
        <Said said={tick} gap={-8} />
      ))}
      {plot.across.map((tick) => (
        <Said said={tick} />
      ))}
      <text class="axis-name" x="100%" y={plot.height + 40} text-anchor="end">
        {plot.acrossName}
      </text>
      {plot.labels.map((label) => (
        <Said said={label} />
      ))}
    </g>
  </svg>
);
