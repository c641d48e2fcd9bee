const between =
  /\s+(?:vs\.?|v\.?|versus|or|and|against|compared (?:to|with)|(?:the )?same (?:thing |job )?as|(?:any )?different (?:from|than|to)|instead of|to|from)\s+|\s*\/\s*/i;
const lead =
  /^(?:.*\bdifferences? between|difference|compare|comparison (?:of|between)|which (?:is|pays|makes|one)(?: \w+)?,?|should i (?:be|become)|is it better to be|is|are)\s+/i;
const certain =
  /\s(?:vs\.?|versus)\s|\bdifferences? between\b|^compar|\bsame (?:thing |job )?as\b|\bdifferent (?:from|than)\b|^should i (?:be|become)\b.*\sor\s|^is it better to be\b|^which (?:is|pays|makes)\b.*\sor\s|\sor\s.*\bdifferences?\b/i;

const tail = /[\s,]+(?:what(?: ?['’]?s| is| are)?(?: the)?|is there an?y?)?\s*differences?$/i;

/** "Difference" in the languages that titles are in, and in English, which typing errors are taken for. */
const apart = String.raw`(?:diff?[eé]ren[czç]\w*|unterschied\w*|verschil\w*)`;
const article = String.raw`(?:(?:an?|the|ein(?:em|er|en)?|de[rmn]|une?|la|les?|el|il|lo|uma?|uno|os?|een|het)\s+|l['’])`;
const abroad = {
  asks: new RegExp(String.raw`\b${apart}`, 'i'),
  lead: new RegExp(String.raw`^.*\b${apart}\s+(?:zwischen|entre|tra|fra|tussen|between)\s+`, 'i'),
  tail: new RegExp(
    String.raw`[\s,]+(?:(?:was|wo|ist|liegt|der|quelle|qual|cual|[ée]|est|es|la|a|wat|is|het|che|c['’]?[eè]|y|hay)\s+)*${apart}$`,
    'i',
  ),
  article: new RegExp(String.raw`^${article}`, 'i'),
  /** "e", "y" and the like also stand inside names, so that they only part what is said to differ. */
  or: /\s+(?:oder|ou|o)\s+/i,
  and: /\s+(?:vs\.?|oder|und|ou|et|o|e|y|u|of|en|or|and)\s+|\s*\/\s*/i,
};

const sidesOf = (text: string, parting: RegExp, before: RegExp): string[] | undefined => {
  const sides = text.split(parting).map((side) => side.trim().replace(before, ''));
  return sides.length > 1 && sides.length < 4 && sides.every(Boolean) ? sides : undefined;
};

/** The things a query lays side by side, two or three, or undefined where it does not. */
export function readPair(text: string): string[] | undefined {
  const asked = text.trim().replace(/\?+$/, '');
  return (
    sidesOf(asked.replace(lead, '').replace(tail, ''), between, /^(?:an?|the)\s+/i) ??
    (abroad.asks.test(asked)
      ? sidesOf(asked.replace(abroad.lead, '').replace(abroad.tail, ''), abroad.and, abroad.article)
      : sidesOf(asked, abroad.or, abroad.article))
  );
}

/** Whether they are meant side by side for certain: "or" and "and" also stand inside names. */
export const isComparison = (text: string): boolean =>
  certain.test(text.trim()) || (abroad.asks.test(text) && readPair(text) !== undefined);
