import { toldTogether, type ThingChanged } from '../../knowledge/changes/told.ts';
import { capitalized } from '../../words/sentence.ts';
import { PageLink } from '../links.tsx';

interface Props {
  things: readonly ThingChanged[];
}

/** The name of a thing, which leads to its page where it has one. */
export const NameOf = ({ title, address }: ThingChanged) =>
  address === undefined ? <b>{title}</b> : <PageLink title={title} address={address} />;

/** Things with all that happened to each, one a line. */
export const ThingsChanged = ({ things }: Props) => (
  <ul class="measure">
    {things.map((thing) => (
      <li>
        <NameOf {...thing} />: {toldTogether(thing.changes)}
      </li>
    ))}
  </ul>
);

/** Things by their names alone, those of a kind together. */
export const ThingNames = ({ things }: Props) => (
  <>
    {[...Map.groupBy(things, ({ kind }) => kind)].map(([kind, its]) => (
      <>
        <h3>{capitalized(kind)}</h3>
        <ul class="plain change-names">
          {its.map((thing) => (
            <li>
              <NameOf {...thing} />
            </li>
          ))}
        </ul>
      </>
    ))}
  </>
);
