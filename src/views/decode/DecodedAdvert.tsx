import type { ComponentChildren } from 'preact';
import type { Decoded } from '../../decode/decode.ts';
import type { RoleNamed } from '../../decode/roles-named.ts';
import * as words from '../../words/decode/decoded.ts';
import { AdvertText } from './AdvertText.tsx';
import { FoundList, type Says } from './FoundList.tsx';
import { RolesAsking } from './RolesAsking.tsx';
import { ConditionsSaid, LeftOut, PayTold } from './Terms.tsx';

interface Props {
  decoded: Decoded;
  roles: readonly RoleNamed[];
  says: Says;
  /** How the reader's marks stand beside it, where they keep any. */
  yours?: ComponentChildren;
}

/** An advert decoded: marked, explained, and with what it leaves out. */
export const DecodedAdvert = ({ decoded, roles, says, yours }: Props) => (
  <div class="decode-whole">
    <section>
      <h2>{words.marked}</h2>
      <AdvertText pieces={decoded.pieces} order={roles.map(({ role }) => role.id)} />
    </section>
    <LeftOut omits={decoded.omits} />
    <PayTold {...decoded} />
    <ConditionsSaid conditions={decoded.conditions} />
    <RolesAsking roles={roles} />
    {yours}
    <section>
      <h2>{words.names}</h2>
      {decoded.found.length === 0 && <p>{words.namesNothing}</p>}
      <FoundList found={decoded.found} says={says} />
    </section>
  </div>
);
