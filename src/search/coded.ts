import { hitAt, type Hit } from './hit.ts';
import type { NameIndex } from './match.ts';
import type { Reading } from './reading.ts';

/** A code of the British or the US classification alone, with its name before it or without. */
const written = /^(?:(uk|us) )?(?:soc (?:20\d\d )?(?:codes? )?)?(\d{4}|\d\d-\d{4})$/;

/** The official class whose code a query is: "SOC 3417". */
export function codedHits(index: NameIndex, { plain }: Reading): Hit[] {
  const [, country, code = ''] = written.exec(plain) ?? [];
  const countries = country === undefined ? ['uk', 'us'] : [country];
  return code ? countries.flatMap((one) => hitAt(index, `/occupations/${one}-${code}/`)) : [];
}
