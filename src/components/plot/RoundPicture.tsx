import { reach, side, type DrawnRound } from '../../site/plot/round-layout.ts';

/** What is heard from all around, front at the top; its name and its nulls stand under it. */
export const RoundPicture = ({ round }: { round: DrawnRound }) => (
  <div class="round">
    <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={`${round.name}: ${round.note}`}>
      <circle class="plot-grid" cx={side / 2} cy={side / 2} r={reach} />
      <circle class="plot-grid" cx={side / 2} cy={side / 2} r={reach / 2} />
      <path class="plot-grid" d={`M${side / 2} 6V${side - 6}M6 ${side / 2}H${side - 6}`} />
      <path class="plot-area after" d={round.path} />
      <path class="after" d={round.path} />
      {round.nulls.map(([x, y]) => (
        <circle class="before" cx={Math.round(x)} cy={Math.round(y)} r="4.5" />
      ))}
    </svg>
    <p class="small" aria-hidden="true">
      <strong>{round.name}</strong>
      <br />
      {round.note}
    </p>
  </div>
);
