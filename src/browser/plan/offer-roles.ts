import type { Note } from '../../knowledge/plan/open.ts';
import { nearest, type Titled } from '../../knowledge/plan/nearest.ts';
import { NearIt } from '../../views/plan/NearIt.tsx';
import { offerKept } from '../kept/offer-kept.ts';
import { nodesOf } from '../nodes.ts';

/** Takes a role for an end of the plan, as if the reader chose it and asked for the routes. */
function choose(host: HTMLElement, end: string, role: string): void {
  const select = host.querySelector(`select[name=${end}]`) as HTMLSelectElement;
  select.value = role;
  select.form?.requestSubmit();
}

/** Beside each note on a role that is not there, offers those that may be meant. */
function offerNear(host: HTMLElement, notes: readonly Note[], roles: Titled): void {
  const lines = [...host.querySelectorAll('.plan-told li')];
  for (const { text, missing } of notes) {
    const line = lines.find(({ textContent }) => textContent === text);
    const near = missing && line ? nearest(missing.id, roles) : [];
    const take = (role: string) => choose(host, missing?.end ?? '', role);
    if (near.length > 0) line?.append(nodesOf(NearIt, { near, take }));
  }
}

/** Offers the roles on the reader's list before all others, and near those that notes miss the ones that may be meant. */
export function offerRoles(host: HTMLElement, notes: readonly Note[], roles: Titled): void {
  offerKept(host.querySelectorAll('.plan-ends select'));
  offerNear(host, notes, roles);
}
