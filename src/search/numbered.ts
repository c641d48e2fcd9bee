import { hitOf, type Hit } from './hit.ts';
import type { NameIndex } from './match.ts';
import type { Reading } from './reading.ts';
import { spansIn } from './spans.ts';

const digits: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4' };
const place = String.raw`(?:number|no\.?|nr\.?|num\.?|#) ?(\d|one|two|three|four)`;

/** A place in a crew as names have it: "sound number one", "#1 sound" and "no 1 in sound" are "sound no 1". */
const written: readonly RegExp[] = [
  new RegExp(String.raw`\bsound ${place}(?!\w)`, 'gi'),
  new RegExp(String.raw`(?<!\w)${place} (?:in |on |for )?sound\b`, 'gi'),
];

/** A text with the places of a sound crew written as names have them. */
export const withPlaces = (text: string): string =>
  written.reduce(
    (rest, some) =>
      rest.replace(
        some,
        (_, number: string) => `sound no ${digits[number.toLowerCase()] ?? number}`,
      ),
    text,
  );

/** What is called by a place in a crew, wherever it stands in a query: who names one asks for it. */
export const numberedHits = (index: NameIndex, { text }: Reading): Hit[] =>
  spansIn(index, text)
    .filter(({ span }) => / no \d$/.test(span))
    .flatMap(({ matches }) => matches.map(hitOf));
