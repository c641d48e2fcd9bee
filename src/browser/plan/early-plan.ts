import { askEarly } from '../ask-early.ts';
import { loadKept } from '../profile/profile-store.ts';

/** Asks early for what the plan of an address is made from, or else the one that is kept, as far as the form offers its ends. */
export function askForPlan(host: HTMLElement): void {
  const asked = new URLSearchParams(location.search);
  const kept = (asked.has('you') ? undefined : loadKept()) as
    { role?: unknown; target?: unknown } | undefined;
  const ask = (end: string, role: unknown) => {
    if (host.querySelector(`optgroup [value="${CSS.escape(`${role}`)}"]`))
      askEarly(`${host.dataset['base']}plan/${end}/${role}.json`);
  };
  ask('to', asked.get('to') ?? kept?.target);
  ask('from', asked.has('from') || (asked.get('role') ?? kept?.role));
}
