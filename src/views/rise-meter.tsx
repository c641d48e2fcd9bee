import { inSentence } from '../knowledge/words.ts';
import { levelName } from '../knowledge/plan/words.ts';

/** Both ends of a rise, 0 for nothing yet. */
interface Rise {
  from: number;
  to: number;
}

const segmentOf = (level: number, { from, to }: Rise) => {
  if (level <= from) return 'have';
  return level <= to ? 'add' : undefined;
};

/** Four segments: those one has, those to add, and the rest, with the names of both levels. */
export const RiseMeter = (rise: Rise) => (
  <span class="to-add">
    <span class="bar" aria-hidden="true">
      {[1, 2, 3, 4].map((level) => (
        <i class={segmentOf(level, rise)} />
      ))}
    </span>{' '}
    <span class="small">
      {levelName(rise.from)} to {inSentence(levelName(rise.to))}
    </span>
  </span>
);
