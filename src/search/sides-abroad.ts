/** "Difference" in the languages that titles are in, and in English, which typing errors are taken for. */
const apart = String.raw`(?:diff?[eé]ren[czç]\w*|unterschied\w*|verschil\w*)`;
const asks = new RegExp(String.raw`\b${apart}`, 'i');
const lead = new RegExp(
  String.raw`^.*\b${apart}\s+(?:zwischen|entre|tra|fra|tussen|between)\s+`,
  'i',
);
const tail = new RegExp(
  String.raw`[\s,]+(?:(?:was|wo|ist|liegt|der|quelle|qual|cual|[ée]|est|es|la|a|wat|is|het|che|c['’]?[eè]|y|hay)\s+)*${apart}$`,
  'i',
);
const article = new RegExp(
  String.raw`^(?:(?:ein(?:em|er|en)?|de[rmn]|une?|la|les?|el|il|lo|uma?|uno|os?|een|het)\s+|l['’])`,
  'i',
);
const or = /\s+(?:oder|ou|o)\s+/i;
/** "e", "y" and the like also stand inside names, so that they only part what is said to differ. */
const and = /\s+(?:vs\.?|oder|und|ou|et|o|e|y|u|of|en|or|and)\s+|\s*\/\s*/i;

/** The things a query in another language lays side by side, two or three, and whether it does so for certain. */
export function readPairAbroad(text: string): { sides?: string[]; compares: boolean } {
  const asked = text.trim().replace(/\?+$/, '');
  const compares = asks.test(asked);
  const sides = (
    compares ? asked.replace(lead, '').replace(tail, '').split(and) : asked.split(or)
  ).map((side) => side.trim().replace(article, ''));
  const isPair = sides.length > 1 && sides.length < 4 && sides.every(Boolean);
  return isPair ? { sides, compares } : { compares: false };
}
