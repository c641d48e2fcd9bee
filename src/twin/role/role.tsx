import { roleOutlook } from '../../knowledge/figures/outlook.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { englishAliases } from '../../knowledge/graph/role-names.ts';
import { unmeasuredOf } from '../../knowledge/graph/unmeasured.ts';
import { PageLink } from '../../views/links.tsx';
import { addressOf } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
import { DayPicture } from '../../views/day/DayPicture.tsx';
import { List } from '../../views/parts.tsx';
import { OpenQuestions, SourcedLines } from '../lists.tsx';
import { OutlookLines, RolePay } from '../money.tsx';
import { Anatomy, Lead } from '../parts.tsx';
import { proseSections } from '../prose.tsx';
import { SourceList } from '../source-list.tsx';
import type { Twin } from '../twin.tsx';
import { RoleFacts } from './facts.tsx';
import { Confusions, Filings } from './names.tsx';
import { RolePath } from './path.tsx';
import { WayThere } from './ways.tsx';
import { Duties, RoleSkills, Where } from './work.tsx';
import * as words from '../../words/role/work.ts';
import { filled } from '../../words/filled.ts';

interface Props {
  knowledge: Knowledge;
  role: Entry<'roles'>;
}

/** How the work of a role looks ahead, besides its prose: what projections say, and what software does. */
function Ahead({ knowledge, role }: Props) {
  const outlook = roleOutlook(knowledge, role);
  return (
    <>
      {outlook && <OutlookLines knowledge={knowledge} outlook={outlook} linked />}
      <SourcedLines
        knowledge={knowledge}
        title={words.softwareByTask}
        lines={role.data.software.map(({ task, now, still, source }) => ({
          name: task,
          says: [now, still],
          source,
        }))}
      />
    </>
  );
}

/** Where it stands how people do such work whose ears, eyes or legs are unlike those it was laid out for. */
const otherBodies = ({ byId }: Knowledge) => {
  const page = byId.pages.get('working-with-a-disability');
  return (
    page && (
      <p>
        {filled(words.unlikeBodies, {
          how: (
            <PageLink
              title={words.howPeopleDoIt}
              address={`${addressOf('pages', page.id)}#with-one-ear-or-hearing-aids`}
            />
          ),
        })}
      </p>
    )
  );
};

function RoleSections(props: Props) {
  const { knowledge, role } = props;
  const { day, fits, reasonsNot } = role.data;
  const open = unmeasuredOf(knowledge, role);
  return (
    <Anatomy
      kind="roles"
      prose={proseSections(knowledge, role)}
      filled={{
        'what-you-do': { data: <Duties {...props} /> },
        'a-working-day': { head: <DayPicture day={day} /> },
        skills: { data: <RoleSkills {...props} /> },
        'the-way-there': { data: <WayThere {...props} /> },
        'how-you-are-paid': { data: <RolePay {...props} /> },
        'how-the-work-looks-ahead': { data: <Ahead {...props} /> },
        'where-you-work': { data: <Where {...props} /> },
        'time-body-and-hearing': { data: otherBodies(knowledge) },
        'it-suits-you-if': { data: <p>{fits}</p> },
        'reasons-not-to': { data: <List items={reasonsNot} /> },
        'often-confused-with': { data: <Confusions {...props} /> },
        'how-statistics-file-it': { data: <Filings {...props} /> },
        sources: { data: <SourceList knowledge={knowledge} entry={role} /> },
        'what-nobody-has-measured': open.length > 0 && {
          data: <OpenQuestions knowledge={knowledge} open={open} />,
        },
      }}
    />
  );
}

/** The page of a role. */
export const roleTwin = (knowledge: Knowledge, role: Entry<'roles'>): Twin => ({
  address: addressOf('roles', role.id),
  title: role.data.title,
  summary: role.data.summary,
  reviewed: role.data.reviewed,
  noted: true,
  body: () => (
    <>
      <Lead
        title={role.data.title}
        summary={role.data.summary}
        aliases={[
          ...englishAliases(role.data),
          ...role.data.aliases.filter(({ language }) => language),
        ].map(({ name }) => name)}
        moreAt="#names"
      />
      <RoleFacts knowledge={knowledge} role={role} sheet={false} />
      <RolePath knowledge={knowledge} role={role} />
      <RoleSections knowledge={knowledge} role={role} />
    </>
  ),
});
