import { levelName } from '../knowledge/plan/words.ts';
import { levelAt, levels } from '../schema/vocabulary.ts';

interface MeterProps {
  /** From 1 to 4; 0 where there is none. */
  level: number;
  /** What stands in place of a level that is not there. */
  none?: string;
}

/** A level as four segments, with its name in text, or with words for a level that is not there. */
export function Meter({ level, none = 'Not asked for' }: MeterProps) {
  const word = levelAt(level);
  return (
    <span class="meter">
      <span class={`bar m${level}`}>
        <i />
        <i />
        <i />
        <i />
      </span>{' '}
      <span class="name">{word ? levels[word] : none}</span>
    </span>
  );
}

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
      {levelName(rise.from)} to {levelName(rise.to).toLowerCase()}
    </span>
  </span>
);
