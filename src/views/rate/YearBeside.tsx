import type { YearAnswer } from '../../knowledge/year/answer.ts';
import { besideTold } from '../../knowledge/year/beside-told.ts';
import type { RoleBeside } from '../../knowledge/year/role-beside.ts';
import { filled } from '../../words/filled.ts';
import * as words from '../../words/rate/beside.ts';
import { FactText } from '../fact.tsx';
import { RoleLink, SourceLink } from '../links.tsx';

interface Props {
  answer: YearAnswer;
  role: RoleBeside;
}

/** An answer beside what is published of a role: in sentences, then each rate as its source has it. */
export function YearBeside({ answer, role }: Props) {
  const { place } = answer.asked;
  const rates = role.rates[place];
  const found = role.classes[place];
  return (
    <>
      {besideTold(answer, role).map((told) => (
        <p>{told}</p>
      ))}
      <ul class="plain">
        {rates.map((rate) => (
          <li>
            <FactText fact={rate} />
          </li>
        ))}
      </ul>
      <p class="small">
        {found && <>{filled(words.theClass, { source: <SourceLink {...found.source} /> })} </>}
        {filled(words.allOfPay, { role: <RoleLink {...role} /> })}
      </p>
    </>
  );
}
