import { whichOf } from '../../words/pair.ts';
import { mostRoles } from './roles-address.ts';

/** The fields in which roles are chosen, each with the buttons beside it. */
export const fieldsOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLElement>('.role-field'),
];

const selectsIn = (form: HTMLFormElement) => [...form.querySelectorAll('select')];

/** The button that asks for one more field. */
export const moreIn = (form: HTMLFormElement) => form.querySelector('.more') as HTMLElement;

/** Has every field offer the roles of the first: the page has each once. */
export function offerInAll(form: HTMLFormElement): void {
  const [first, ...others] = selectsIn(form);
  for (const select of others) select.innerHTML = (first as Element).innerHTML;
}

/** All roles by id, as the first field offers them. */
export const titlesIn = (form: HTMLFormElement): ReadonlyMap<string, string> =>
  new Map(
    [...(form.querySelector('select') as HTMLSelectElement).options]
      .slice(1)
      .map(({ value, text }) => [value, text]),
  );

/** A title within a sentence: its option says how where that is not small at its start. */
const said = ({ text, dataset }: HTMLOptionElement): string =>
  dataset['said'] ?? text.charAt(0).toLowerCase() + text.slice(1);

/** The question between roles, all of which the form offers. */
export function questionIn(form: HTMLFormElement, roles: readonly string[]): string {
  const chosen = roles.map((role) => form.querySelector(`[value=${role}]`) as HTMLOptionElement);
  return whichOf(chosen.map((option, index) => (index > 0 ? said(option) : option.text)));
}

/** What stands in the fields. */
export const valuesIn = (form: HTMLFormElement): string[] =>
  selectsIn(form).flatMap(({ value }) => value || []);

/** Shows as many fields as roles are chosen, and never fewer than two. */
export function fillFields(form: HTMLFormElement, roles: readonly string[]): void {
  for (const [index, field] of fieldsOf(form).entries()) {
    field.hidden = index >= Math.max(2, roles.length);
    (field.querySelector('select') as HTMLSelectElement).value = roles[index] ?? '';
    for (const tool of field.querySelectorAll('button')) {
      tool.hidden = roles.length < 2;
      tool.disabled ||= tool.hidden;
    }
  }
  moreIn(form).hidden = roles.length >= mostRoles;
}

/** Shows one more field, with the focus in it. */
export function addField(form: HTMLFormElement): void {
  const [next, ...hidden] = fieldsOf(form).filter((field) => field.hidden);
  if (next) {
    next.hidden = false;
    (next.querySelector('select') as HTMLSelectElement).focus();
  }
  moreIn(form).hidden = hidden.length === 0;
}
