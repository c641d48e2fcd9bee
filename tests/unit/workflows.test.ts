import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publishedAt } from '../../src/tools/published-at.ts';
import { fullSiteFor, publishedFolder } from '../builds.ts';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Job {
  needs?: string | string[];
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const texts = readdirSync(folder).map(
  (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
);
const workflowOf = (text: string) => parse(text) as Workflow;
const stepsOf = (text: string) =>
  Object.values(workflowOf(text).jobs).flatMap(({ steps }) => steps);

describe.each(texts)('the workflow %s', (_name, text) => {
  const { on, permissions, jobs } = workflowOf(text);

  test('uses only actions pinned to a commit, with the version beside it', () => {
    const uses = stepsOf(text).flatMap((step) => step.uses ?? []);
    for (const action of uses) {
      expect(action).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`${action} # v\\d+\\.\\d+\\.\\d+\\n`));
    }
  });

  test('starts from no permission at all, and each job says what it needs and how long it may take', () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(Object.keys(job.permissions ?? {}).length).toBeGreaterThan(0);
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test('puts nothing that others write into a command, and runs no code of others with our rights', () => {
    const commands = stepsOf(text).flatMap(({ run }) => run ?? []);
    for (const command of commands) expect(command).not.toContain('${{');
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
  });

  test('keeps no token in the folder it checks out, and installs by the lockfile', () => {
    for (const step of stepsOf(text)) {
      if (step.uses?.startsWith('actions/checkout@'))
        expect(step.with?.['persist-credentials']).toBe(false);
      expect(step.run ?? '').not.toMatch(/npm (i|install)\b/);
    }
  });
});

describe('publishing', () => {
  const text = readFileSync(join(folder, 'pages.yml'), 'utf8');
  const { jobs } = workflowOf(text);

  test('publishes the very folder that was tested, in the job that tested it, and builds nothing after', () => {
    const steps = jobs['test']?.steps ?? [];
    const tested = steps.findIndex(({ run }) => run === 'npm test');
    const kept = steps.findIndex(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    expect(tested).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(tested);
    expect(steps[kept]?.with?.['path']).toBe(publishedFolder);
    expect(steps.slice(tested + 1, kept)).toEqual([]);
    expect(jobs['publish']?.needs).toBe('test');
    expect(jobs['publish']?.steps.filter(({ run }) => run)).toEqual([]);
  });

  test('gives what is built the mailbox for readers without an account', () => {
    const build = jobs['test']?.steps.find(({ run }) => run === 'npm test');
    expect(build?.env).toEqual({ CONTACT_EMAIL: '${{ vars.CONTACT_EMAIL }}' });
  });

  test('lets only the job that publishes write anything', () => {
    const writing = texts.flatMap(([name, one]) =>
      Object.entries(workflowOf(one).jobs).flatMap(([job, { permissions = {} }]) =>
        Object.entries(permissions).flatMap(([right, how]) =>
          how === 'write' ? [`${name} ${job} ${right}`] : [],
        ),
      ),
    );
    expect(writing).toEqual([
      'freshness.yml issue issues',
      'pages.yml publish pages',
      'pages.yml publish id-token',
    ]);
  });

  const server = 'https://github.com';
  test.for([
    [
      'a project page',
      'Someone/Signal-Path',
      undefined,
      'https://someone.github.io',
      '/Signal-Path/',
    ],
    ['a fork of another name', 'a-b/careers', undefined, 'https://a-b.github.io', '/careers/'],
    ['a user page', 'Someone/someone.github.io', undefined, 'https://someone.github.io', '/'],
    ['what Pages says', 'a/b', 'https://a.github.io/b', 'https://a.github.io', '/b/'],
    ['a custom domain', 'a/b', 'http://careers.example.org', 'https://careers.example.org', '/'],
  ] as const)('is for the address of %s', ([, repository, pages, site, base]) => {
    const at = publishedAt({ repository, server, pages });
    expect(at).toEqual({
      SITE_URL: site,
      BASE_PATH: base,
      REPOSITORY_URL: `${server}/${repository}`,
    });
    expect(fullSiteFor({ ...at })).toEqual({ folder: publishedFolder, base, site });
  });

  test.for(['', 'name', 'a/b/c', 'a/b\nX=1'])(
    'is refused for the repository "%s"',
    (repository) => {
      expect(() => publishedAt({ repository, server })).toThrow('OWNER/NAME');
    },
  );

  test('without an address, tests build the whole site under a path', () => {
    expect(fullSiteFor({}).base).toBe('/signal-path/');
  });
});

describe('updates', () => {
  test('of packages and actions come once a week, each in one proposal', () => {
    const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
      updates: { 'package-ecosystem': string; schedule: { interval: string }; groups: object }[];
    };
    expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    for (const { schedule, groups } of updates) {
      expect(schedule.interval).toBe('weekly');
      expect(Object.keys(groups)).toHaveLength(1);
    }
  });
});
