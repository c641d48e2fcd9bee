import { formatDay } from '../../knowledge/figures/format.ts';
import type { Evidence, ThingKept, ThingNews, ThingsOfKind } from '../../knowledge/kept/shown.ts';
import type { KeptKind } from '../../knowledge/kept/shortlist.ts';
import { href } from '../../site/href.ts';
import { EvidenceSheet } from './EvidenceSheet.tsx';

const headings: Record<KeptKind, string> = { roles: 'Roles', skills: 'Skills', steps: 'Steps' };

const Named = ({ title, address }: ThingKept) =>
  address === undefined ? (
    <span>{title} (not on this site any more)</span>
  ) : (
    <a href={href(address)}>{title}</a>
  );

const Drop = ({ name, title }: ThingKept) => (
  <button type="button" data-do="drop" data-name={name} aria-label={`Drop ${title}`}>
    Drop
  </button>
);

/** A role can be compared, and a plan made that leads to it. */
const OneRole = ({ role, chosen }: { role: ThingKept; chosen: boolean }) => (
  <>
    {role.address !== undefined && (
      <label>
        <input type="checkbox" name="roles" value={role.id} checked={chosen} />{' '}
        <span class="hidden">Compare {role.title}</span>
      </label>
    )}
    <Named {...role} />
    {role.address !== undefined && <a href={href(`/plan/?to=${role.id}`)}>Plan to this</a>}
  </>
);

function OfKind({ of: [kind, things], most }: { of: ThingsOfKind; most: number }) {
  return (
    <>
      <h2 id={kind}>{headings[kind]}</h2>
      <ul class="plain kept-things">
        {things.map((thing, index) => (
          <li>
            {kind === 'roles' ? (
              <OneRole role={thing} chosen={index < most} />
            ) : (
              <Named {...thing} />
            )}
            <Drop {...thing} />
          </li>
        ))}
      </ul>
      {kind === 'roles' && (
        <p class="kept-compare">
          <a href={href('/compare/')}>Compare these</a>
        </p>
      )}
    </>
  );
}

function News({ news }: { news: readonly ThingNews[] }) {
  return (
    <section class="kept-news" aria-labelledby="since">
      <h2 id="since">Since last time</h2>
      {news.map((thing) => (
        <>
          <h3>
            <Named {...thing} />
          </h3>
          <ul>
            {thing.days.flatMap(({ on, told }) =>
              told.map((words) => (
                <li>
                  {formatDay(on)}: {words}
                </li>
              )),
            )}
          </ul>
        </>
      ))}
      <p>
        <button type="button" data-do="seen">
          I have read this
        </button>
      </p>
    </section>
  );
}

interface Props {
  list: readonly ThingsOfKind[];
  news: readonly ThingNews[];
  evidence: readonly Evidence[];
  /** So many roles can be compared at most. */
  most: number;
}

/** Everything that a reader keeps, with what can be done with it. */
export const KeptShown = ({ list, news, evidence, most }: Props) => (
  <>
    {list.length === 0 && (
      <p class="measure">
        Nothing is on your list yet. Press “Keep” on the page of a role, a skill or a step.
      </p>
    )}
    {news.length > 0 && <News news={news} />}
    {list.map((of) => (
      <OfKind of={of} most={most} />
    ))}
    {evidence.length > 0 && <EvidenceSheet evidence={evidence} />}
  </>
);
