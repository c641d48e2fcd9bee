import {
  criteriaByPrinciple,
  criteriaCounted,
  criteriaLacking,
  type CriterionTold,
} from '../../knowledge/graph/criteria.ts';
import type { CriterionMet } from '../../schema/criteria.ts';
import * as words from '../../words/about/criteria.ts';

const One = ({ name, url, how, absent, tested, lacks }: CriterionTold) => (
  <div>
    <dt>
      <a href={url}>{name}</a>
    </dt>
    <dd>
      {how ?? absent}{' '}
      {lacks !== undefined && (
        <>
          <b>{words.lacks}</b> {lacks}{' '}
        </>
      )}
      {tested && <span class="small">{words.tested(tested)}</span>}
    </dd>
  </div>
);

interface Props {
  criteria: readonly CriterionMet[];
}

/** What is known not to work, then every criterion of the standard, folded by its principles. */
export const CriteriaTold = ({ criteria }: Props) => (
  <>
    <h2 id="not-working">{words.notWorking}</h2>
    <ul>
      {criteriaLacking(criteria).map(({ name, lacks }) => (
        <li>
          {lacks} <span class="small">{name}</span>
        </li>
      ))}
    </ul>
    <h2 id="criteria">{words.every}</h2>
    <p>{words.aboutCriteria(criteria.length, criteriaCounted(criteria))}</p>
    {criteriaByPrinciple(criteria).map(({ title, counted, criteria: these }) => (
      <details>
        <summary>
          <b>{title}</b>: {counted}
        </summary>
        <dl>
          {these.map((one) => (
            <One {...one} />
          ))}
        </dl>
      </details>
    ))}
  </>
);
