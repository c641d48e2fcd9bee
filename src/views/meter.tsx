import { levelNumber, levels, type Level } from '../schema/vocabulary.ts';

interface Props {
  level: Level | undefined;
  /** What stands in place of a level that is not there. */
  none?: string;
}

/** A level as four segments, with its name in text, or with words for a level that is not there. */
export const Meter = ({ level, none = 'Not asked for' }: Props) => (
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
