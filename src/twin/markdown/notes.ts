import { nameAndDoubt } from '../../knowledge/figures/doubt.ts';

/** The sources of one text, which get their numbers as they are first cited. */
export class Notes {
  /** The name of each source by the address of its page, in the order of their numbers. */
  readonly cited = new Map<string, string>();

  /** The number of a source, and what its name says of how sure it is, which stays in the text. */
  noteOf(address: string, named: string): { number: number; doubt: string } {
    const { name, doubt } = nameAndDoubt(named);
    if (!this.cited.has(address)) this.cited.set(address, name);
    return { number: [...this.cited.keys()].indexOf(address) + 1, doubt };
  }
}
