/** How far a level is from what is asked, in words: "2 levels short". */
export function gapInWords(have: number, asked: number): string {
  const ahead = have - asked;
  if (ahead === 0) return 'as asked';
  const steps = Math.abs(ahead) === 1 ? '1 level' : `${Math.abs(ahead)} levels`;
  return ahead < 0 ? `${steps} short` : `${steps} further than asked`;
}
