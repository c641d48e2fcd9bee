import { rolesAddress } from '../../schema/pair.ts';
import { href } from '../../site/href.ts';
import { mostRoles } from '../compare/roles-address.ts';

/** Which roles of a list are ticked for a comparison: as many as fit in one, until the reader says otherwise. */
export class CompareTicks {
  readonly #host: HTMLElement;
  readonly #said = new Map<string, boolean>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get #boxes() {
    return [...this.#host.querySelectorAll<HTMLInputElement>('[name=roles]')];
  }

  isTicked = (id: string, place: number): boolean => this.#said.get(id) ?? place < mostRoles;

  /** Takes in what the reader has ticked. */
  take(): void {
    for (const { value, checked } of this.#boxes) this.#said.set(value, checked);
    this.aim();
  }

  /** Has the link lead to the roles that are ticked; where that is fewer than two, says so in its place. */
  aim(): void {
    const [link, asks] = this.#host.querySelectorAll<HTMLElement>('.kept-compare > *');
    const ticked = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const isEnough = ticked.length > 1 || this.#boxes.length === 1;
    link?.setAttribute('href', href(rolesAddress(ticked)));
    link?.toggleAttribute('hidden', !isEnough);
    asks?.toggleAttribute('hidden', isEnough);
  }
}
