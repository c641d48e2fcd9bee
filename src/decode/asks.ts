/** Something that adverts ask for by a verb, and the words by which they do. */
export interface Asked {
  /** Its kind and id. */
  what: string;
  says: RegExp;
}

/** What stands before a verb where somebody is asked to do it: the beginning of a line or part of a list. */
const asking = String.raw`(?<=(?:^|[\n•*✔✓▪◦·–—:;,/&(-]|\b(?:and|or|to|will|you|you['’]ll|can|then|who|must|also|could|would|help|the intern|designer|engineer|team|we|do|does|of|in|at|with|skills in|experience|for|pre-?record,?|be|be able to|have|love|start|like to|to live)|\d[.)])\s*)`;

export const verb = (forms: string, rest = '') =>
  new RegExp(String.raw`${asking}(?<!\p{L}|\p{L}-)(?:${forms})(?![\p{L}-])${rest}`, 'giu');

/** A verb in -ing needs nothing before it, but is no noun: "a recording". */
export const doing = (form: string, rest: string) =>
  new RegExp(
    String.raw`(?<!\p{L}|\p{L}-|\b(?:an?|the|each|every|this|live|studio|voice|video|film|picture|photo|effects|fx|dialogue|dialog|field) )${form}(?![\p{L}-])${rest}`,
    'giu',
  );

/** One expression of several, each a line that may be read for itself. */
export const anyOf = (flags: string, ...forms: readonly string[]) =>
  new RegExp(`(?:${forms.join('|')})`, flags);

export const free = (forms: string) => new RegExp(forms, 'giu');
