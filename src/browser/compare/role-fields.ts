import { whichOf } from '../../words/pair.ts';
import { mostRoles } from './roles-address.ts';

/** The fields in which roles are chosen, each with the buttons beside it. */
export const fieldsOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLElement>('.role-field'),
];

const selectsIn = (form: HTMLFormElement) => [...form.querySelectorAll('select')];
const moreIn = (form: HTMLFormElement) => form.querySelector<HTMLElement>('.more') as HTMLElement;

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

/** The question between roles that the form offers. */
export function questionIn(form: HTMLFormElement, roles: readonly string[]): string {
  const options = [...(form.querySelector('select') as HTMLSelectElement).options];
  const chosen = roles.flatMap((role) => options.find(({ value }) => value === role) ?? []);
  return whichOf(chosen.map((option, index) => (index > 0 ? said(option) : option.text)));
}

/** What stands in the fields. */
export const valuesIn = (form: HTMLFormElement): string[] =>
  selectsIn(form).flatMap(({ value }) => value || []);

/** Shows as many fields as roles are chosen, and never fewer than two. */
export function fillFields(form: HTMLFormElement, roles: readonly string[]): void {
  const selects = selectsIn(form);
  for (const [index, field] of fieldsOf(form).entries()) {
    field.hidden = index >= Math.max(2, roles.length);
    if (selects[index]) selects[index].value = roles[index] ?? '';
    for (const tool of field.querySelectorAll('button')) {
      tool.hidden = roles.length < 2;
      tool.disabled ||= tool.hidden;
    }
  }
  moreIn(form).hidden = roles.length >= mostRoles;
}

/** Shows one more field, with the focus in it. */
export function addField(form: HTMLFormElement): void {
  const hidden = fieldsOf(form).filter((field) => field.hidden);
  const [next] = hidden;
  if (next) next.hidden = false;
  next?.querySelector('select')?.focus();
  moreIn(form).hidden = hidden.length < 2;
}
