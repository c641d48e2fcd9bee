import { eachFacet, optionKey, type Choice } from '../../knowledge/choose/choose.ts';
import { readChoice, writeChoice } from '../../knowledge/choose/choose-text.ts';

/** The form of a choice: checkboxes and selects named after facets, and two selects named "sort" and "by". */

const boxesIn = (form: HTMLFormElement) => form.querySelectorAll<HTMLInputElement>('input');
const selectsIn = (form: HTMLFormElement) => form.querySelectorAll('select');

/** The choice that an address makes among the options a form offers. */
export function choiceOf(search: string, form: HTMLFormElement): Choice {
  const offered = (name: string) =>
    [
      ...form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
        `input[name=${name}], [name=${name}] option`,
      ),
    ].flatMap(({ value }) => value || []);
  return readChoice(search, eachFacet(offered), offered('by'));
}

/** The choice that stands in a form. */
export function readForm(form: HTMLFormElement): Choice {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return choiceOf(String(new URLSearchParams(fields)), form);
}

/** Puts a choice into a form. A select takes one option of a facet: the first. */
export function fillForm(form: HTMLFormElement, choice: Choice) {
  const asked = new URLSearchParams(writeChoice(choice));
  for (const box of boxesIn(form)) box.checked = asked.getAll(box.name).includes(box.value);
  for (const select of selectsIn(form)) select.value = asked.get(select.name) ?? '';
}

/** Says beside each option of a form how many roles it would show. */
export function showCounts(form: HTMLFormElement, counts: ReadonlyMap<string, number>) {
  const countOf = (name: string, option: string) => counts.get(optionKey(name, option)) ?? 0;
  for (const { name, value, labels } of boxesIn(form)) {
    const count = labels?.[0]?.querySelector('.choose-count');
    if (count) count.textContent = String(countOf(name, value));
  }
  for (const { name, options } of selectsIn(form)) {
    if (name === 'sort' || name === 'by') continue;
    for (const option of options) {
      const words = option.text.replace(/ \(\d+\)$/, '');
      if (option.value) option.text = `${words} (${countOf(name, option.value)})`;
    }
  }
}
