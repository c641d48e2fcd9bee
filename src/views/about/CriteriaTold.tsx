import {
  criteriaByPrinciple,
  criteriaCounted,
  criteriaLacking,
  type CriterionTold,
} from '../../knowledge/graph/criteria.ts';
import type { CriterionMet } from '../../schema/criteria.ts';

const One = ({ name, url, how, absent, tested, lacks }: CriterionTold) => (
  <div>
    <dt>
      <a href={url}>{name}</a>
    </dt>
    <dd>
      {how ?? absent}{' '}
      {lacks !== undefined && (
        <>
          <b>Does not work:</b> {lacks}{' '}
        </>
      )}
      {tested && <span class="small">Tested: {tested}.</span>}
    </dd>
  </div>
);

interface Props {
  criteria: readonly CriterionMet[];
}

/** What is known not to work, then every criterion of the standard, folded by its principles. */
export const CriteriaTold = ({ criteria }: Props) => (
  <>
    <h2 id="not-working">What is known not to work</h2>
    <ul>
      {criteriaLacking(criteria).map(({ name, lacks }) => (
        <li>
          {lacks} <span class="small">{name}</span>
        </li>
      ))}
    </ul>
    <h2 id="criteria">Every criterion</h2>
    <p>
      Of the {criteria.length} criteria at levels A and AA: {criteriaCounted(criteria)}. Each names
      the tests of this project that fail where it is broken, or the day on which pages were read
      for it.
    </p>
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
