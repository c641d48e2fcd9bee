/** Leaves places for the other name and for what `inPlace` says of it. */
export const alsoCalled = 'Also called {name}{place}';
export const mayExplain = (symptom: string) => `May explain: ${symptom}`;
export const andMore = (count: number) => `and ${count} more`;
