import { addressOf, hasPage } from '../../schema/address.ts';
import { kindNames, type Kind } from '../../schema/kinds.ts';
import { comparisonId, rolesOf } from '../../schema/pair.ts';

/** An entry that is to have another id. */
export interface NewName {
  kind: Kind;
  from: string;
  to: string;
}

/** What an id, an address or a name such as skills/mixing is to be; undefined where it stays. */
export interface NewNames {
  id(kind: Kind, id: string): string | undefined;
  address(address: string): string | undefined;
  named(name: string): string | undefined;
}

/** The kind and id of the page at an address, whether or not there is such an entry. */
function pageAt(address: string): { kind: Kind; id: string } | undefined {
  for (const kind of kindNames) {
    const [, id] = /^(?:\/[a-z0-9-]+)?\/([a-z0-9-]+)\/$/.exec(address) ?? [];
    if (id && hasPage(kind) && addressOf(kind, id) === address) return { kind, id };
  }
  return undefined;
}

/** What follows from one new name: comparisons have the ids of their two roles in theirs. */
export function newNames({ kind, from, to }: NewName): NewNames {
  const idOf = (of: Kind, id: string): string | undefined => {
    if (of === kind && id === from) return to;
    const roles = kind === 'roles' && of === 'comparisons' ? rolesOf(id) : undefined;
    if (!roles?.includes(from)) return undefined;
    const [one, other] = roles.map((role) => (role === from ? to : role));
    return one && other ? comparisonId(one, other) : undefined;
  };
  return {
    id: idOf,
    address(address) {
      const [path = '', ...anchor] = address.split(/(?=[#?])/);
      const page = pageAt(path);
      const id = page && idOf(page.kind, page.id);
      return page && id && hasPage(page.kind)
        ? addressOf(page.kind, id) + anchor.join('')
        : undefined;
    },
    named(name) {
      const [of = '', id = '', ...more] = name.split('/');
      const known = kindNames.find((one) => one === of);
      const now = known && more.length === 0 ? idOf(known, id) : undefined;
      return now && `${of}/${now}`;
    },
  };
}
