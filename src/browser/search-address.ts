/** What is searched for, as the address holds it. */
export interface Query {
  text: string;
  kind: string[];
  family: string[];
}

/** Reads ?q=…&kind=…&family=… */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  return {
    text: parameters.get('q')?.trim() ?? '',
    kind: parameters.getAll('kind'),
    family: parameters.getAll('family'),
  };
}

/** The address of a query; empty for no query at all. */
export function writeQuery({ text, kind, family }: Query): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  for (const value of kind) parameters.append('kind', value);
  for (const value of family) parameters.append('family', value);
  return parameters.size > 0 ? `?${parameters}` : '';
}
