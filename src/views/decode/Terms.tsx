import { conditionNames } from '../../decode/conditions-said.ts';
import type { Decoded } from '../../decode/decode.ts';
import { payWords } from '../../decode/words.ts';
import * as read from '../../words/decoded.ts';
import { PageLink } from '../links.tsx';

/** What an advert pays, as far as it says so. */
export const PayTold = ({ pay, paySaid }: Pick<Decoded, 'pay' | 'paySaid'>) => (
  <section id="decode-pay">
    <h2>Pay</h2>
    {pay.length === 0 ? (
      <p>
        No amount is named.
        {paySaid.map(({ words, says }) => ` ${read.paySaid[says](words)}`)}
      </p>
    ) : (
      <>
        <ul>
          {pay.map((one) => (
            <li>{payWords(one)}</li>
          ))}
        </ul>
        <p class="small">
          Pay by the day is not pay by the year:{' '}
          <PageLink title="day rate" address="/terms/day-rate/" /> says what comes out of it. Each
          role’s page has published rates to hold it against.
        </p>
      </>
    )}
  </section>
);

/** What it says of time and body, and what to ask. */
export const ConditionsSaid = ({ conditions }: Pick<Decoded, 'conditions'>) => (
  <section id="decode-conditions">
    <h2>Time and body</h2>
    {conditions.length === 0 ? (
      <p>Nothing is said of nights, weekends, travel, lifting, heights or loud sound.</p>
    ) : (
      <ul>
        {conditionNames.flatMap((name) => {
          const said = conditions.filter(({ condition }) => condition === name);
          if (said.length === 0) return [];
          const { title, ask } = read.conditions[name];
          return (
            <li>
              <strong>{title}</strong>
              {said.every(({ refused }) => refused)
                ? ': the advert says there is none, or little.'
                : `. ${ask}`}
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
    <h2>What it leaves out</h2>
    {omits === undefined ? (
      <p>This can be told of adverts in English only.</p>
    ) : omits.length === 0 ? (
      <p>
        Pay, hours, travel, place, who you answer to, form of contract: it says something of each.
      </p>
    ) : (
      <ul>
        {omits.map((what) => (
          <li>
            <strong>{read.omits[what].title}</strong>. Ask: {read.omits[what].ask}
          </li>
        ))}
      </ul>
    )}
  </section>
);
