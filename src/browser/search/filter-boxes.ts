import { filterNames, type Query } from '../../search/query.ts';
import type { Counts } from '../../search/narrow.ts';

type Filters = Query['filters'];

/** The filters beside the results: boxes in groups that open, all within one that opens on a phone. */
export class FilterBoxes {
  #all: HTMLDetailsElement;

  constructor(all: HTMLDetailsElement) {
    this.#all = all;
    // Beside the results there is room for the filters, the first two open; above them for one line.
    const beside = matchMedia('(width >= 60rem)');
    const open = () => {
      for (const group of [all, ...this.#groups.slice(0, 2)]) group.open = beside.matches;
    };
    beside.addEventListener('change', open);
    open();
  }

  get #groups() {
    return [...this.#all.querySelectorAll('details')];
  }
  get #boxes() {
    return [...this.#all.querySelectorAll('input')];
  }
  get #chosen() {
    return this.#boxes.filter((box) => box.checked);
  }

  /** What is chosen. */
  read(): Filters {
    const chosen = filterNames.flatMap((name) => {
      const values = this.#chosen.filter((box) => box.name === name).map(({ value }) => value);
      return values.length > 0 ? [[name, values] as const] : [];
    });
    return Object.fromEntries(chosen);
  }

  /** Chooses these and no others; gives the values that are no filter of the page. */
  write(filters: Filters): string[] {
    for (const box of this.#boxes) {
      box.checked = filters[box.name as 'kind']?.includes(box.value) ?? false;
    }
    for (const group of this.#groups) if (group.querySelector(':checked')) group.open = true;
    const known = new Set(this.#boxes.map(({ name, value }) => `${name}=${value}`));
    return filterNames.flatMap((name) =>
      (filters[name] ?? []).filter((value) => !known.has(`${name}=${value}`)),
    );
  }

  /** Says beside each how many pages it leaves, and hides those that leave none. */
  count(counts: Counts) {
    for (const box of this.#boxes) {
      const count = counts[box.name]?.[box.value] ?? 0;
      const label = box.closest('label');
      if (!label) continue;
      (label.querySelector('.search-count') as Element).textContent = String(count);
      label.hidden = count === 0 && !box.checked;
    }
    for (const group of [this.#all, ...this.#groups]) {
      group.hidden = !group.querySelector('label:not([hidden])');
    }
    const values = this.#chosen.map(({ value }) => value);
    (this.#all.querySelector('.filters-chosen') as Element).textContent = values.join(', ');
  }
}
