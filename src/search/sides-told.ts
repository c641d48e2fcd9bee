const job = String.raw`(?:(?:job|role|thing|trade|work|career|craft)s? )?`;
const wanted = String.raw`(?:(?:do|would|should|could|might|shall|can) i (?:want to |rather |like to |have to |prefer to |be )?|is it better to (?:be )?|whether to |i (?:can ?t|cannot) decide (?:whether|if) (?:to|i want to) )`;

/** How people lay two activities side by side without a word for that: what they name first and second. */
const tellings: readonly RegExp[] = [
  /^(?:so |but |and )*(?:is|isn ?t|are) (?<one>.+?) (?:just|only|basically|really|simply|essentially) (?<other>.+?)(?: (?:again|by another name|in disguise|all over again|with an? .+))?$/,
  /^(?:so |but )?(?:how|what) (?:do|does|is|are|makes) (?<one>.+?) (?:differs?|different|unlike) (?:from|than|to) (?<other>.+)$/,
  new RegExp(
    String.raw`^(?:is|are) (?<one>.+?) (?:an? |any |the |really |much )*(?:different|separate|same|other|distinct) ${job}(?:to|from|than|as) (?<other>.+)$`,
  ),
  /^(?<one>.+?) (?:compared|as opposed|in comparison|in contrast) (?:with|to) (?<other>.+)$/,
  /^(?:what|where) (?:separates|divides|parts|does) (?<one>.+?) (?:from|ends? and|stops? and) (?<other>.+?)(?: (?:starts?|begins?))?$/,
  /\bdifferences? between (?<one>.+?) and (?<other>.+)$/,
  new RegExp(String.raw`^${wanted}(?<one>.+?) or (?:to |be )?(?<other>.+)$`),
  /^(?<one>.+?) or (?<other>.+?) which (?:is|one|of|suits?|pays?|would|should|do|fits?)\b.*$/,
];

const pronoun = /^(?<does>[a-z]+) (?:it|one|them|that|those|these|ones)\b(?<more>.*)$/;
const verb = /^(?<does>[a-z]+) (?<object>.+)$/;

/** Two activities, each with what is done it to: of "recording a band" and "mixing it", the other is "mixing a band". */
function withObjects(one: string, other: string): [string, string] {
  const { does, more = '' } = pronoun.exec(other)?.groups ?? {};
  const object = verb.exec(one)?.groups?.['object'];
  if (does && object) return [one, `${does} ${object}${more}`];
  const shared = verb.exec(other)?.groups?.['object'];
  return one.includes(' ') || !shared ? [one, other] : [`${one} ${shared}`, other];
}

/** The two activities that a query lays side by side; `plain` is in lower case and without signs. */
export function readPairTold(plain: string): [string, string] | undefined {
  for (const telling of tellings) {
    const { one, other } = telling.exec(plain)?.groups ?? {};
    if (one && other) return withObjects(one, other);
  }
  return undefined;
}
