import type { Entry } from '../../schema/entry.ts';
import { confidences, trusts } from '../../schema/vocabulary.ts';
import { headings } from '../../words/sections.ts';
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

/** Where a claim is told: a page by its title, or the section of a comparison that lays such claims open. */
export function claimPlace({ byAddress }: Knowledge, address: string) {
  const [path = '', anchor] = address.split('#');
  const target = byAddress.get(path);
  const page = target ? titleOf(target) : path.replaceAll('/', '');
  const sections: Readonly<Record<string, string>> = headings.comparisons;
  const section = anchor === undefined ? page : `${page}: ${anchor.replaceAll('-', ' ')}`;
  const title = (target?.kind === 'comparisons' && sections[anchor ?? '']) || section;
  return { title, address };
}
