import type { Version } from '../../schema/sounds.ts';
import { rate } from '../../sound/rate.ts';
import {
  roundOf,
  type Difficulty,
  type Question,
  type RoundKind,
} from '../../sound/rounds/round.ts';
import type { Pair } from '../../sound/sound.ts';
import { madeBy } from './making.ts';
import { isWanted, play, pressVersion, stop } from './playing.ts';
import { showAnswer, showEnd, showKinds, showQuestion, type Round } from './round-show.ts';

interface OpenRound extends Round {
  difficulty: Difficulty;
  /** The file that makes its sounds. */
  file: string;
}

let round: OpenRound | undefined;

/** The kind of round that was asked for last. */
let wanted: string | undefined;

/** The sound of the question that is open, made once. */
let last: { of: Question; pair: Pair } | undefined;

async function madeFor({ file, difficulty }: OpenRound, of: Question): Promise<Pair> {
  if (last?.of !== of)
    last = { of, pair: await madeBy(file, [rate, difficulty, of.right, of.seed]) };
  return last.pair;
}

/** Shows the open question, and lets it be heard. */
function ask(host: HTMLElement, open: OpenRound, question: Question) {
  stop();
  showQuestion(host, open);
  void play(host, open.kind.compares ? 'without' : 'with', () => madeFor(open, question));
}

/** Begins a round of the kind and the difficulty that are chosen. */
async function begin(host: HTMLElement, name: string) {
  const chosen = host.querySelector<HTMLInputElement>('input:checked');
  const difficulty = Number(chosen?.value ?? 0) as Difficulty;
  const file = host.querySelector<HTMLElement>(`[data-round=${name}]`)?.dataset['from'] ?? '';
  wanted = name;
  stop();
  const { kind } = (await import(/* @vite-ignore */ file)) as { kind: RoundKind };
  // Another round, or another sound, was asked for meanwhile.
  if (wanted !== name || isWanted()) return;
  const questions = roundOf(kind, difficulty, Date.now());
  const answers = kind.answers[difficulty] ?? [];
  round = { name, file, kind, difficulty, answers, questions, at: 0, right: 0 };
  go(host, round);
}

/** Goes to the question whose turn it is, or to the end. */
function go(host: HTMLElement, open: OpenRound) {
  const question = open.questions[open.at];
  if (question) return ask(host, open, question);
  stop();
  showEnd(host, open);
}

function answer(host: HTMLElement, open: OpenRound, { right }: Question, given: number) {
  if (open.given !== undefined) return;
  open.given = given;
  if (given === right) open.right += 1;
  showAnswer(host, open, open.kind.hint(open.difficulty, right));
}

/** A press on any button of the rounds. */
export async function pressed(host: HTMLElement, button: HTMLElement): Promise<void> {
  const { round: name, version, answer: given, does } = button.dataset;
  if (name) return begin(host, name);
  const open = round;
  const question = open?.questions[open.at];
  if (does === 'again' && open) return begin(host, open.name);
  if (does === 'end' && open) {
    stop();
    return showKinds(host, open.name);
  }
  if (!open || !question) return;
  if (version) return pressVersion(host, version as Version, () => madeFor(open, question));
  if (given) return answer(host, open, question, Number(given));
  if (open.given === undefined) return;
  delete open.given;
  open.at += 1;
  go(host, open);
}
