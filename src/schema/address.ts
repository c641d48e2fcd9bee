import { folders, type KindWithPage } from './folders.ts';
import type { Kind } from './kinds.ts';

/** The address of an entry without the base path: /skills/mixing/. */
export function addressOf(kind: KindWithPage, id: string): string {
  const folder = folders[kind];
  return folder ? `/${folder}/${id}/` : `/${id}/`;
}

/** The id in the address of an entry's page, the last part of it before any anchor; empty where there is none. */
export const idIn = (address: string): string => /([^/]*)\/(?:#.*)?$/.exec(address)?.[1] ?? '';

/** The address of a role on one sheet of paper. */
export const sheetAddress = (role: string): string => `${addressOf('roles', role)}one-sheet/`;

/** The address of what to ask somebody who does a role. */
export const askAddress = (role: string): string => `${addressOf('roles', role)}ask/`;

/** Whether an address is that of a role on one sheet. */
export const isSheet = (address: string): boolean => /^\/roles\/[^/]+\/one-sheet\/$/.test(address);

/** The address of the role whose paper a page is: its sheet, or what to ask; undefined for any other page. */
export const roleBehind = (address: string): string | undefined =>
  /^(\/roles\/[^/]+\/)(?:one-sheet|ask)\/$/.exec(address)?.[1];

/** The address of a comparison as a plain page for frames of other sites. */
export const embedAddress = (comparison: string): string => `/embed/${comparison}/`;

/** Whether an address is that of a plain page for frames. */
export const isEmbed = (address: string): boolean => address.startsWith('/embed/');

/** Where it stands how sure a source is that is called less certain or doubtful. */
export const surenessAddress = '/about/#how-sure-it-is';

/** The address of all that changed in the content. */
export const changesAddress = '/changes/';

/** The address of what changed on a day. */
export const dayAddress = (on: string): string => `${changesAddress}${on}/`;

/** The address of what changed of a role. */
export const roleChangesAddress = (role: string): string => `${addressOf('roles', role)}changes/`;

/** The files of the feeds that tell what changed, below the address of a page that tells it. */
export const feedFiles = { atom: 'atom.xml', json: 'feed.json' } as const;

/** The address of a job title, which is no entry: its id is made from its name. */
export const titleAddress = (id: string) => `/titles/${id}/`;

export const hasPage = (kind: Kind): kind is KindWithPage => Object.hasOwn(folders, kind);

/** The address of the page an entry has, if it has one. */
export const pageOf = ({ kind, id }: { kind: Kind; id: string }): string | undefined =>
  hasPage(kind) ? addressOf(kind, id) : undefined;
