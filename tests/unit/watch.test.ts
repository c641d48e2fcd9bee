import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './real.ts';

/** A process that looks at one file for so many seconds, watched with a limit of half a second. */
function look(seconds: number) {
  const url = pathToFileURL(join(root, 'src/tools/watch.ts')).href;
  const code = `
    const { watchFiles } = await import(${JSON.stringify(url)});
    const watch = watchFiles(['content/terms/a.mdx', 'content/terms/b.mdx'], 0.5);
    watch.onFile('content/terms/a.mdx');
    watch.onFile('content/terms/b.mdx');
    const since = Date.now();
    while (Date.now() - since < ${seconds * 1000});
    watch.end();
    console.log('whole');
  `;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    timeout: 50_000,
  });
}

test('A file that the check never gets done with ends the process, with its name', () => {
  const { stderr, stdout, status } = look(40);
  expect(stderr).toMatch(
    /^content\/terms\/b\.mdx:1: it takes longer than 0\.5 seconds .*\[file-slow\]$/m,
  );
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stdout).toBe('');
  expect(status).not.toBe(0);
});

test('A check that gets done is let go on', () => {
  expect(look(0)).toMatchObject({ stdout: 'whole\n', status: 0 });
});
