import { mostRoles } from './roles-address.ts';

/** What the buttons beside a chosen role do. */
export type Doing = 'left' | 'right' | 'drop';

/** The roles after one of them was moved or dropped. */
export function changed(roles: readonly string[], index: number, doing: Doing): string[] {
  if (doing === 'drop') return roles.toSpliced(index, 1);
  const other = index + (doing === 'left' ? -1 : 1);
  const [role, neighbor] = [roles[index], roles[other]];
  return role && neighbor ? roles.with(index, neighbor).with(other, role) : [...roles];
}

/** The fields in which roles are chosen, each with buttons to move and drop what it holds. */
export class RoleFields {
  #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  get #fields() {
    return [...this.#form.querySelectorAll<HTMLElement>('.role-field')];
  }
  get #selects() {
    return [...this.#form.querySelectorAll('select')];
  }
  get #more() {
    return this.#form.querySelector('.more') as HTMLButtonElement;
  }

  /** All roles by id, as the first field offers them. */
  get titles(): ReadonlyMap<string, string> {
    const options = [...(this.#selects[0]?.options ?? [])].filter(({ value }) => value);
    return new Map(options.map(({ value, text }) => [value, text]));
  }

  /** What stands in the fields. */
  get values(): string[] {
    return this.#selects.map(({ value }) => value).filter(Boolean);
  }

  /** Shows as many fields as roles are chosen, and never fewer than two. */
  fill(roles: readonly string[]) {
    for (const [index, field] of this.#fields.entries()) {
      const select = this.#selects[index];
      if (select) select.value = roles[index] ?? '';
      field.hidden = index >= Math.max(2, roles.length);
      for (const button of field.querySelectorAll('button')) this.#name(button, roles, index);
    }
    this.#more.hidden = roles.length >= mostRoles;
  }

  /** Says what a button does to which role, and lets it be pressed where it can. */
  #name(button: HTMLButtonElement, roles: readonly string[], index: number) {
    const title = this.titles.get(roles[index] ?? '') ?? '';
    const doing = button.dataset['doing'];
    const can = {
      left: index > 0,
      right: index < roles.length - 1,
      drop: roles.length > 2,
    };
    button.disabled = !title || roles.length < 2 || !can[doing as Doing];
    const what = doing === 'drop' ? `Drop ${title}` : `Move ${title} ${doing}`;
    button.setAttribute('aria-label', what.replace('  ', ' ').trim());
  }

  /** Shows one more field, with the focus in it. */
  add() {
    const hidden = this.#fields.filter((field) => field.hidden);
    const [next] = hidden;
    if (next) next.hidden = false;
    next?.querySelector('select')?.focus();
    this.#more.hidden = hidden.length < 2;
  }

  /** The place of the field that holds a button. */
  placeOf(button: Element): number {
    return this.#fields.findIndex((field) => field.contains(button));
  }

  /** Puts the focus on a button of a field, or on the nearest one that can be pressed. */
  focus(index: number, doing: Doing) {
    const field = this.#fields[Math.min(index, this.values.length - 1)];
    const named = field?.querySelector<HTMLElement>(`[data-doing=${doing}]:enabled`);
    (named ?? field?.querySelector<HTMLElement>('button:enabled'))?.focus();
  }
}
