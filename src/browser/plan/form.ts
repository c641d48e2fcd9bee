import type { Profile } from '../../knowledge/plan/profile.ts';
import { isLevel } from '../../schema/vocabulary.ts';
import * as words from '../../words/plan/marks.ts';

/** The form of the plan: where one is, where one wants to be, and a level for each skill. */
export class PlanForm {
  readonly #from: HTMLSelectElement;
  readonly #to: HTMLSelectElement;
  readonly #choice: HTMLDetailsElement;
  readonly #marks: readonly HTMLSelectElement[];
  readonly #count: Element;
  #before = 0;

  constructor(host: HTMLElement) {
    this.#from = host.querySelector('select[name=from]') as HTMLSelectElement;
    this.#to = host.querySelector('select[name=to]') as HTMLSelectElement;
    this.#choice = host.querySelector('.plan-choice') as HTMLDetailsElement;
    this.#marks = [...host.querySelectorAll<HTMLSelectElement>('.plan-marks select')];
    this.#count = host.querySelector('.plan-count') as Element;
    this.#from.oninvalid = () => this.#count.closest('details')?.setAttribute('open', '');
  }

  /** Whether the plan starts from nothing, even where skills are marked. */
  get fromNothing(): boolean {
    return this.#from.value === 'nothing' && this.#marked.length > 0;
  }

  get #marked() {
    return this.#marks.filter(({ value }) => value);
  }

  /** What the reader chose. With the first mark, a plan from nothing becomes one from marked skills. */
  read(): Pick<Profile, 'skills' | 'role' | 'target'> {
    if (this.#before === 0 && this.fromNothing) this.#from.value = 'skills';
    this.#tell();
    const { value } = this.#from;
    const skills = this.#marks.flatMap(({ name, value: level }) =>
      isLevel(level) ? [[name, level] as const] : [],
    );
    return {
      skills: Object.fromEntries(skills),
      role: value === 'nothing' || value === 'skills' ? undefined : value,
      target: this.#to.value || undefined,
    };
  }

  /** Shows a profile in the form. */
  write({ skills, role, target }: Profile, fromNothing: boolean): void {
    for (const select of this.#marks) {
      select.value = Object.hasOwn(skills, select.name) ? (skills[select.name] ?? '') : '';
    }
    const marked = Object.keys(skills).length > 0 && !fromNothing;
    this.#from.value = role ?? (marked ? 'skills' : 'nothing');
    this.#to.value = target ?? '';
    this.#tell();
  }

  /** Folds the form on a phone under a plan that is there, so that the plan is what one sees; else opens it. */
  fold({ target }: Profile): void {
    this.#choice.open = !target || !matchMedia('(width < 40rem)').matches;
  }

  /** Says how many skills are marked, and what is missing where a plan from them has none. */
  #tell(): void {
    const { length } = this.#marked;
    const lacks = this.#from.value === 'skills' && length === 0;
    this.#from.setCustomValidity(lacks ? words.markFirst : '');
    this.#count.textContent = length > 0 ? words.marked(length) : words.noneMarked;
    this.#before = length;
  }
}
