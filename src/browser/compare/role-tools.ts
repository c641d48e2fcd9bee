import * as words from '../../words/compare/tools.ts';
import { fieldsOf, fillFields, titlesIn } from './role-fields.ts';

/** What the buttons beside a chosen role do. */
type Doing = 'left' | 'right' | 'drop';

const buttonsIn = (field: Element) =>
  field.querySelectorAll<HTMLButtonElement>('button[data-doing]');

/** The roles after one of them was moved or dropped. */
export function changed(roles: readonly string[], index: number, doing: Doing): string[] {
  if (doing === 'drop') return roles.filter((_, place) => place !== index);
  const other = index + (doing === 'left' ? -1 : 1);
  const [role, neighbor] = [roles[index], roles[other]];
  if (!role || !neighbor) return [...roles];
  return roles.map((one, place) => ({ [index]: neighbor, [other]: role })[place] ?? one);
}

/** Says what each button does to which role, and lets it be pressed where it can. Two roles must stay. */
export function nameTools(form: HTMLFormElement, roles: readonly string[]): void {
  const titles = titlesIn(form);
  for (const [index, field] of fieldsOf(form).entries()) {
    const title = titles.get(roles[index] ?? '');
    const can = { left: index > 0, right: index < roles.length - 1, drop: roles.length > 2 };
    for (const button of buttonsIn(field)) {
      const doing = button.dataset['doing'] as Doing;
      button.disabled = title === undefined || !can[doing];
      button.ariaLabel = words.tools[doing](title ?? words.thisRole);
    }
  }
}

/** Puts the focus on a button of a field, or on the first one there that can be pressed. */
function focusTool(form: HTMLFormElement, index: number, doing: Doing) {
  const open = fieldsOf(form).filter((field) => !field.hidden);
  const field = open[Math.min(index, open.length - 1)];
  const buttons = field ? [...buttonsIn(field)].filter(({ disabled }) => !disabled) : [];
  (buttons.find(({ dataset }) => dataset['doing'] === doing) ?? buttons[0])?.focus();
}

/**
 * Moves or drops the role beside a button in its form, as the fields have them by now. Gives the roles
 * that are left; the focus goes along.
 */
export function changeBeside(button: HTMLElement, form: HTMLFormElement): string[] {
  const doing = button.dataset['doing'] as Doing;
  const open = fieldsOf(form).filter((field) => !field.hidden);
  const place = open.findIndex((field) => field.contains(button));
  const chosen = open.map((field) => field.querySelector('select')?.value ?? '');
  const left = changed(chosen, place, doing).filter((role) => role !== '');
  fillFields(form, left);
  nameTools(form, left);
  focusTool(form, place + (doing === 'left' ? -1 : doing === 'right' ? 1 : 0), doing);
  return left;
}

/** Whether a field holds what one before it holds: then says so, and puts the focus there. */
export function tellTwice(host: HTMLElement): boolean {
  const chosen = [...host.querySelectorAll('select')].filter(({ value }) => value);
  const values = chosen.map(({ value }) => value);
  const field = chosen.find(({ value }, index) => values.indexOf(value) < index);
  const status = host.querySelector('[role=status]');
  if (!field || !status) return false;
  const title = field.selectedOptions[0]?.text ?? '';
  status.textContent = words.chosenTwice(title);
  field.focus();
  return true;
}
