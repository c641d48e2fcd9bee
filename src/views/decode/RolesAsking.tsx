import type { RoleNamed } from '../../decode/roles-named.ts';
import type { YourSkill, Yours } from '../../decode/yours.ts';
import { gapInWords } from '../../knowledge/plan/gap-words.ts';
import { levelAt, levels } from '../../schema/vocabulary.ts';
import { LinkList, PageLink } from '../links.tsx';

/** Roles told at most. */
const most = 5;

const OneRole = ({ role, titled, skills, products }: RoleNamed) => (
  <li>
    <PageLink {...role} />
    {titled && <span class="small"> A title of it is in the advert.</span>}
    {skills.length > 0 && (
      <p class="small">
        Asks for {skills.length} named here: <LinkList links={skills} />
      </p>
    )}
    {products.length > 0 && (
      <p class="small">
        Works with {products.length} named here: <LinkList links={products} />
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
      <ol class="plain decode-roles">
        {roles.slice(0, most).map((one) => (
          <OneRole {...one} />
        ))}
      </ol>
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
      Of {there.length + missing.length} skills it names, you have {there.length}.
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
