import { formatNumber } from '../../knowledge/figures/number.ts';
import { headlineOf, type YearAnswer } from '../../knowledge/year/answer.ts';
import { answerRows } from '../../knowledge/year/answer-rows.ts';
import { answerTold, answerWarning } from '../../knowledge/year/answer-told.ts';
import { whoseRate } from '../../knowledge/year/whose-rate.ts';
import * as words from '../../words/rate/answer.ts';
import { ScrollTable } from '../parts.tsx';

interface Props {
  answer: YearAnswer;
}

interface SaidProps extends Props {
  /** That no rate of the role is known, where the answer is worked out of another's. */
  noRate?: string | undefined;
}

/** The answer, large, and what it is. The words that tell it are TellAnswer. */
export function AnswerHead({ answer }: Props) {
  const { label, value } = headlineOf(answer);
  return (
    <>
      <span class="small">{label}</span> <span class="figure">{value}</span>
    </>
  );
}

/** The answer in a sentence, with what to know of it before. */
export function AnswerSaid({ answer, noRate }: SaidProps) {
  const warning = answerWarning(answer);
  return (
    <>
      {noRate !== undefined && (
        <strong>
          {noRate} {whoseRate(answer)}{' '}
        </strong>
      )}
      {warning !== undefined && <strong>{warning} </strong>}
      {answerTold(answer)}
    </>
  );
}

/** The sum, row by row, with the fewest billed days and with the most. */
export function AnswerRows({ answer }: Props) {
  const days = (value: number) => words.billedDays(formatNumber(value, 1));
  return (
    <ScrollTable name={words.rowByRow}>
      <thead>
        <tr>
          <th scope="col">{words.inAYear}</th>
          <th scope="col">{days(answer.fewest.year.billed)}</th>
          <th scope="col">{days(answer.most.year.billed)}</th>
        </tr>
      </thead>
      <tbody>
        {answerRows(answer).map(({ what, fewest, most, sum }) => (
          <tr class={sum ? 'year-sum' : undefined}>
            <th scope="row">{what}</th>
            <td>{fewest}</td>
            <td>{most}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
