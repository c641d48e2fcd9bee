import { pageOf } from '../../schema/address.ts';
import type { AnyEntry, Entry } from '../../schema/entry.ts';

type Symptom = Entry<'symptoms'>;

/** How many of the pages that a symptom leads to show it: what comes after is read where one looks on. */
const shownOn = 3;

/** A symptom at one of the pages that explain it. */
export interface Explained {
  symptom: Symptom;
  /** The page, without the base path. */
  address: string;
  /** Its place among the pages that explain the symptom: 0 for the likeliest cause. */
  place: number;
}

/** Every symptom at each page that shows it: those of which the page is the likeliest cause come first. */
export const explainedAt = (symptoms: readonly Symptom[]): Explained[] =>
  symptoms
    .flatMap((symptom) =>
      symptom.data.leadsTo
        .slice(0, shownOn)
        .map((address, place): Explained => ({ symptom, address, place })),
    )
    .sort((a, b) => a.place - b.place);

/** A symptom as the page of one of its causes shows it. */
export interface SymptomHere {
  symptom: Symptom;
  /** The other pages that explain it, the likeliest cause first. */
  others: readonly AnyEntry[];
}

/** What of the knowledge base says which symptoms lead to a page. */
interface Led {
  explains: ReadonlyMap<string, readonly Explained[]>;
  byAddress: ReadonlyMap<string, AnyEntry>;
}

/** The symptoms that the page of an entry explains, the likeliest first; none where it has no page. */
export function symptomsAt({ explains, byAddress }: Led, entry: AnyEntry): SymptomHere[] {
  const own = pageOf(entry) ?? '';
  return (explains.get(own) ?? []).map(({ symptom }) => ({
    symptom,
    others: symptom.data.leadsTo
      .filter((address) => address !== own)
      .flatMap((address) => byAddress.get(address) ?? []),
  }));
}
