/** How hard a round is, as the reader chooses it. */
export const difficulties = ['Easy', 'Middle', 'Hard'] as const;

interface Round {
  /** How many of ten are right on average by guessing among four answers. */
  average: string;
  /** A good score, and in how many rounds guessing gets it: "1 of 2,400 rounds". */
  good: number;
  luck: string;
}
export const aRound = ({ average, good, luck }: Round) =>
  `Each round is ten questions, and each answer is shown at once, with the sound to hear again. Guessing among four answers gets ${average} of 10 on average, and ${good} or more in ${luck}. No score is kept. Wear headphones if you can: the loudspeaker of a phone plays little below 300 Hz.`;
export const aScore =
  'A high score shows that you can tell these sounds apart on this device today. It does not show that you can mix.';

/** What each kind of round is, in words, and what it asks each time. */
export const rounds = {
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

/** In how many rounds of guessing one gets so many right. */
export const everyRound = 'every round';
export const ofHundred = (rounds: number) => `${rounds} of 100 rounds`;
/** @param rounds a formatted number. */
export const oneOf = (rounds: string) => `1 of ${rounds} rounds`;
interface Guessing {
  /** How many answers there are to choose from, and how many of ten are right on average. */
  answers: number;
  average: number;
  right: number;
  /** In how many rounds so many or more are right. */
  luck: string;
}
export const guessing = ({ answers, average, right, luck }: Guessing) =>
  `Guessing among ${answers} answers gets ${average} of 10 on average, and ${right} or more in ${luck}.`;
export const mayBeLuck = 'This score may be luck.';
