import type { YearExample } from '../../knowledge/year/year-examples.ts';
import * as words from '../../words/rate/page.ts';
import { FactText } from '../fact.tsx';
import { PageLink } from '../links.tsx';

/** Published rates to start a year from, each with who published it. */
export const YearExamples = ({ examples }: { examples: readonly YearExample[] }) => (
  <>
    <ul class="plain">
      {examples.map(({ title, address, rate }) => (
        <li>
          <PageLink title={title} address={address} />: <FactText fact={rate} />
        </li>
      ))}
    </ul>
    <p>{words.aboutExamples}</p>
  </>
);
