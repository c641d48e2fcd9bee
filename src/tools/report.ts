import { coverageOf } from '../knowledge/graph/coverage.ts';
import { today } from '../knowledge/today.ts';
import { classTold, headlinesTold, payHeadlines } from '../knowledge/figures/headlines.ts';
import { wholeKnowledge } from './whole.ts';

/** `npm run report`: what the content knows and does not, how old its figures are, what is due. */
const now = today();
const knowledge = await wholeKnowledge();
const { asked, unknown, ages, due, next, sources } = coverageOf(knowledge, now);
const pay = payHeadlines(knowledge);

console.log('\nQuestions and how often they are answered');
console.table(asked);
console.log('\nNot known, and why');
for (const { entry, question, why } of unknown) {
  console.log(`${entry.kind}/${entry.id}: ${question} ${why}`);
}
console.log('\nWhat stands first for pay, and the class of each role with its fit');
for (const one of pay.roles) {
  console.log(`${one.role.id}: ${one.by}: ${one.words} [${classTold(one)}]`);
}
console.log(`\n${headlinesTold(pay)}`);
console.log('\nFigures by age and confidence');
console.table(ages.map(({ age, counts }) => ({ age, ...counts })));
console.log(`\nDue for review on ${now}: ${due.length}`);
for (const { entry, day } of due) console.log(`${day} ${entry.kind}/${entry.id}`);
if (next) console.log(`The next: ${next.day} ${next.entry.kind}/${next.entry.id}`);
console.log('\nSources by what rests on them');
console.table(
  sources.map(({ source, claims, figures }) => ({ source: source.data.short, claims, figures })),
);
