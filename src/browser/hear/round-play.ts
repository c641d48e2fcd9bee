import type { Version } from '../../schema/sounds.ts';
import type { Difficulty, Question } from '../../sound/rounds/round.ts';
import { showAnswer, showEnd, showKinds, showQuestion } from './round-show.ts';
import { soundOf, type OpenRound, type Pressed, type RoundFile } from './round-sound.ts';

let round: OpenRound | undefined;

/** When a round was asked for last. */
let wanted = 0;

/** Shows the open question, and lets it be heard. */
function ask(host: HTMLElement, open: OpenRound, question: Question, hands: Pressed) {
  hands.stop();
  showQuestion(host, open);
  const first = open.kind.compares ? 'without' : 'with';
  void hands.play(host, first, soundOf(open, question, hands));
}

/** Begins a round at the difficulty that is chosen. */
function begin(host: HTMLElement, of: Pick<OpenRound, 'name' | 'file' | 'from'>, hands: Pressed) {
  // Another round was asked for since.
  if (hands.at < wanted) return;
  wanted = hands.at;
  const chosen = host.querySelector<HTMLInputElement>('input:checked');
  const difficulty = Number(chosen?.value ?? 0) as Difficulty;
  const { kind, roundOf } = of.file;
  const questions = roundOf(kind, difficulty, Date.now());
  const answers = kind.answers[difficulty] ?? [];
  round = { ...of, kind, difficulty, answers, questions, at: 0, right: 0 };
  go(host, round, hands);
}

/** Goes to the question whose turn it is, or to the end. */
function go(host: HTMLElement, open: OpenRound, hands: Pressed) {
  const question = open.questions[open.at];
  if (question) return ask(host, open, question, hands);
  hands.stop();
  showEnd(host, open);
}

function answer(host: HTMLElement, open: OpenRound, { right }: Question, given: number) {
  if (open.given !== undefined) return;
  open.given = given;
  if (given === right) open.right += 1;
  showAnswer(host, open, open.kind.hint(open.difficulty, right));
}

/** A press on any button of the rounds, with the file of the round where it begins one. */
export function pressed(
  host: HTMLElement,
  button: HTMLElement,
  file: RoundFile | undefined,
  hands: Pressed,
): void {
  const { round: name = '', from = '', version, answer: given, does } = button.dataset;
  if (file) return begin(host, { name, from, file }, hands);
  const open = round;
  if (!open) return;
  if (does === 'again') return begin(host, open, hands);
  if (does === 'end') {
    hands.stop();
    return showKinds(host, open.name);
  }
  const question = open.questions[open.at];
  if (!question) return;
  if (version)
    return void hands.pressVersion(host, version as Version, soundOf(open, question, hands));
  if (given) return answer(host, open, question, Number(given));
  if (open.given === undefined) return;
  delete open.given;
  open.at += 1;
  go(host, open, hands);
}
