import { matches } from '../../schema/vocabulary.ts';
import { filled } from '../../words/filled.ts';
import * as words from '../../words/schools/codes.ts';
import { PageLink } from '../links.tsx';

/** What a code beside a role means, and how well it fits. */
export const CodesTold = () => (
  <p class="measure">
    {filled(words.whatCodesMean, {
      exact: <strong>{matches.exact}</strong>,
      closest: <strong>{matches.closest}</strong>,
      broader: <strong>{matches.broader}</strong>,
      classes: <PageLink title={words.eachClass} address="/occupations/" />,
      programs: <a href="#programs">{words.programsOfStudy}</a>,
    })}
  </p>
);

/** What a code of a program of study says, and which programs are listed. */
export const ProgramsTold = () => <p class="measure">{words.whatProgramsMean}</p>;
