import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { inOrderOfSounds } from '../../knowledge/graph/sounds.ts';
import { aboutRounds, roundsTold } from '../../sound/rounds/told.ts';
import * as words from '../../words/hear-page.ts';
import { SoundCards } from '../sounds.tsx';
import { siteTwin } from './site-twin.tsx';

const Rounds = () => (
  <>
    <h2>{words.rounds}</h2>
    <p>{aboutRounds.round}</p>
    <p>{aboutRounds.score}</p>
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
      <p>{words.howMade}</p>
      <Rounds />
    </>
  ));
