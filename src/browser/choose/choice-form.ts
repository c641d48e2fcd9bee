import { eachFacet, optionKey, type Choice } from '../../knowledge/choose/choose.ts';
import { readChoice, writeChoice } from '../../knowledge/choose/choose-text.ts';
import { inSentence } from '../../words/sentence.ts';

/** The form of a choice: checkboxes and selects named after facets, and two selects named "sort" and "by". */

const boxesIn = (form: HTMLFormElement) => form.querySelectorAll<HTMLInputElement>('input');
const isOrder = (name: string) => name === 'sort' || name === 'by';
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

const withoutCount = (words: string) => words.replace(/ \(\d+\)$/, '');

/** What is asked for in a form, but for the order: "Studio, Night work: rarely". */
export function choiceTold(form: HTMLFormElement): string {
  const checked = [...boxesIn(form)].filter((box) => box.checked);
  const boxes = checked.map(({ labels }) => labels?.[0]?.childNodes[1]?.textContent?.trim() ?? '');
  const selects = [...selectsIn(form)].flatMap(({ name, value, labels, selectedOptions }) => {
    if (!value || isOrder(name)) return [];
    const label = labels[0]?.firstChild?.textContent?.trim() ?? '';
    return [`${label}: ${inSentence(withoutCount(selectedOptions[0]?.text ?? ''))}`];
  });
  return [...boxes, ...selects].join(', ');
}

/** The words of the order that is chosen in a form. */
export const orderIn = (form: HTMLFormElement): string =>
  form.querySelector('[name=sort] option:checked')?.textContent ?? '';

/** Shows in a form which pay there is to order by, or hides it. */
export function offerPay(form: HTMLFormElement, isOffered: boolean) {
  const label = form.querySelector('[name=by]')?.closest('label');
  label?.toggleAttribute('hidden', !isOffered);
}

/** Says beside each option of a form how many roles it would show. */
export function showCounts(form: HTMLFormElement, counts: ReadonlyMap<string, number>) {
  const countOf = (name: string, option: string) => counts.get(optionKey(name, option)) ?? 0;
  for (const { name, value, labels } of boxesIn(form)) {
    const count = labels?.[0]?.querySelector('.choose-count');
    if (count) count.textContent = String(countOf(name, value));
  }
  for (const { name, options } of selectsIn(form)) {
    if (isOrder(name)) continue;
    for (const option of options) {
      const words = withoutCount(option.text);
      if (option.value) option.text = `${words} (${countOf(name, option.value)})`;
    }
  }
}
