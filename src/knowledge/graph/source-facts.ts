import type { Entry } from '../../schema/entry.ts';
import { confidences, trusts } from '../../schema/vocabulary.ts';
import { capitalized } from '../../words/sentence.ts';
import * as words from '../../words/source.ts';
import { formatDay } from '../figures/format.ts';
import { titleOf, type Knowledge } from './knowledge.ts';

/** What is known of a source itself, each with its name; what is not known is left out. */
export function sourceFacts({ data }: Entry<'sources'>): [name: string, told: string][] {
  const sure = capitalized(confidences[data.confidence]);
  const facts: [string, string | undefined][] = [
    [words.besideFigures, data.short],
    [words.published, data.published],
    [words.about, data.period],
    [words.kind, trusts[data.trust]],
    [words.trust, data.why ? words.trustWhy(sure, data.why) : sure],
    [words.read, data.seen],
    [words.license, data.licence],
    [words.lastChecked, formatDay(data.reviewed)],
  ];
  return facts.flatMap(([name, told]) => (told ? [[name, told]] : []));
}

/** Where a claim is told: by the page, by the heading there, or by both. Titles of comparisons are long, so that their headings stand alone. */
export function toldAt({ byAddress }: Knowledge, address: string): string {
  const [path = '', anchor] = address.split('#');
  const page = byAddress.get(path);
  const title = page ? titleOf(page) : path.replaceAll('/', '');
  if (!anchor) return title;
  const heading = anchor.replaceAll('-', ' ');
  return page?.kind === 'comparisons' ? capitalized(heading) : `${title}: ${heading}`;
}
