import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A copy of a built site whose text is compressed beside it, as GitHub Pages sends it. */
export function packedCopy(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'signal-path-'));
  cpSync(folder, copy, { recursive: true });
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|css|js|json|svg|xml|txt)$/.test(name)) continue;
    const file = join(copy, name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
  }
  return copy;
}
