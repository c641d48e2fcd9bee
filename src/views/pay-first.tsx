import type { PayFirst as First } from '../knowledge/figures/pay-fact.ts';
import { inSentence } from '../words/sentence.ts';
import * as words from '../words/role/facts.ts';
import { FactLine } from './fact-line.tsx';
import { FactText } from './fact.tsx';

/** How a role is paid, as a term and what it is: a rate of the job large, or else the units it is paid by. */
export const PayFirst = ({ by, rate, otherwise, below }: First) => (
  <>
    <dt>{rate ? words.paid(inSentence(by)) : words.howPaid}</dt>
    <dd>
      {rate ? (
        <FactText fact={rate} noted />
      ) : (
        <>
          <span class="figure">{by}</span> <span class="small">{otherwise}</span>
        </>
      )}
    </dd>
    {below && (
      <dd class="small">
        <FactLine fact={below} />
      </dd>
    )}
  </>
);
