import type { PayInBritain as There } from '../knowledge/figures/pay-in-britain.ts';
import * as words from '../words/role/facts.ts';
import { FactText } from './fact.tsx';

/** What a role pays in Britain: a rate of the job, then the class it is counted in. */
export const PayInBritain = ({ rate, ofClass }: There) => (
  <dl class="in-britain">
    <dt>{words.inBritain}</dt>
    {[rate, ofClass].map(
      (fact) =>
        fact && (
          <dd>
            <FactText fact={fact} noted />
          </dd>
        ),
    )}
  </dl>
);
