import { britishScheme } from '../../knowledge/figures/pay-in-britain.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { codeParts } from '../../knowledge/parts/lists.ts';
import {
  classesBelow,
  codesAddress,
  codesByFamily,
  namedScheme,
  programsByCode,
  withCodes,
  type RoleCodes,
} from '../../knowledge/schools/codes.ts';
import { keysOf, matches, schemes, schemeShort } from '../../schema/vocabulary.ts';
import { SourceLink } from '../../views/links.tsx';
import { CodesTold, ProgramsTold } from '../../views/schools/CodesTold.tsx';
import { bareSource, EntryLink, Joined } from '../parts.tsx';
import { partTwins, wholeOr } from './parts.tsx';
import { siteTwin } from './site-twin.tsx';
import * as words from '../../words/schools/codes.ts';
import { filled } from '../../words/filled.ts';

/** Roles, each with its official classes and how well each fits. */
const Codes = ({ roles }: { roles: readonly RoleCodes[] }) => (
  <table>
    <thead>
      <tr>
        {[words.role, ...keysOf(schemes).map((scheme) => schemeShort[scheme])].map((head) => (
          <th>{head}</th>
        ))}
      </tr>
    </thead>
    {roles.map(({ role, classes }) => (
      <tr>
        <td>
          <EntryLink entry={role} />
        </td>
        {classes.map(({ scheme, filings }) => (
          <td>
            {filings.length === 0 && words.noneFound}
            {filings.map(({ occupation, match }) => (
              <div>
                <EntryLink entry={occupation} words={occupation.data.code} />{' '}
                {scheme === namedScheme && occupation.data.title} {matches[match]}
              </div>
            ))}
          </td>
        ))}
      </tr>
    ))}
  </table>
);

/** The names of classes that have their codes alone in the table. */
const Names = ({ groups }: { groups: ReturnType<typeof classesBelow> }) => (
  <>
    {groups.map(({ id, title, entries }) => (
      <p>
        <strong>{title}</strong>:{' '}
        <Joined
          by="; "
          items={entries.map((entry) => (
            <>
              <EntryLink entry={entry} words={entry.data.code} /> {entry.data.title}
              {entry.data.part && ` (${entry.data.part})`}
            </>
          ))}
        />
        .{id === britishScheme && ` ${words.coursesInBritain}`}
      </p>
    ))}
  </>
);

/** Programs of study by their code, what each teaches, and the classes of jobs it is joined with. */
function Programs({ knowledge }: { knowledge: Knowledge }) {
  const rows = programsByCode(knowledge);
  const sources = rows.flatMap(({ program: { data } }) => [data.definedBy, data.joinedBy]);
  return (
    <>
      {rows.map(({ program: { data }, classes }) => (
        <>
          <p>{words.cip(data.code)}</p>
          <h3>{data.title}</h3>
          <p>
            {data.summary} {data.note}
          </p>
          <p>
            {filled(words.joinedWith, {
              classes: (
                <Joined
                  by="; "
                  items={classes.map((one) => (
                    <EntryLink
                      entry={one}
                      words={`${schemeShort[one.data.scheme]} ${one.data.code}, ${one.data.title}`}
                    />
                  ))}
                />
              ),
            })}
          </p>
        </>
      ))}
      <p>
        {filled(words.sources, {
          sources: (
            <Joined
              by="; "
              items={[...new Set(sources)].map((id) => (
                <SourceLink {...bareSource(knowledge, id)} />
              ))}
            />
          ),
        })}
      </p>
    </>
  );
}

/** What the software of an adviser calls these jobs. */
export const codesTwin = (knowledge: Knowledge) =>
  siteTwin(codesAddress, () => (
    <>
      <CodesTold />
      <h2>{words.rolesAndClasses}</h2>
      {wholeOr(codeParts(knowledge), () =>
        codesByFamily(knowledge).map(({ title, roles }) => (
          <>
            <h3>{title}</h3>
            <Codes roles={roles} />
          </>
        )),
      )}
      <Names groups={classesBelow(knowledge)} />
      <h2>{words.programs}</h2>
      <ProgramsTold />
      <Programs knowledge={knowledge} />
    </>
  ));

/** The parts of the page where it is too long for one. */
export const codePartTwins = (knowledge: Knowledge) =>
  partTwins(codeParts(knowledge), (group) => {
    const { roles } = withCodes(knowledge, group);
    return (
      <>
        <Codes roles={roles} />
        <Names groups={classesBelow(knowledge, roles)} />
      </>
    );
  });
