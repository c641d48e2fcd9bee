interface Props {
  box: { x: number; y: number; width: number; height: number };
  lines: readonly string[];
}

/** From one line of a label to the next, in px. */
const line = 18;

/** A label in lines, in the middle of its box. */
export const BoxLabel = ({ box: { x, y, width, height }, lines }: Props) => (
  <text x={x + width / 2} y={y + height / 2 - ((lines.length - 1) * line) / 2 + 5}>
    {lines.map((words, index) => (
      <tspan x={x + width / 2} dy={index === 0 ? undefined : line}>
        {words}
      </tspan>
    ))}
  </text>
);
