import { stemmer } from 'stemmer';
import { keyOf } from './normalize.ts';
import { isSmall } from './topics.ts';
import { wordsAbroad } from './words-abroad.ts';

/** Words that mean the same in this field, the one that stands for all of them first. */
export const sameWords = [
  ['microphone', 'mic', 'mike', 'mikrofon', 'microfono', 'microfoon', 'microfone', 'micro'],
  ['speaker', 'loudspeaker', 'pa', 'lautsprecher', 'altavoz', 'enceinte', 'luidspreker', 'casse'],
  ['headphone', 'earphone', 'headset', 'earbud'],
  ['voice', 'vocal', 'singer', 'singing', 'vox'],
  ['television', 'tv', 'fernsehen', 'tele', 'telly', 'televisione', 'televisao'],
  ['film', 'movie', 'cinema', 'cine', 'kino', 'pelicula'],
  ['game', 'gaming', 'videogame', 'spiel', 'videojuego', 'videospiel', 'videogioco'],
  ['concert', 'gig', 'festival', 'konzert', 'concierto', 'concerto'],
  ['song', 'music'],
  ['band', 'musician'],
  ['drum', 'drummer'],
  ['guitar', 'guitarist'],
  ['audience', 'crowd'],
  ['dialogue', 'dialog', 'speech', 'talk'],
  ['interfere', 'interference', 'clash'],
  ['connect', 'plug', 'patch'],
  ['mix', 'mixer'],
  ['console', 'desk', 'board'],
  ['small', 'tiny', 'little', 'mini'],
  ['school', 'college', 'university', 'classroom'],
  ['conference', 'meeting'],
  ['advert', 'ad', 'commercial', 'advertisement'],
  ['sport', 'football', 'rugby', 'soccer', 'basketball', 'cricket', 'hockey', 'tennis'],
  ['truck', 'van', 'lorry'],
  ['apartment', 'flat'],
  ['qualification', 'diploma'],
  ['cartoon', 'animation'],
  ['computer', 'laptop', 'pc'],
  ['code', 'coder', 'program', 'programmer', 'programming'],
  ['theater', 'play', 'broadway', 'teatro', 'panto', 'pantomime', 'dram', 'amdram', 'dramatic'],
  ['church', 'worship', 'pastor', 'priest', 'vicar', 'preacher', 'sermon', 'chapel'],
  ['book', 'novel'],
  ['announcer', 'commentator'],
  ['stick', 'pole'],
  ['furry', 'fluffy'],
  ['harsh', 'piercing', 'spitty', 'shrill'],
  // "S's", as names are compared.
  ['sibilance', 'sibilant', 'ss', 'esse'],
  ['plosive', 'ps'],
  ['second', 'sec'],
  ['robot', 'robotic', 'dalek'],
  ['blend', 'balance'],

  ['teach', 'teacher', 'instructor', 'lecturer', 'professor', 'tutor'],
  ['install', 'installation', 'build', 'builder'],
  ['repair', 'fix', 'maintenance'],
  ['hum', 'buzz'],
  ['feedback', 'squeal', 'howl', 'screech'],
  ['noise', 'noisy', 'hiss', 'static'],
  ['crackle', 'pop', 'click'],
  ['latency', 'lag'],
  ['actor', 'actress', 'performer'],
  ['start', 'begin', 'launch'],
  ['company', 'business', 'firm'],
  ['pay', 'salary', 'wage'],
  ['restore', 'restoration', 'clean', 'cleanup'],
] as const;

const standsFor = new Map([
  ...Object.entries(wordsAbroad).flatMap(([first, others]) =>
    others.split(' ').map((word) => [stemmer(keyOf(word)), firstOf(first)] as const),
  ),
  ...sameWords.flatMap(([first, ...others]) =>
    others.map((word) => [stemmer(word), stemmer(first)] as const),
  ),
]);

/** The stem that stands for a word of the field. */
function firstOf(word: string): string {
  return stemmer(sameWords.find((same) => same.some((one) => one === word))?.[0] ?? word);
}

/** A word as meanings compare it: without endings, and one for all that mean the same. */
function stemOf(word: string): string {
  const stem = stemmer(word);
  return standsFor.get(stem) ?? stem;
}

/** Shows with songs, of which the stem would be that of music. */
const musicals = /\bmusicals\b/gi;

/** The words of a text that tell it from others, as meanings compare them. */
export const stemsOf = (text: string): string[] =>
  keyOf(text.replace(musicals, 'theater'))
    .split(' ')
    .filter((word) => word !== '' && !isSmall(word))
    .map(stemOf);
