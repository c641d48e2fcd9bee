import { fieldIds } from '../../knowledge/year/fields.ts';
import type { AskedYear } from '../../knowledge/year/asked.ts';
import type { WrongField } from '../../knowledge/year/checked-year.ts';
import type { RolePaid } from '../../knowledge/year/whose-rate.ts';

/** What stands in a form, as the words of an address. */
export const wordsIn = (form: HTMLFormElement): URLSearchParams =>
  new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/** The ids of the roles that a form offers. */
export const rolesOffered = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll<HTMLOptionElement>('[name=role] option')].map(({ value }) => value);

const named = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | RadioNodeList;

/** Puts what is asked into the form of a page, and has the page show what belongs to it. */
export function fillYear(page: HTMLElement, { way, place, per, taxWay, role, typed }: AskedYear) {
  Object.assign(page.dataset, { way, place, per, taxWay });
  const form = page.querySelector('form') as HTMLFormElement;
  const values = { way, place, per, taxWay, role, ...typed };
  for (const [name, value] of Object.entries(values)) {
    const field = named(form, name);
    // A caret stays where it is in a field that already holds this.
    if (field.value !== value) field.value = value;
  }
}

/** The role that a form has chosen, and where a rate of it is known. */
export function roleIn(form: HTMLFormElement): RolePaid {
  const [option] = (named(form, 'role') as HTMLSelectElement).selectedOptions;
  return { title: option?.text ?? '', paidIn: option?.dataset.paid?.split(' ') ?? [] };
}

/** Says under each field what is wrong in it, and takes back what was. */
export function markWrong(form: HTMLFormElement, wrong: readonly WrongField[]) {
  for (const id of fieldIds) {
    const told = wrong.find((one) => one.id === id)?.told ?? '';
    const field = named(form, id) as HTMLInputElement;
    if (told) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
    const line = form.querySelector(`#wrong-${id}`);
    if (line && line.textContent !== told) line.textContent = told;
  }
}
