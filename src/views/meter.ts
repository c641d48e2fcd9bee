import { levelNumber, levels, type Level } from '../schema/vocabulary.ts';
import { html, type Html } from './html.ts';

/** A level as four segments, with its name in text, or with words for a level that is not there. */
export const meter = (level: Level | undefined, none = 'Not asked for'): Html => html`
  <span class="meter">
    <span class="bar m${levelNumber(level)}"><i></i><i></i><i></i><i></i></span>
    ${' '}<span class="name">${level ? levels[level] : none}</span>
  </span>
`;
