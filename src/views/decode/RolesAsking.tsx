import type { RoleNamed, SkillNamed } from '../../decode/roles-named.ts';
import type { YourSkill, Yours } from '../../decode/yours.ts';
import { gapInWords } from '../../knowledge/plan/gap-words.ts';
import { levelAt, levels } from '../../schema/vocabulary.ts';
import { LinkList, PageLink } from '../links.tsx';

/** Roles told at most. */
const most = 5;

/** The skills it asks for; of those behind a tool, by which words they are named. */
const AsksFor = ({ skills }: Pick<RoleNamed, 'skills'>) => {
  const isNamed = ({ through }: SkillNamed) => through.length === 0;
  const named = skills.filter(isNamed).map(({ skill }) => skill);
  const behind = skills.filter((one) => !isNamed(one));
  return (
    <>
      {named.length > 0 && (
        <p class="small">
          Asks for skills named here: <LinkList links={named} />
        </p>
      )}
      {behind.length > 0 && (
        <p class="small">
          Asks for skills behind a tool:{' '}
          {behind.map(({ skill, through }, index) => (
            <>
              {index > 0 && ', '}
              <PageLink {...skill} /> through {through.join(', ')}
            </>
          ))}
        </p>
      )}
    </>
  );
};

const OneRole = ({ role, titled, skills, products }: RoleNamed) => (
  <li>
    <PageLink {...role} />
    {titled && <span class="small"> A title of it is in the advert.</span>}
    <AsksFor skills={skills} />
    {products.length > 0 && (
      <p class="small">
        Works with tools named here: <LinkList links={products} />
      </p>
    )}
  </li>
);

/** The roles that ask for what an advert names. */
export const RolesAsking = ({ roles }: { roles: readonly RoleNamed[] }) => (
  <section>
    <h2>Roles that ask for the same</h2>
    {roles.length === 0 ? (
      <p>It names too little to tell.</p>
    ) : (
      <>
        <p class="small">
          First those whose title it has. Then those of whose work it names the most: what a role
          asks further, and what few roles ask, counts more.
        </p>
        <ol class="plain decode-roles">
          {roles.slice(0, most).map((one) => (
            <OneRole {...one} />
          ))}
        </ol>
      </>
    )}
  </section>
);

const levelWord = (number: number): string => {
  const level = levelAt(number);
  return level ? levels[level] : 'not marked';
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
    <h2>You beside it</h2>
    <p>
      Of {there.length + missing.length} skills it names, you have {there.length}. A tool counts as
      the skill behind it.
      {role && (
        <>
          {' '}
          How far each is asked is as <PageLink {...role} /> asks it.
        </>
      )}
    </p>
    {there.length > 0 && (
      <>
        <h3>You have</h3>
        <ul>
          {there.map((one) => (
            <OneSkill {...one} />
          ))}
        </ul>
      </>
    )}
    {missing.length > 0 && (
      <>
        <h3>Not yet, or not as far</h3>
        <ul>
          {missing.map((one) => (
            <OneSkill {...one} />
          ))}
        </ul>
      </>
    )}
  </section>
);
