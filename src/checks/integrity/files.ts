import { nameId } from '../../knowledge/graph/name-id.ts';
import { idForm } from '../../schema/common.ts';
import { isKind, kindNames, kinds, type Kind } from '../../schema/kinds.ts';
import type { ContentFile } from './document.ts';
import { suggest } from './nearest.ts';
import type { ProblemId } from '../problems/table.ts';
import type { Problem } from './problem.ts';

/** What a file is by its name alone. */
export interface NamedFile {
  file: string;
  kind: Kind;
  id: string;
}

/** Names that Windows keeps for devices, with any ending. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Ids are parts of addresses and of paths, which some systems cut at 260 signs. */
const longestId = 80;

/** The kind and id that content/KIND/ID.EXTENSION names, or what is wrong with the name. */
export function kindAndId(file: string): NamedFile | Problem {
  const bad = (problem: ProblemId, what: string, fix: string): Problem => ({
    id: problem,
    file,
    line: 1,
    what,
    fix,
  });
  const [, kind = '', name = '', ...deeper] = file.split('/');
  if (!isKind(kind)) {
    return bad('file-kind', `there is no kind of entry "${kind}"`, suggest(kind, kindNames));
  }
  if (!name)
    return bad('file-kind', 'a file stands where a folder belongs', `Put it in content/${kind}/`);
  if (deeper.length > 0) {
    return bad('file-depth', 'the file lies too deep', `Move it straight into content/${kind}/`);
  }
  const [, id = name, ending = ''] = /^(.*)(\.[^.]*)$/.exec(name) ?? [];
  const { extension, one } = kinds[kind];
  if (ending !== `.${extension}`) {
    const what = ending ? `a ${one} is not a ${ending} file` : 'the file name has no ending';
    return bad('file-ending', what, `Name it ${id}.${extension}`);
  }
  if (!idForm.test(id)) {
    const right = nameId(id) || one;
    return bad('file-name', 'the file name is not an id', `Name it ${right}.${extension}`);
  }
  if (deviceName.test(id)) {
    const what = `Windows keeps the name ${id} for a device`;
    return bad('file-name-reserved', what, 'Choose another, such as two words');
  }
  if (id.length > longestId) {
    const what = `the file name has ${id.length} letters`;
    return bad('file-name', what, `Name it with ${longestId} at most`);
  }
  return { file, kind, id };
}

/** Files whose names mean the same id, and files that say the same to the letter. */
export function duplicateProblems(files: readonly ContentFile[]): Problem[] {
  const problems: Problem[] = [];
  const byName = new Map<string, string>();
  const byText = new Map<string, string>();
  for (const { path, text } of files) {
    const [, kind = '', ...rest] = path.split('/');
    const id = (rest.at(-1) ?? '').toLowerCase().replace(/\.[^.]+$/, '');
    const name = `${kind}/${id}`;
    const same = byName.get(name);
    const copy = byText.get(text);
    if (same) {
      problems.push({
        id: 'id-taken',
        file: path,
        line: 1,
        what: `the id ${id} is taken by ${same}`,
        fix: 'Keep one of them',
      });
    } else if (copy) {
      problems.push({
        id: 'file-copy',
        file: path,
        line: 1,
        what: `it is the same to the letter as ${copy}`,
        fix: 'Remove one',
      });
    }
    byName.set(name, same ?? path);
    byText.set(text, copy ?? path);
  }
  return problems;
}
