import type { YourSkill, Yours } from '../../decode/yours.ts';
import { gapInWords } from '../../knowledge/plan/gap-words.ts';
import { levelAt, levels } from '../../schema/vocabulary.ts';
import { filled } from '../../words/filled.ts';
import * as words from '../../words/decode/you.ts';
import { PageLink } from '../links.tsx';

const levelWord = (number: number): string => {
  const level = levelAt(number);
  return level ? levels[level] : words.notMarked;
};

const OneSkill = ({ skill, have, asked }: YourSkill) => (
  <li>
    <PageLink {...skill} />: {levelWord(have)}
    {have > 0 && asked > 0 && `, ${gapInWords(have, asked)}`}
  </li>
);

/** What an advert names and the reader has marked, and what not. */
export const YoursBeside = ({ role, there, missing }: Yours) => (
  <section>
    <h2>{words.you}</h2>
    <p>
      {words.youHaveOf(there.length + missing.length, there.length)}
      {role && <> {filled(words.asFarAs, { role: <PageLink {...role} /> })}</>}
    </p>
    {there.length > 0 && (
      <>
        <h3>{words.youHave}</h3>
        <ul>
          {there.map((one) => (
            <OneSkill {...one} />
          ))}
        </ul>
      </>
    )}
    {missing.length > 0 && (
      <>
        <h3>{words.notYet}</h3>
        <ul>
          {missing.map((one) => (
            <OneSkill {...one} />
          ))}
        </ul>
      </>
    )}
  </section>
);
