import { depthName } from '../knowledge/plan/words.ts';
import { levelNumber, levels, type Level } from '../schema/vocabulary.ts';

interface MeterProps {
  level: Level | undefined;
  /** What stands in place of a level that is not there. */
  none?: string;
}

/** A level as four segments, with its name in text, or with words for a level that is not there. */
export const Meter = ({ level, none = 'Not asked for' }: MeterProps) => (
  <span class="meter">
    <span class={`bar m${levelNumber(level)}`}>
      <i />
      <i />
      <i />
      <i />
    </span>{' '}
    <span class="name">{level ? levels[level] : none}</span>
  </span>
);

/** Both ends of a rise, 0 for nothing yet. */
interface RiseProps {
  from: number;
  to: number;
}

const segmentOf = (level: number, { from, to }: RiseProps) => {
  if (level <= from) return 'have';
  return level <= to ? 'add' : undefined;
};

/** Four segments: those one has, those to add, and the rest, with the names of both levels. */
export const RiseMeter = (rise: RiseProps) => (
  <span class="to-add">
    <span class="bar" aria-hidden="true">
      {[1, 2, 3, 4].map((level) => (
        <i class={segmentOf(level, rise)} />
      ))}
    </span>{' '}
    <span class="small">
      {depthName(rise.from)} to {depthName(rise.to).toLowerCase()}
    </span>
  </span>
);
