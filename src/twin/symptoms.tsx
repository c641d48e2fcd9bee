import type { SymptomHere } from '../knowledge/graph/symptoms.ts';
import { filled } from '../words/filled.ts';
import * as words from '../words/page.ts';
import { EntryLinks } from './parts.tsx';

/** What people hear or see go wrong, each with its first check and the other pages that explain it. */
export const Symptoms = ({ symptoms }: { symptoms: readonly SymptomHere[] }) => (
  <dl>
    {symptoms.map(({ symptom, others }) => (
      <>
        <dt>{symptom.data.title}</dt>
        <dd>
          {symptom.data.first}{' '}
          {others.length > 0 &&
            filled(words.seeAlsoPages, { pages: <EntryLinks entries={others} within /> })}
        </dd>
      </>
    ))}
  </dl>
);
