import type { Version } from '../../schema/sounds.ts';
import * as words from '../../words/hear/round.ts';
import type { Question, RoundKind } from '../../sound/rounds/round.ts';

/** A round that goes on: what is asked, which question is open, and how many were right. */
export interface Round {
  name: string;
  kind: RoundKind;
  /** The answers to choose from. */
  answers: readonly string[];
  questions: readonly Question[];
  at: number;
  right: number;
  /** The answer to the open question, by its place in the list. */
  given?: number;
}

const one = <Found extends HTMLElement = HTMLElement>(host: HTMLElement, selector: string): Found =>
  host.querySelector<Found>(selector) as Found;
const write = (host: HTMLElement, selector: string, text: string) =>
  (one(host, selector).textContent = text);
/** What a round is called, and how far it is. */
const heading = '.ear-round > h3';
const starter = (host: HTMLElement, name: string) => one(host, `[data-round=${name}]`);

/** Shows these buttons of the round alone. */
function offer(host: HTMLElement, ...wanted: string[]) {
  for (const button of host.querySelectorAll<HTMLElement>('[data-does]'))
    button.hidden = !wanted.includes(button.dataset['does'] ?? '');
}

/** Names what is heard: both versions, or one alone that does not tell which it is. */
function namePlays(host: HTMLElement, { plays }: RoundKind, both: boolean) {
  for (const button of host.querySelectorAll<HTMLElement>('[data-version]')) {
    const version = button.dataset['version'] as Version;
    button.textContent = both ? plays[version] : words.theSound;
    button.hidden = !both && version === 'without';
  }
}

/** The answers as one choice: Tab comes to one of them, arrows go on from there. */
function answerButtons(answers: readonly string[]): HTMLElement[] {
  return answers.map((answer, place) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.role = 'radio';
    button.ariaChecked = 'false';
    button.tabIndex = place === 0 ? 0 : -1;
    button.dataset['answer'] = String(place);
    button.textContent = answer;
    return button;
  });
}

/** An arrow key alone among the answers: the focus goes to the next or the one before, and round. */
function goAlong(event: KeyboardEvent) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const all = [...(event.currentTarget as HTMLElement).children] as HTMLElement[];
  const from = all.indexOf(event.target as HTMLElement);
  const to = step && all.at((from + step) % all.length);
  if (!to) return;
  event.preventDefault();
  for (const button of all) button.tabIndex = button === to ? 0 : -1;
  to.focus();
}

/** Shows the question that is open, without its answer. */
export function showQuestion(host: HTMLElement, { name, kind, answers, ...round }: Round): void {
  one(host, '.ear-kinds').hidden = true;
  one(host, '.ear-round').hidden = false;
  const { title = '', asks = '' } = starter(host, name).dataset;
  write(host, heading, words.questionOf(title, round.at + 1, round.questions.length));
  write(host, '.ear-asks', asks);
  write(host, '.ear-score', words.rightSoFar(round.right));
  write(host, '.ear-verdict', '');
  namePlays(host, kind, kind.compares);
  one(host, '.ear-plays').hidden = false;
  const list = one(host, '.ear-answers');
  list.replaceChildren(...answerButtons(answers));
  list.onkeydown = goAlong;
  offer(host, 'end');
  one(host, heading).focus();
}

/** Shows whether the answer is right, which one is, and what to hear beside the sound. */
export function showAnswer(host: HTMLElement, { kind, answers, ...round }: Round, hint: string) {
  const { right = 0 } = round.questions[round.at] ?? {};
  const hit = round.given === right;
  for (const button of host.querySelectorAll<HTMLElement>('[data-answer]')) {
    const place = Number(button.dataset['answer']);
    button.ariaDisabled = 'true';
    button.ariaChecked = String(place === round.given);
    if (place === right) button.dataset['is'] = 'right';
    else if (place === round.given) button.dataset['is'] = 'wrong';
  }
  namePlays(host, kind, true);
  const [answer = '', given = ''] = [answers[right], answers[round.given ?? 0]];
  const verdict = hit ? words.isRight(answer, hint) : words.isNot(given, answer, hint);
  write(host, '.ear-verdict', verdict);
  write(host, '.ear-score', words.rightSoFar(round.right));
  write(
    host,
    '[data-does=next]',
    round.at + 1 < round.questions.length ? words.nextSound : words.seeScore,
  );
  offer(host, 'next', 'end');
}

/** Shows how many were right, and how many are by guessing. */
export function showEnd(host: HTMLElement, { name, answers, right, questions }: Round): void {
  const { title = '' } = starter(host, name).dataset;
  write(host, heading, words.rightOf(title, right, questions.length));
  // What each score is worth is worked out as the page is built.
  const said = JSON.parse(host.dataset['chances'] ?? '') as Record<number, string[]>;
  write(host, '.ear-asks', said[answers.length]?.[right] ?? '');
  write(host, '.ear-verdict', one(host, '.ear-honest').textContent);
  write(host, '.ear-score', '');
  one(host, '.ear-plays').hidden = true;
  one(host, '.ear-answers').replaceChildren();
  offer(host, 'again', 'end');
  one(host, heading).focus();
}

/** Shows what rounds there are again. */
export function showKinds(host: HTMLElement, name: string): void {
  one(host, '.ear-round').hidden = true;
  one(host, '.ear-kinds').hidden = false;
  starter(host, name).focus();
}
