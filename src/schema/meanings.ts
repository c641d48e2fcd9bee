import * as words from '../words/vocabulary/meanings.ts';
import type { Confidence, Level, Match, RateKind, Stage } from './vocabulary.ts';

export const levelMeanings: Record<Level, string> = words.levelMeanings;

// What some words of the vocabularies mean to an author, where what a reader sees does not tell it.

export const stageMeanings: Record<Stage, string> = {
  explore: 'You find out whether the field is for you.',
  learn: 'You study, train or practice, and nobody pays you for it yet.',
  enter: 'You come to the first work in the field.',
  establish: 'You make a steady living of it.',
  specialize: 'You go further in one direction, or change it.',
  lead: 'You are responsible for the work of others.',
};

export const matchMeanings: Record<Match, string> = {
  exact: 'The class is this role and no other.',
  closest: 'No class is this role alone, and none comes nearer.',
  broader: 'The class holds the role together with much other work.',
  none: 'No class holds the role. The figures are those of other work.',
};

export const confidenceMeanings: Record<Confidence, string> = {
  high: 'Read in the source itself, and nothing speaks against it.',
  medium: 'Read in part, in a copy or a compilation, or of a wider group. The note says which.',
  low: 'Another source says otherwise, or nobody says where it comes from.',
};

export const rateKindMeanings: Record<RateKind, string> = {
  union: 'A union and employers agreed that those it covers get no less. Many get more.',
  award: 'The law, or a ruling with its force, lets nobody in that work be paid less.',
  card: 'A union or a body of the trade publishes it as what to ask. It binds nobody.',
  survey: 'Those who answered said what they earn.',
  guide: 'A careers service or a public office gives it as usual pay.',
  prices: 'What a client pays. Room, equipment and time without work come out of it.',
  advert: 'What one employer offered.',
  account: 'What one person got or pays, told in public.',
};
