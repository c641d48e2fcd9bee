import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { patchBay } from '../../knowledge/path/patch-bay.ts';
import { pathStages } from '../../schema/vocabulary.ts';
import * as words from '../../words/patch-bay.ts';
import { EntryLink, Joined } from '../parts.tsx';

/** All jobs by family and by the stage of the path of sound at which they stand. */
export const PatchBay = ({ knowledge }: { knowledge: Knowledge }) => (
  <table>
    <thead>
      <tr>
        {[words.family, ...Object.values(pathStages)].map((head) => (
          <th>{head}</th>
        ))}
      </tr>
    </thead>
    {patchBay(knowledge).map(({ family, jacks }) => (
      <tr>
        <td>
          <EntryLink entry={family} />
        </td>
        {jacks.map(({ roles }) => (
          <td>
            <Joined
              items={roles.map((role) => (
                <EntryLink entry={role} />
              ))}
            />
          </td>
        ))}
      </tr>
    ))}
  </table>
);
