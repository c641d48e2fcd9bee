import { isBritish, withoutBritain } from './about-britain.ts';
import { withPlaces } from './numbered.ts';
import { readText, workIn, type Reading } from './reading.ts';
import { readPairAbroad } from './sides-abroad.ts';

/** Letters of a query that are looked at where nothing waits for it: it may tell a story. */
const longestTold = 240;

/** Whom somebody knows who does a job. */
const known =
  'uncle|aunt|cousin|brother|sister|dad|father|mum|mom|mother|mate|friend|neighbou?r|boyfriend|girlfriend|husband|wife|partner';

/** What somebody does, at the beginning of a query; plural names of things that are verbs as well are left out. */
const begins =
  'sits|stands|stays|stops|blends|balances|follows|catches|sorts|invents|joins|hangs|climbs|works|gives|sends|mends|' +
  'copies|scans|uploads|labels|orders|buys|packs|unpacks|rolls|coils|swaps|solders|inspects|trains|' +
  'takes|turns|drives|pushes|plans|plugs|hooks|sticks|tapes|straps';

/** A person who does something: asked for in another language, by what they do, or told as a story. */
const telling = [
  /^(?:wer|qui|quien|chi|quem|wie is) (?!est |e )[a-z]+/,
  new RegExp(String.raw`^(?:${begins}) `),
  new RegExp(
    String.raw`\b(?:whose job|job (?:where|that|of)|what(?: i)?s (?:his|her|their) job|(?:man|woman|lady|bloke|fella|lad|chap|one) (?:that|which|with|in|at)|my (?:${known}) (?:\w+ )?[a-z]+s)\b`,
  ),
];

const noises =
  'howl|squeal|squeak|screech|scream|whistl|whin|ring|buzz|humm?|hiss|crackl|popp|click|tick|rattl|rumbl|rustl|boom|' +
  'echo|distort|clipp|peak|pump|thump|sputter|stutter|glitch|flutter|drift|fad|mut|cutt|dropp|break|feed|bleed|leak';

/** A noise or a fault that ends like what somebody does: "howling when the pastor turns on the mic". */
const fault = new RegExp(String.raw`^(?:[a-z]+ )??(?:${noises})ing\b(?! (?:up|out)? ?monitors?\b)`);

/** The same anywhere in a query. */
const faults = new RegExp(
  String.raw`\b(?:${noises})(?:e?s|e?d|ing|y)?\b|\b(?:cuts?|drops?|goes|went) (?:in and )?out\b`,
);

/** Reads what somebody has typed to its end: stories and other languages too, which no suggestion waits for. */
export function readWhole(query: string): Reading {
  const reading = readText(withPlaces(query), longestTold);
  const tells = telling.some((says) => says.test(reading.plain));
  const { describes, aboutJob } = workIn(reading.plain.replace(fault, ''));
  const inBritain = isBritish(reading.plain);
  const { question } = reading;
  const placed = question.section !== undefined && inBritain;
  return {
    ...reading,
    question: placed ? { ...question, subject: withoutBritain(question.subject) } : question,
    inBritain,
    ...(reading.sides ? {} : readPairAbroad(reading.text)),
    describes: describes || tells,
    aboutJob: aboutJob || tells,
    faulty: !describes && !tells && faults.test(reading.plain),
  };
}
