import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import { namesAbroad } from '../knowledge/graph/names-abroad.ts';
import { productsOfTerm } from '../knowledge/graph/products.ts';
import { inOrderOfSounds } from '../knowledge/graph/sounds.ts';
import { sourcesOf } from '../knowledge/graph/sources.ts';
import { symptomsAt } from '../knowledge/graph/symptoms.ts';
import { addressOf } from '../schema/address.ts';
import { headingOf } from '../schema/anatomy.ts';
import type { Entry } from '../schema/entry.ts';
import { Abroad, NamesMet } from './lists.tsx';
import { CriteriaTold } from '../views/about/CriteriaTold.tsx';
import { SlashTold } from '../views/about/SlashTold.tsx';
import * as words from '../words/page.ts';
import { Lead } from './parts.tsx';
import { proseOf } from './prose.tsx';
import { SoundCards } from './sounds.tsx';
import { SourceList } from './source-list.tsx';
import { Symptoms } from './symptoms.tsx';
import type { Twin } from './twin.tsx';

function Term({ knowledge, term }: { knowledge: Knowledge; term: Entry<'terms'> }) {
  const symptoms = symptomsAt(knowledge, term);
  const sounds = inOrderOfSounds(knowledge.soundsByTerm.get(term.id) ?? []);
  return (
    <>
      <Lead {...term.data} />
      {proseOf(knowledge, term)}
      <Abroad abroad={namesAbroad(term.data)} />
      <NamesMet products={productsOfTerm(knowledge, term.id)} />
      {sounds.length > 0 && (
        <>
          <h2>{words.hearIt}</h2>
          <SoundCards knowledge={knowledge} sounds={sounds} />
        </>
      )}
      {symptoms.length > 0 && (
        <>
          <h2>{headingOf('skills', 'what-to-check-first')}</h2>
          <Symptoms symptoms={symptoms} />
        </>
      )}
      <SourceList knowledge={knowledge} entry={term} />
    </>
  );
}

/** The page of a term. Its text names its sources. */
export const termTwin = (knowledge: Knowledge, term: Entry<'terms'>): Twin => ({
  address: addressOf('terms', term.id),
  title: term.data.title,
  summary: term.data.summary,
  reviewed: term.data.reviewed,
  body: () => <Term knowledge={knowledge} term={term} />,
});

/** A page of free text, such as About. */
export const pageTwin = (knowledge: Knowledge, page: Entry<'pages'>): Twin => ({
  address: addressOf('pages', page.id),
  title: page.data.title,
  summary: page.data.summary,
  reviewed: page.data.reviewed,
  noted: sourcesOf(knowledge, page).length > 0,
  body: () => (
    <>
      <Lead title={page.data.title} summary={page.data.summary} />
      {proseOf(knowledge, page)}
      {page.data.criteria && (
        <>
          <SlashTold />
          <CriteriaTold criteria={page.data.criteria} />
        </>
      )}
      <SourceList knowledge={knowledge} entry={page} />
    </>
  ),
});
