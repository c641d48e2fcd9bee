import type { YearExample } from '../../knowledge/year/year-examples.ts';
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
    <p>
      Each starts from the low end. A union minimum is mostly paid as a wage, and then the tax of
      the self-employed below does not fit: put aside a share of your own. What a client pays one
      studio is no measure of others. No published rate could stand for touring by the week or for
      audiovisual work by the day.
    </p>
  </>
);
