import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { inOrderOfSounds } from '../../knowledge/graph/sounds.ts';
import { told } from '../../knowledge/pictures/words.ts';
import { expectedRight, luckOf, luckTold } from '../../sound/rounds/chance.ts';
import { roundsTold } from '../../sound/rounds/told.ts';
import { SoundCards } from '../sounds.tsx';
import { siteTwin } from './site-twin.tsx';

/** So many answers are the most usual, and so many right ones are a good score. */
const [usual, good] = [4, 8];

const Rounds = () => (
  <>
    <h2>Rounds of ten</h2>
    <p>
      Each round is ten questions, and each answer is shown at once, with the sound to hear again.
      Guessing among four answers gets {told(expectedRight(usual), 1)} of 10 on average, and {good}{' '}
      or more in {luckTold(luckOf(good, usual))}. No score is kept. Wear headphones if you can: the
      loudspeaker of a phone plays little below 300 Hz.
    </p>
    <p>
      A high score shows that you can tell these sounds apart on this device today. It does not show
      that you can mix.
    </p>
    {Object.values(roundsTold).map(({ title, says }) => (
      <>
        <h3>{title}</h3>
        <p>{says}</p>
      </>
    ))}
  </>
);

/** All sounds to hear, and the rounds by ear, in words. */
export const hearTwin = (knowledge: Knowledge) =>
  siteTwin('/hear/', () => (
    <>
      <SoundCards knowledge={knowledge} sounds={inOrderOfSounds(knowledge.byKind.sounds)} anchors />
      <p>
        All of it is computed, not recorded, and measured against its own text. Nobody with a
        trained ear has judged it yet.
      </p>
      <Rounds />
    </>
  ));
