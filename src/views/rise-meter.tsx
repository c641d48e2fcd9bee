import { riseInWords } from '../knowledge/plan/words.ts';

/** Both ends of a rise, 0 for no level that is known. */
interface Rise {
  from: number;
  to: number;
}

/** Four segments: those one has, those to add, and the rest, with the names of both levels. */
export const RiseMeter = (rise: Rise) => (
  <span class="rise">
    <span class="rise-bar" aria-hidden="true">
      {[1, 2, 3, 4].map((level) => (
        <i class={level > rise.to ? '' : level > rise.from ? 'rise-add' : 'rise-have'} />
      ))}
    </span>{' '}
    <span class="small">{riseInWords(rise)}</span>
  </span>
);
