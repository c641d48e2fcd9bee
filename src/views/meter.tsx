import { levelAt, levels } from '../schema/vocabulary.ts';
import * as words from '../words/page.ts';

/** So many of four segments filled, for the eye alone: the word for it stands beside them. */
export const Segments = ({ filled }: { filled: number }) => (
  <span class={`segments m${filled}`}>
    <i />
    <i />
    <i />
    <i />
  </span>
);

interface Props {
  /** From 1 to 4; 0 where there is none. */
  level: number;
  /** What stands in place of a level that is not there. */
  none?: string | undefined;
  /** What a level is called that is not one of a skill. */
  word?: string | undefined;
}

/** A level as four segments, with its name in text, or with words for a level that is not there. */
export function Meter({ level, none = words.notListed, word }: Props) {
  const name = levelAt(level);
  return (
    <span class="meter">
      <Segments filled={level} /> <span>{word ?? (name ? levels[name] : none)}</span>
    </span>
  );
}
