import {
  type CrewColumn,
  type CrewHands,
  type CrewPicture,
  type CrewWork,
} from '../../knowledge/graph/crew-picture.ts';
import { RoleLink } from '../links.tsx';
import * as words from '../../words/crew.ts';
import { people as peopleTold } from '../../words/counts.ts';

const Work = ({ work: { title, role, part, does } }: { work: CrewWork }) => (
  <li>
    <div>
      <strong>
        {role === undefined ? title : <RoleLink id={role} title={title} />}
        {part && <span>, {part}</span>}
      </strong>
      {does && <p>{does}</p>}
    </div>
  </li>
);

const Hands = ({ hands: { who, called, work } }: { hands: CrewHands }) => {
  const isOutside = who === 'outside';
  return (
    <li
      class={[
        'crew-hands',
        isOutside && 'crew-outside',
        who === 'nobody' && 'crew-nobody',
        `span-${work.length}`,
      ]
        .filter(Boolean)
        .join(' ')}
    >
      {(called || isOutside) && (
        <p class="crew-called">
          {called}
          {isOutside && <span class="hidden"> {words.outside}</span>}
        </p>
      )}
      <ul class={`plain span-${work.length}`}>
        {work.map((one) => (
          <Work work={one} />
        ))}
      </ul>
    </li>
  );
};

const Size = ({ column, rows }: { column: CrewColumn; rows: number }) => {
  const { name, where, people, hands, givenUp } = column;
  return (
    <section class={`crew-size span-${rows + 3}`}>
      <h2>
        {name} {people > 1 && <span class="small">{words.forExample(peopleTold(people))}</span>}
      </h2>
      <p class="small crew-where">{where}</p>
      <ol class={`plain small span-${rows}`}>
        {hands.map((one) => (
          <Hands hands={one} />
        ))}
      </ol>
      {givenUp && (
        <p class="small crew-given">
          <strong>{words.givenUp}</strong> {givenUp}
        </p>
      )}
    </section>
  );
};

/** With more rows than these, the three sizes do not stand beside each other on one sheet of paper. */
const mostOnASheet = 8;

/**
 * A crew at three sizes side by side: each person is a block of the work that lies in their hands, and
 * the same work is in the same row of all three. On a phone, one size under the other.
 */
export const CrewSizes = ({ picture: { rows, columns } }: { picture: CrewPicture }) => (
  <div class={rows > mostOnASheet ? 'crew crew-long' : 'crew'}>
    {columns.map((column) => (
      <Size column={column} rows={rows} />
    ))}
  </div>
);
