import * as words from '../../words/search/slash-key.ts';

/** What the slash key does, and that it can be turned off. */
export const SlashTold = () => (
  <>
    <h2 id="slash">{words.slashKey}</h2>
    <p>{words.slashTold}</p>
  </>
);
