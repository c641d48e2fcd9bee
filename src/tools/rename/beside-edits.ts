import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { ContentFile } from '../../checks/integrity/document.ts';
import type { Rename } from '../../schema/renames.ts';
import type { Edit } from './edit.ts';
import { fieldEdits } from './field-edits.ts';
import type { NewNames } from './new-names.ts';

/** The edits of the list of queries: the addresses in its second column. */
export function queryEdits({ text }: ContentFile, names: NewNames): Edit[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const lineStart = start;
    start += line.length + 1;
    if (line.startsWith('#')) return [];
    const [query = '', pages = ''] = line.split('\t');
    let place = lineStart + query.length + 1;
    return pages.split('|').flatMap((page) => {
      const was = page.trim();
      const from = place + page.indexOf(was);
      place += page.length + 1;
      const words = names.address(was);
      return words ? [{ start: from, end: from + was.length, words }] : [];
    });
  });
}

/** The edits of the style guide: the entries in which something may stand. */
export function guideEdits({ text }: ContentFile, names: NewNames): Edit[] {
  const list = parseDocument(text).get('exceptions');
  const items = isSeq(list) ? list.items : [];
  const changes = items.flatMap((item, index) => {
    const words = isMap(item) ? names.named(String(item.get('in'))) : undefined;
    return words ? [{ path: ['exceptions', index, 'in'], words }] : [];
  });
  return fieldEdits(text, 0, changes);
}

/** The edit that adds lines to the list of renames. */
function lineEdits(text: string, added: readonly Rename[]): Edit[] {
  if (added.length === 0) return [];
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const list = parseDocument(text).contents;
  const items = added.map(({ from, to, on }) => [
    `- from: ${from}`,
    `  to: ${to}`,
    `  on: "${on}"`,
  ]);
  const block = items.flat().join(end);
  if (isSeq(list) && list.flow && list.range) {
    const [start, stop] = list.range;
    if (list.items.length === 0) return [{ start, end: stop, words: block }];
    const flow = added.map(({ from, to, on }) => `, { from: ${from}, to: ${to}, on: "${on}" }`);
    const last = text.lastIndexOf(']', stop - 1);
    return [{ start: last, end: last, words: flow.join('') }];
  }
  const empty =
    isScalar(list) && list.range && list.value === null && list.source ? list.range : undefined;
  if (empty) return [{ start: empty[0], end: empty[1], words: block }];
  const before = text === '' || text.endsWith('\n') ? '' : end;
  return [{ start: text.length, end: text.length, words: before + block + end }];
}

/** Where in the list of renames an entry left the id that it is to have again. */
const leftAt = (text: string, { to }: Rename): number =>
  ((parseDocument(text).toJS() ?? []) as Rename[]).findIndex((one) => one.from === to && one.to);

/**
 * The edits that add renames to the list of them, as its author would. An entry that gets an id back
 * has one line still: the one that led away from it now leads to it.
 */
export function renameEdits({ text }: ContentFile, added: readonly Rename[]): Edit[] {
  const turned = added.flatMap((one) => {
    const index = leftAt(text, one);
    const fields = ['from', 'to', 'on'] as const;
    return index < 0 ? [] : fields.map((field) => ({ path: [index, field], words: one[field] }));
  });
  return [
    ...fieldEdits(text, 0, turned),
    ...lineEdits(
      text,
      added.filter((one) => leftAt(text, one) < 0),
    ),
  ];
}
