import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const archive = 'src/tools/offline/archive/archive.ts';
const pictures = 'src/site/poster/png.ts';

/** Parts of a build that one may measure it without, each with how it is taken out of a copy of the code. A build itself has no such switch. */
export const parts: Readonly<Record<string, (folder: string) => void>> = {
  'pictures to share': (folder) => rmSync(join(folder, 'src/pages/posters'), { recursive: true }),
  'Markdown twins': (folder) => {
    for (const file of ['[...twin].md.ts', 'llms.txt.ts']) rmSync(join(folder, 'src/pages', file));
  },
  archive: (folder) =>
    writeFileSync(join(folder, archive), 'export const archiveOf = async () => Buffer.alloc(0);\n'),
};

/** Has a copy of the code keep its pictures in a folder of its own, so that its first build draws them all. */
export function withoutKeptPictures(folder: string): void {
  const file = join(folder, pictures);
  const code = readFileSync(file, 'utf8');
  const own = code.replace(/'node_modules\/\.cache\/[^']*'/, "'kept-pictures'");
  if (own === code) throw new Error(`${pictures} no longer says where pictures are kept`);
  writeFileSync(file, own);
}
