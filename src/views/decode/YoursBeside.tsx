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

/** Skills under a heading, where there are any. */
const Skills = ({ heading, skills }: { heading: string; skills: readonly YourSkill[] }) =>
  skills.length === 0 ? null : (
    <>
      <h3>{heading}</h3>
      <ul>
        {skills.map((one) => (
          <OneSkill {...one} />
        ))}
      </ul>
    </>
  );

/** What an advert names and the reader has marked, and what not. */
export const YoursBeside = ({ role, there, missing }: Yours) => (
  <section>
    <h2>{words.you}</h2>
    <p>
      {words.youHaveOf(there.length + missing.length, there.length)}
      {role && <> {filled(words.asFarAs, { role: <PageLink {...role} /> })}</>}
    </p>
    <Skills heading={words.youHave} skills={there} />
    <Skills heading={words.notYet} skills={missing} />
  </section>
);
