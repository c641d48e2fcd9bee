import type { Decoded } from '../../decode/decode.ts';
import type { PayAt } from '../../decode/pay.ts';
import { paysTold } from '../../decode/words.ts';
import { keysOf, strains } from '../../schema/vocabulary.ts';
import * as words from '../../words/decode/decoded.ts';
import * as read from '../../words/decode/read.ts';
import { filled } from '../../words/filled.ts';
import { PageLink } from '../links.tsx';

/** Pay for a stretch of work that a year has not of itself. */
const isByTheDay = ({ unit }: PayAt) => unit === 'day' || unit === 'show' || unit === 'session';

/** What an advert pays, as far as it says so. */
export const PayTold = ({ pay, paySaid }: Pick<Decoded, 'pay' | 'paySaid'>) => (
  <section id="decode-pay">
    <h2>{words.pay}</h2>
    {pay.length === 0 ? (
      <p>{words.noAmount}</p>
    ) : (
      <ul>
        {paysTold(pay).map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    )}
    {paySaid.length > 0 && (
      <p>{paySaid.map(({ words: said, says }) => read.paySaid[says](said)).join(' ')}</p>
    )}
    {pay.length > 0 && (
      <p class="small">
        {pay.some(isByTheDay) && (
          <>
            {filled(words.byTheDay, {
              term: <PageLink title={words.dayRate} address="/terms/day-rate/" />,
            })}{' '}
          </>
        )}
        {words.published}
      </p>
    )}
  </section>
);

/** What it says of time and body, and what to ask. */
export const ConditionsSaid = ({ conditions }: Pick<Decoded, 'conditions'>) => (
  <section id="decode-conditions">
    <h2>{words.timeAndBody}</h2>
    {conditions.length === 0 ? (
      <p>{words.noConditions}</p>
    ) : (
      <ul>
        {keysOf(strains).flatMap((name) => {
          const said = conditions.filter(({ condition }) => condition === name);
          if (said.length === 0) return [];
          const ask = read.conditions[name];
          const condition = <strong>{strains[name]}</strong>;
          return (
            <li>
              {said.every(({ refused }) => refused)
                ? filled(words.saysNone, { condition })
                : filled(words.saysSome, { condition, ask })}
            </li>
          );
        })}
      </ul>
    )}
  </section>
);

/** What it leaves out, each with the question that gets it. */
export const LeftOut = ({ omits }: Pick<Decoded, 'omits'>) => (
  <section>
    <h2>{words.leavesOut}</h2>
    {omits === undefined ? (
      <p>{words.englishOnly}</p>
    ) : omits.length === 0 ? (
      <p>{words.leavesOutNothing}</p>
    ) : (
      <ul>
        {omits.map((what) => (
          <li>
            {filled(words.askFor, {
              omitted: <strong>{read.omits[what].title}</strong>,
              ask: read.omits[what].ask,
            })}
          </li>
        ))}
      </ul>
    )}
  </section>
);
