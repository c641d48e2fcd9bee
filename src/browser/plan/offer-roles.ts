import type { Contents, Note } from '../../knowledge/plan/open.ts';
import { nearestEntries } from '../../knowledge/plan/nearest-entries.ts';
import type { End } from '../../knowledge/plan/written.ts';
import { NearIt } from '../../views/plan/NearIt.tsx';
import { offerKept } from '../kept/offer-kept.ts';
import { nodesOf } from '../nodes.ts';

/** Takes a role for an end of the plan, as if the reader chose it and asked for the routes. */
function choose(host: HTMLElement, end: End | undefined, role: string): void {
  const select = host.querySelector(
    `select[name=${end === 'role' ? 'from' : 'to'}]`,
  ) as HTMLSelectElement;
  select.value = role;
  select.form?.requestSubmit();
}

/** Beside each note on a role that is not there, offers those that may be meant. */
function offerNear(host: HTMLElement, notes: readonly Note[], { roles }: Contents): void {
  const lines = [...host.querySelectorAll('.plan-told li')];
  for (const { text, missing } of notes) {
    const line = lines.find(({ textContent }) => textContent === text);
    const near = missing && line ? nearestEntries(missing.id, roles) : [];
    const take = (role: string) => choose(host, missing?.end, role);
    if (near.length > 0) line?.append(nodesOf(NearIt, { near, take }));
  }
}

/** Offers the roles on the reader's list before all others, and near those that notes miss the ones that may be meant. */
export function offerRoles(host: HTMLElement, notes: readonly Note[], contents: Contents): void {
  offerKept(host.querySelectorAll('.plan-ends select'));
  offerNear(host, notes, contents);
}
