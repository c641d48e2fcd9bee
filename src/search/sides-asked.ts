const between =
  /\s+(?:vs\.?|v\.?|versus|or|and|against|compared (?:to|with)|(?:the )?same (?:thing |job )?as|(?:any )?different (?:from|than|to)|instead of|to|from)\s+|\s*\/\s*/i;
const lead =
  /^(?:.*\bdifferences? between|difference|compare|comparison (?:of|between)|which (?:is|pays|makes|one)(?: \w+)?,?|should i (?:be|become)|is it better to be|is|are)\s+/i;
const certain =
  /\s(?:vs\.?|versus)\s|\bdifferences? between\b|^compar|\bsame (?:thing |job )?as\b|\bdifferent (?:from|than)\b|^should i (?:be|become)\b.*\sor\s|^is it better to be\b|^which (?:is|pays|makes)\b.*\sor\s|\sor\s.*\bdifferences?\b/i;

const tail = /[\s,]+(?:what(?: ?['’]?s| is| are)?(?: the)?|is there an?y?)?\s*differences?$/i;

/** The things a query lays side by side, two or three, or undefined where it does not. */
export function readPair(text: string): string[] | undefined {
  const asked = text.trim().replace(/\?+$/, '');
  const sides = asked
    .replace(lead, '')
    .replace(tail, '')
    .split(between)
    .map((side) => side.trim().replace(/^(?:an?|the)\s+/i, ''));
  return sides.length > 1 && sides.length < 4 && sides.every(Boolean) ? sides : undefined;
}

/** Whether they are meant side by side for certain: "or" and "and" also stand inside names. */
export const isComparison = (text: string): boolean => certain.test(text.trim());
