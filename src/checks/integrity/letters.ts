/** Letters of other scripts, and numbers, that look like a letter of the Latin alphabet. */
const lookAlike: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'l',
    ӏ: 'l',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
  },
  ...{ о: 'o', р: 'p', ѕ: 's', т: 't', у: 'y', х: 'x', ԛ: 'q', ԝ: 'w', г: 'r', п: 'n' },
  ...{ α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'l', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u' },
  ...{ χ: 'x', γ: 'y', ı: 'l', i: 'l', '1': 'l', '|': 'l', '0': 'o' },
};

/**
 * How a name looks, so that two which a reader cannot tell apart are the same: without capitals, accents
 * and spaces that differ, with letters of other scripts as those they look like.
 */
export const looksOf = (name: string): string =>
  [...name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
    .map((sign) => lookAlike[sign] ?? sign)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Signs that nobody sees: controls, no width, other direction, fillers, private and unreal ones. */
const hidden =
  /[\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f\ufffd\ufdd0-\ufdef\ufffe\uffff\u{e0100}-\u{e01ef}]|\r(?!\n)/u;

/** The first sign of a text that cannot be seen, and where it stands; undefined where all can be. */
export function hiddenSignIn(text: string): { sign: string; at: number } | undefined {
  const found = hidden.exec(text);
  if (!found) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return { sign: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, at: found.index };
}

const latin = /\p{Script=Latin}/u;
const takenForLatin =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;
/** Greek letters that stand for units and quantities, and look like no Latin letter: kΩ, μs, ΔL. */
const unitLetters = 'ΔΘΛΠΣΦΨΩδθλμπσφψω';
const greekUnits = new RegExp(`[\\u2126\\u00b5${unitLetters}]`, 'gu');

/** Letters that are neither Latin nor stand for a unit. */
export const otherLetter = new RegExp(
  `[^\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}${unitLetters}]`,
  'u',
);

/** Letters of other scripts that nobody can tell from a Latin one. */
const likeLatin = /^[асеорхуіјѕһԁԛԝАВСЕНІЈКМОРЅТХУΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]+$/u;

/** Most texts have no sign at all that could be taken for another. */
const foreign = /[^\u0000-\u024f\u2000-\u206f]/;

/** No script of the site piles up as many marks over one letter. */
const piled = /\p{M}{5}/u;

/** Signs that are drawn letters: full-width, mathematical, circled, raised, Roman numbers, phonetic. */
const disguised =
  /[\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}\u2160-\u2188\u2460-\u24ff\u{1f100}-\u{1f189}\u0250-\u02b8\u1d00-\u1dbf\u2071\u207f\u2090-\u209c\ua720-\ua7ff\uab30-\uab6f]/u;

/** Signs that stand for slashes, dots and other parts of an address, and are none. */
const addressSign = /[\u2024\u2044\u2215\u2571\u29f8\u3002\uff0e\uff0f\uff61\u02f8\ua789\uff1a]/u;

/** Whether the host of an address has signs that look like others. */
export const isDisguised = (host: string): boolean =>
  disguised.test(host) || addressSign.test(host);

/**
 * The first word of a text that mixes letters of scripts that look alike, or that is made of such
 * letters among Latin words.
 */
export function mixedWordIn(text: string): string | undefined {
  if (!foreign.test(text)) return undefined;
  const isLatin = latin.test(text);
  return text.match(/[\p{L}\p{M}\p{N}\u24b6-\u24e9\u{1f100}-\u{1f189}]+/gu)?.find((word) => {
    const plain = word.replace(greekUnits, '');
    const mixed = latin.test(plain) && takenForLatin.test(plain);
    return mixed || disguised.test(word) || piled.test(word) || (isLatin && likeLatin.test(word));
  });
}

/** Letters of other scripts, and the dotless i, which nobody tells from the one with a dot. */
const notPlain = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|ı/u;

/** Whether a name has letters of other scripts in it and still looks like plain Latin letters. */
export const looksLatin = (name: string): boolean =>
  notPlain.test(name) && /^[\u0000-\u007f]+$/.test(looksOf(name.normalize('NFC')));
