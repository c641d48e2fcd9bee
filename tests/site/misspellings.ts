/** Whole numbers below a limit that look random and are the same in every run. */
function numbers(seed: number) {
  let state = seed;
  return (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % limit;
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A name with one letter dropped, doubled, replaced, and swapped with the next; none for short names. */
export function misspellings(name: string): string[] {
  const places = [...name].flatMap((sign, place) => (/\p{L}/u.test(sign) ? [place] : []));
  if (places.length < 6) return [];
  const next = numbers([...name].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7) % 65_521);
  const at = () => places[next(places.length)] ?? 0;
  const [drop, double, replace] = [at(), at(), at()];
  const swap = places.find((place) => /\p{L}/u.test(name[place + 1] ?? '') && place >= drop / 2);
  return [
    name.slice(0, drop) + name.slice(drop + 1),
    name.slice(0, double + 1) + name.slice(double),
    name.slice(0, replace) + (letters[next(26)] ?? 'x') + name.slice(replace + 1),
    ...(swap === undefined
      ? []
      : [name.slice(0, swap) + name[swap + 1] + name[swap] + name.slice(swap + 2)]),
  ];
}
