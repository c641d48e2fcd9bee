import { moveTime } from '../knowledge/graph/cases.ts';
import { get, type Knowledge } from '../knowledge/graph/knowledge.ts';
import { familyGroupOf } from '../knowledge/graph/lists.ts';
import { comparisonOf, stopsOf, type Region } from '../knowledge/graph/map.ts';
import type { Entry } from '../schema/entry.ts';
import { EntryLink, Joined } from './parts.tsx';
import * as words from '../words/map.ts';
import { filled } from '../words/filled.ts';

/** The roles of a region in words: where each leads, and who comes to it. */
export function MapText({ knowledge, region }: { knowledge: Knowledge; region: Region }) {
  const elsewhere = (role: Entry<'roles'>): string => {
    if (familyGroupOf(role) === region.id) return '';
    const { family } = role.data;
    return ` (${family ? get(knowledge, 'families', family).data.title : words.broadTitle})`;
  };
  return (
    <ul>
      {stopsOf(knowledge, region).map(({ role, onward, into }) => (
        <li>
          <EntryLink entry={role} />
          <ul>
            {onward.map((edge) => {
              const time = moveTime(knowledge, edge);
              const comparison = comparisonOf(knowledge, edge);
              return (
                <li>
                  {filled(words.toRole, { role: <EntryLink entry={edge.to} /> })}
                  {elsewhere(edge.to)}
                  {time && `, ${time}`}
                  {comparison && (
                    <>
                      , <EntryLink entry={comparison} words={words.compare} />
                    </>
                  )}
                </li>
              );
            })}
            {into.length > 0 && (
              <li>
                {filled(words.fromRoles, {
                  roles: (
                    <Joined
                      items={into.map(({ from }) => (
                        <>
                          <EntryLink entry={from} />
                          {elsewhere(from)}
                        </>
                      ))}
                    />
                  ),
                })}
              </li>
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}
