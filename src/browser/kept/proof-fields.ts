import type { Proof } from '../../knowledge/kept/proofs.ts';
import { proofTyped } from '../../knowledge/kept/typed-proof.ts';

/** The form in which evidence is typed. */
export class ProofFields {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  #field = (name: string) => this.#form.elements.namedItem(name) as HTMLInputElement;
  #typed = (name: string) => this.#field(name).value.trim();

  /** The skill at the level that is chosen, as one word. */
  get mark(): string {
    return `${this.#typed('skill')}.${this.#typed('level')}`;
  }

  /** What is typed; undefined where it is none, which the field that is wrong then says, and has the focus. */
  read(): Proof | undefined {
    const proof = proofTyped(this.#typed('text'), this.#typed('link'));
    const wrong = 'wrong' in proof ? proof : undefined;
    for (const name of ['text', 'link'] as const) {
      const isWrong = wrong?.field === name;
      this.#field(name).ariaInvalid = isWrong ? 'true' : null;
      const told = this.#form.querySelector(`#wrong-${name}`);
      if (told) told.textContent = isWrong ? wrong.wrong : '';
    }
    if (wrong) this.#field(wrong.field).focus();
    return 'wrong' in proof ? undefined : proof;
  }

  /** Empties what was typed. */
  clear(): void {
    for (const name of ['text', 'link']) this.#field(name).value = '';
  }
}
