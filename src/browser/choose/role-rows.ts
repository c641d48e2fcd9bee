import type { Candidate } from '../../knowledge/choose/choose.ts';
import { readCandidate } from '../../knowledge/choose/choose-text.ts';
import type { WrittenPayOrder } from '../../knowledge/figures/pay-orders.ts';

/** A role with its place in the page. */
export interface Row extends Candidate {
  id: string;
  element: HTMLElement;
  /** The list of its family. */
  home: HTMLElement;
}

/** Reads a role from its row in the page. */
export function rowOf(element: HTMLElement): Row {
  const link = element.querySelector('a');
  const candidate = readCandidate(link?.textContent?.trim() ?? '', (name) =>
    element.getAttribute(name),
  );
  const [, id = ''] = /([^/]+)\/$/.exec(link?.pathname ?? '') ?? [];
  return { ...candidate, id, element, home: element.parentElement as HTMLElement };
}

const made = (tag: string, text: string) => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

/** Shows in a row the pay it is ordered by, in place of what stands there otherwise; or that again. */
export function showPay({ id, element }: Row, order: WrittenPayOrder | undefined) {
  element.querySelector('.role-by')?.remove();
  const usual = element.querySelector<HTMLElement>('.role-pay');
  const ofClass = element.querySelector<HTMLElement>('.role-class');
  const [, words, of] = order?.pay[id] ?? [];
  if (usual) usual.hidden = words !== undefined;
  if (ofClass) ofClass.hidden = words !== undefined && order?.ofClass === true;
  if (words === undefined) return;
  const line = document.createElement('p');
  line.className = 'small role-pay role-by';
  line.append(made('b', words), ` ${of}`);
  usual?.after(line);
}
