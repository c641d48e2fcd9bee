import { kinds, rowOf, type Kind, type KindWithPage } from './kinds.ts';

/** The address of an entry without the base path: /skills/mixing/. */
export function addressOf(kind: KindWithPage, id: string): string {
  const { folder } = kinds[kind];
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

/** Where a kind of product stands: on the page of the skill by which one learns to use it. */
export const productAddress = (id: string, skill: string): string =>
  `${addressOf('skills', skill)}#${id}`;

/** The address of a job title, which is no entry: its id is made from its name. */
export const titleAddress = (id: string) => `/titles/${id}/`;

export const hasPage = (kind: Kind): kind is KindWithPage => rowOf(kind).folder !== undefined;

/** The address of the page an entry has, if it has one. */
export const pageOf = ({ kind, id }: { kind: Kind; id: string }): string | undefined =>
  hasPage(kind) ? addressOf(kind, id) : undefined;
