import { nearest } from '../../checks/integrity/nearest.ts';
import { kindAndId } from '../../checks/integrity/files.ts';
import { nameId } from '../../knowledge/graph/name-id.ts';
import { kindNames, kinds, pathOf, type Kind } from '../../schema/kinds.ts';
import { comparisonId } from '../../schema/pair.ts';

/** A file that is to be made. */
export interface NewFile {
  kind: Kind;
  title: string;
  path: string;
}

const kindCalled = (word: string): Kind | undefined =>
  kindNames.find((kind) => kind === word || kinds[kind].one === word);

/** The id of a comparison: its question is no name, so its two roles are given after it. */
function pairId(roles: readonly string[], ids: readonly string[]): string | string[] {
  const [one = '', other = '', ...more] = roles;
  if (!other || more.length > 0 || one === other) {
    return ['Name the two roles: npm run new -- comparison "Question?" role-a role-b'];
  }
  const unknown = [one, other].filter((role) => !ids.includes(role));
  const like = (role: string) => nearest(role, ids);
  return unknown.length > 0
    ? unknown.map(
        (role) => `There is no role "${role}".${like(role) ? ` Did you mean ${like(role)}?` : ''}`,
      )
    : comparisonId(one, other);
}

/** What the words after `npm run new --` ask for, or everything that is wrong with them. */
export function newFile(words: readonly string[], paths: readonly string[]): NewFile | string[] {
  const [word = '', given = '', ...more] = words;
  const kind = kindCalled(word);
  const title = given.trim();
  if (!kind) {
    const known = kindNames.map((one) => kinds[one].one).join(', ');
    return [`Say what it is and its title: npm run new -- role "Title". Kinds: ${known}`];
  }
  if (!title) return [`Give the ${kinds[kind].one} a title: npm run new -- ${word} "Title"`];
  const ids = (of: Kind) =>
    paths.flatMap((path) => {
      const named = kindAndId(path);
      return 'what' in named || named.kind !== of ? [] : [named.id];
    });
  if (kind !== 'comparisons' && more.length > 0)
    return ['Put the title in quotes, with nothing after it'];
  const id = kind === 'comparisons' ? pairId(more, ids('roles')) : nameId(title);
  if (Array.isArray(id)) return id;
  if (!id) return [`"${title}" has no letter or digit to make an id of`];
  const path = pathOf({ kind, id });
  const named = kindAndId(path);
  if ('what' in named) return [`${named.what}. ${named.fix}`];
  const taken = paths.find((one) => one.toLowerCase() === path);
  return taken ? [`${taken} is there already`] : { kind, title, path };
}
