import type { RoleNamed, SkillNamed } from '../../decode/roles-named.ts';
import { filled } from '../../words/filled.ts';
import * as words from '../../words/decode/roles.ts';
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
        <p class="small">{filled(words.asksFor, { skills: <LinkList links={named} /> })}</p>
      )}
      {behind.length > 0 && (
        <p class="small">
          {filled(words.asksBehind, {
            skills: (
              <>
                {behind.map(({ skill, through }, index) => (
                  <>
                    {index > 0 && ', '}
                    {filled(words.through, {
                      skill: <PageLink {...skill} />,
                      tools: through.join(', '),
                    })}
                  </>
                ))}
              </>
            ),
          })}
        </p>
      )}
    </>
  );
};

const OneRole = ({ role, titled, skills, products }: RoleNamed) => (
  <li>
    <PageLink {...role} />
    {titled && <span class="small"> {words.isTitled}</span>}
    <AsksFor skills={skills} />
    {products.length > 0 && (
      <p class="small">{filled(words.worksWith, { tools: <LinkList links={products} /> })}</p>
    )}
  </li>
);

/** The roles that ask for what an advert names. */
export const RolesAsking = ({ roles }: { roles: readonly RoleNamed[] }) => (
  <section>
    <h2>{words.roles}</h2>
    {roles.length === 0 ? (
      <p>{words.tooLittle}</p>
    ) : (
      <>
        <p class="small">{words.inWhichOrder}</p>
        <ol class="plain decode-roles">
          {roles.slice(0, most).map((one) => (
            <OneRole {...one} />
          ))}
        </ol>
      </>
    )}
  </section>
);
