import { withPlaces } from './numbered.ts';
import { readText, type Reading } from './reading.ts';
import { readPairAbroad } from './sides-abroad.ts';

/** Letters of a query that are looked at where nothing waits for it: it may tell a story. */
const longestTold = 240;

/** Whom somebody knows who does a job. */
const known =
  'uncle|aunt|cousin|brother|sister|dad|father|mum|mom|mother|mate|friend|neighbou?r|boyfriend|girlfriend|husband|wife|partner';

/** A person who does something, told as a story, or asked for in another language; or what one does, at its beginning. */
const telling = new RegExp(
  String.raw`^(?:wer|qui|quien|chi|quem|wie is) (?!est |e )[a-z]+|^(?:sits|stands|stays|stops|blends|balances|follows|catches|sorts|invents|joins|hangs|climbs|works|gives|sends|mends|takes|turns|drives|pushes|plans|plugs|hooks|sticks|tapes|straps) |\b(?:whose job|job (?:where|that|of)|what(?: i)?s (?:his|her|their) job|(?:man|woman|lady|bloke|fella|lad|chap|one) (?:that|which|with|in|at)|my (?:${known}) (?:\w+ )?[a-z]+s)\b`,
);

/** Reads what somebody has typed to its end: stories and other languages too, which no suggestion waits for. */
export function readWhole(query: string): Reading {
  const reading = readText(withPlaces(query), longestTold);
  const tells = telling.test(reading.plain);
  return {
    ...reading,
    ...(reading.sides ? {} : readPairAbroad(reading.text)),
    describes: reading.describes || tells,
    aboutJob: reading.aboutJob || tells,
  };
}
