/** Says what is wrong and ends this command, which has written nothing. */
export function refuse(...words: string[]): never {
  console.error(`${words.join('\n')}\nNothing was changed.`);
  process.exit(1);
}
