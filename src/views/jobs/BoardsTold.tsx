import * as words from '../../words/jobs/page.ts';
import { filled } from '../../words/filled.ts';
import { PageLink } from '../links.tsx';

/** That one job has many names. */
export const NamesTold = () => (
  <>
    <h2>{words.namesToTry}</h2>
    <p class="measure">{words.manyNames}</p>
  </>
);

/** What the buttons of job boards do, and what to do with an advert that is found. */
export const BoardsTold = () => (
  <>
    <p class="small measure">{words.boardsTold}</p>
    <p class="measure">
      {filled(words.foundOne, { decode: <PageLink title={words.decode} address="/decode/" /> })}
    </p>
  </>
);
