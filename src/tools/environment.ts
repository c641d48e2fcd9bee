import { join } from 'node:path';
import { z } from 'zod';
import { trimBase } from '../site/base.ts';
import { outFolder } from './out-folder.ts';

/** Where a site is built for, into which folder, and on which port it is served. */
export interface Environment {
  /** The origin of the site, as https://example.org. */
  site: string;
  /** The base path without its last slash: "" at the root. */
  base: string;
  /** The folder of the built site, as a full path. */
  outDir: string;
  port: number;
}

/** What is right in an environment variable and what is not. */
export interface EnvironmentRead extends Environment {
  /** One line each. With any of them, the values are of no use. */
  problems: string[];
  /** Whether nobody said where the site will be. */
  siteUnknown: boolean;
}

const here = 'http://localhost:4321';

const isHttp = (text: string) =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && /^https?:\/\//.test(text);

const isBare = (text: string) => {
  const { username, password, search, hash } = new URL(text);
  return username + password + search + hash === '' && !/[?#]/.test(text);
};

const siteUrl = z
  .string()
  .refine(isHttp, {
    error: 'is no address of a host: write it like https://example.org',
    abort: true,
  })
  .refine(isBare, { error: 'has more than a host: write it like https://example.org', abort: true })
  .refine((text) => new URL(text).pathname === '/', {
    error: 'has a path: give the host alone, like https://example.org, and the path as BASE_PATH',
  })
  .transform((text) => new URL(text).origin);

const basePath = z
  .string()
  .refine((text) => !/^\/?[A-Za-z]:[\\/]/.test(text), {
    error:
      'is a path of Windows. Git Bash makes one of every value that begins with a slash: set MSYS_NO_PATHCONV=1, or leave out the first slash',
    abort: true,
  })
  .refine((text) => /^\/?([\w.~-]+(\/[\w.~-]+)*)?\/?$/.test(text), {
    error:
      'is no path: write it like /signal-path, with letters, digits, "-", ".", "_" and "~" between single slashes',
    abort: true,
  })
  .refine((text) => !text.split('/').some((part) => /^\.+$/.test(part)), {
    error: 'has a part of dots alone: write where the site is, like /signal-path',
  })
  .transform(trimBase);

const port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
    error: 'is no port: write a whole number from 1 to 65535, or 0 for any that is free',
  })
  .transform(Number);

const siteOfProject = z
  .string()
  .refine((text) => isHttp(text) && isBare(text) && !text.endsWith('/'), {
    error: 'is no place of a project: write it like https://github.com/OWNER/NAME',
  });

/** The variables as they are given, all of them optional. An empty one counts as none. */
const variables = (root: string) =>
  z.object({
    SITE_URL: siteUrl.default(here),
    BASE_PATH: basePath.default(''),
    OUT_DIR: outFolder(root).default(join(root, 'dist')),
    PORT: port.default(4321),
    REPOSITORY_URL: siteOfProject.optional(),
    CONTACT_EMAIL: z
      .email({ error: 'is no address of a mailbox: write it like name@example.org' })
      .optional(),
  });

/** The variables that pages are made by: all that say more than where and how a site is served from here. */
export const variablesOfPages = [
  'SITE_URL',
  'BASE_PATH',
  'REPOSITORY_URL',
  'CONTACT_EMAIL',
] as const;

type Given = Readonly<Record<string, string | undefined>>;

/** Reads what the environment says of a build and of serving it, for the project in a folder. */
export function readEnvironment(given: Given, root: string): EnvironmentRead {
  const named = Object.entries(given).filter(([, value]) => value?.trim());
  const read = variables(root).safeParse(Object.fromEntries(named));
  const { SITE_URL = here, BASE_PATH = '', OUT_DIR = '', PORT = 0 } = read.data ?? {};
  const problems = (read.error?.issues ?? []).map(({ path: [name = ''], message }) => {
    const value = JSON.stringify(given[String(name)]);
    return `${String(name)}=${value} ${message}.`;
  });
  return {
    site: SITE_URL,
    base: BASE_PATH,
    outDir: OUT_DIR,
    port: PORT,
    problems,
    siteUnknown: !given['SITE_URL']?.trim(),
  };
}
