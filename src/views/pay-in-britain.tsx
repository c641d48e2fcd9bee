import type { PayInBritain as There } from '../knowledge/figures/pay-in-britain.ts';
import * as words from '../words/role/facts.ts';
import { FactText } from './fact.tsx';

/** What a role pays in Britain, as a term and what it is: a rate of the job, then the class it is counted in. */
export const PayInBritain = ({ rate, ofClass }: There) => (
  <>
    <dt>{words.inBritain}</dt>
    {rate && (
      <dd>
        <FactText fact={rate} noted />
      </dd>
    )}
    {ofClass && (
      <dd class="small">
        <FactText fact={ofClass} noted />
      </dd>
    )}
  </>
);
