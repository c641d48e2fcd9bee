import { told } from '../../knowledge/pictures/words.ts';
import { expectedRight, luckOf, luckTold } from './chance.ts';
import type { RoundName } from './rounds.ts';

/** So many answers are the most usual, and so many right ones are a good score. */
const [usual, good] = [4, 8];

/** What a round is, and what its score shows: a text each. */
export const aboutRounds = {
  round: `Each round is ten questions, and each answer is shown at once, with the sound to hear again. Guessing among four answers gets ${told(expectedRight(usual), 1)} of 10 on average, and ${good} or more in ${luckTold(luckOf(good, usual))}. No score is kept. Wear headphones if you can: the loudspeaker of a phone plays little below 300 Hz.`,
  score:
    'A high score shows that you can tell these sounds apart on this device today. It does not show that you can mix.',
} as const;

/** What each kind of round is, in words, and what it asks each time. */
export const roundsTold: Readonly<
  Record<RoundName, { title: string; says: string; asks: string }>
> = {
  'ringing-band': {
    title: 'Find the ringing band',
    says: 'One frequency sticks out, as it does just before feedback. You name it, as you would to reach for the right fader of an equalizer.',
    asks: 'Which band rings?',
  },
  'name-the-fault': {
    title: 'Name the fault',
    says: 'Hum, buzz, clipping, dropouts, a comb filter, a chattering gate: one of them is in a voice that speaks.',
    asks: 'What is wrong?',
  },
  louder: {
    title: 'Which is louder',
    says: 'The same sound twice, one turned down by 1 to 12 dB. You say which one is louder, and by how much.',
    asks: 'Which is louder, and by how much?',
  },
  'hidden-eq': {
    title: 'Undo the hidden EQ',
    says: 'One band is raised or lowered by 12, 6 or 3 dB. Go back and forth, and say what was done to it.',
    asks: 'What does the EQ do?',
  },
  'early-or-late': {
    title: 'Early or late',
    says: 'A short tone marks each second. A clap comes a few frames before it or after it, like sound that is out of step with its picture.',
    asks: 'When does the clap come?',
  },
};
