import { formatDay } from '../../knowledge/figures/format.ts';
import type { Evidence, ThingKept, ThingNews, ThingsOfKind } from '../../knowledge/kept/shown.ts';
import { href } from '../../site/href.ts';
import * as words from '../../words/kept/shown.ts';
import { EvidenceSheet } from './EvidenceSheet.tsx';

const Named = ({ title, address }: ThingKept) =>
  address === undefined ? <span>{words.notHere(title)}</span> : <a href={href(address)}>{title}</a>;

const Drop = ({ name, title }: ThingKept) => (
  <button
    type="button"
    data-do="drop"
    data-name={name}
    data-told={title}
    aria-label={words.dropThing(title)}
  >
    {words.drop}
  </button>
);

/** A role can be compared, and a plan made that leads to it. */
const OneRole = ({ role, chosen }: { role: ThingKept; chosen: boolean }) => (
  <>
    {role.address !== undefined && (
      <label>
        <input type="checkbox" name="roles" value={role.id} checked={chosen} />{' '}
        <span class="hidden">{words.compareRole(role.title)}</span>
      </label>
    )}
    <Named {...role} />
    {role.address !== undefined && (
      <a class="kept-plan" href={href(`/plan/?to=${role.id}`)}>
        {words.planToThis}
      </a>
    )}
  </>
);

/** Whether a role at a place of the list is ticked for the comparison. */
type IsTicked = (id: string, place: number) => boolean;

function OfKind({ of: [kind, things], isTicked }: { of: ThingsOfKind; isTicked: IsTicked }) {
  return (
    <>
      <h2 id={kind}>{words.kinds[kind]}</h2>
      <ul class="plain kept-things">
        {things.map((thing, index) => (
          <li>
            {kind === 'roles' ? (
              <OneRole role={thing} chosen={isTicked(thing.id, index)} />
            ) : (
              <Named {...thing} />
            )}
            <Drop {...thing} />
          </li>
        ))}
      </ul>
      {kind === 'roles' && (
        <p class="kept-compare">
          <a href={href('/compare/')}>
            {things.length > 1 ? words.compareThese : words.compareMore}
          </a>
          <span hidden>{words.tickTwo}</span>
        </p>
      )}
    </>
  );
}

/** So many lines of a thing are shown; more of them are folded. */
const mostOpen = 2;

/** What happened to a thing, a line each. */
function OneNews({ on, told }: ThingNews) {
  const lines = (
    <ul>
      {told.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
  return told.length > mostOpen ? (
    <details>
      <summary>{words.changesUntil(formatDay(on))}</summary>
      {lines}
    </details>
  ) : (
    lines
  );
}

function News({ news }: { news: readonly ThingNews[] }) {
  return (
    <section class="kept-news" aria-labelledby="since">
      <h2 id="since">{words.sinceLastTime}</h2>
      {news.map((thing) => (
        <>
          <h3>
            <Named {...thing} />
          </h3>
          <OneNews {...thing} />
        </>
      ))}
      <p>
        <button type="button" data-do="seen">
          {words.haveRead}
        </button>
      </p>
    </section>
  );
}

interface Props {
  list: readonly ThingsOfKind[];
  news: readonly ThingNews[];
  evidence: readonly Evidence[];
  isTicked: IsTicked;
  /** The day it is. */
  day: string;
}

/** Everything that a reader keeps, with what can be done with it. */
export const KeptShown = ({ list, news, evidence, isTicked, day }: Props) => (
  <>
    {list.length === 0 && <p class="measure">{words.nothingKept}</p>}
    {news.length > 0 && <News news={news} />}
    {list.map((of) => (
      <OfKind of={of} isTicked={isTicked} />
    ))}
    {evidence.length > 0 && <EvidenceSheet evidence={evidence} day={day} />}
  </>
);
