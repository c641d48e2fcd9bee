import type { RoleNamed, SkillNamed } from '../../decode/roles-named.ts';
import { filled } from '../../words/filled.ts';
import * as words from '../../words/decode/roles.ts';
import { LinkList, PageLink } from '../links.tsx';

/** Roles told at most. */
const most = 5;

interface AskedProps extends Pick<RoleNamed, 'skills'> {
  /** In which words they are told, with a place for them in a row. */
  told: string;
}

/** A skill; where it stands behind a tool, with the words that name that. */
const Asked = ({ skill, through }: SkillNamed) =>
  through.length === 0 ? (
    <PageLink {...skill} />
  ) : (
    <>{filled(words.through, { skill: <PageLink {...skill} />, tools: through.join(', ') })}</>
  );

/** Skills that are asked for, in one line, where there are any. */
const AsksFor = ({ skills, told }: AskedProps) =>
  skills.length === 0 ? null : (
    <p class="small">
      {filled(told, {
        skills: skills.map((one, index) => (
          <>
            {index > 0 && ', '}
            <Asked {...one} />
          </>
        )),
      })}
    </p>
  );

interface RoleProps extends RoleNamed {
  /** The skills that all of them ask for, which are told once. */
  common: ReadonlySet<string>;
}

const OneRole = ({ role, titled, skills, products, common }: RoleProps) => (
  <li>
    <PageLink {...role} />
    {titled && <span class="small"> {words.isTitled}</span>}
    <AsksFor
      skills={skills.filter(({ skill }) => !common.has(skill.id))}
      told={common.size > 0 ? words.alsoAsks : words.asks}
    />
    {products.length > 0 && (
      <p class="small">{filled(words.worksWith, { tools: <LinkList links={products} /> })}</p>
    )}
  </li>
);

/** The skills that every one of several roles asks for. */
const askedByAll = ([first, ...others]: readonly RoleNamed[]): SkillNamed[] =>
  first && others.length > 0
    ? first.skills.filter(({ skill: { id } }) =>
        others.every(({ skills }) => skills.some(({ skill }) => skill.id === id)),
      )
    : [];

function Roles({ roles }: { roles: readonly RoleNamed[] }) {
  const common = askedByAll(roles);
  const ids = new Set(common.map(({ skill }) => skill.id));
  return (
    <>
      <p class="small">{words.inWhichOrder}</p>
      <AsksFor skills={common} told={words.allAsk} />
      <ol class="plain decode-roles">
        {roles.map((one) => (
          <OneRole {...one} common={ids} />
        ))}
      </ol>
    </>
  );
}

/** The roles that ask for what an advert names. */
export const RolesAsking = ({ roles }: { roles: readonly RoleNamed[] }) => (
  <section>
    <h2>{words.roles}</h2>
    {roles.length === 0 ? <p>{words.tooLittle}</p> : <Roles roles={roles.slice(0, most)} />}
  </section>
);
