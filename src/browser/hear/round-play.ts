import type { Version } from '../../schema/sounds.ts';
import {
  roundOf,
  type Difficulty,
  type Question,
  type RoundKind,
} from '../../sound/rounds/round.ts';
import type { Given } from './hear.ts';
import type * as Player from './player.ts';
import { showAnswer, showEnd, showKinds, showQuestion } from './round-show.ts';
import { soundOf, type OpenRound, type Pressed } from './round-sound.ts';

let round: OpenRound | undefined;

/** When a round was asked for last. */
let wanted = 0;

/** Shows the open question, and lets it be heard. */
function ask(host: HTMLElement, open: OpenRound, question: Question, pressed: Pressed) {
  pressed.player.stop();
  showQuestion(host, open);
  const first = open.kind.compares ? 'without' : 'with';
  void pressed.player.play(host, first, soundOf(open, question, pressed));
}

const fileOf = (host: HTMLElement, name: string) =>
  host.querySelector<HTMLElement>(`[data-round=${name}]`)?.dataset['from'] ?? '';

/** Begins a round of a kind, at the difficulty that is chosen. */
async function begin(
  host: HTMLElement,
  name: string,
  coming: Promise<{ kind: RoundKind }>,
  pressed: Pressed,
) {
  const { player, at, still } = pressed;
  const chosen = host.querySelector<HTMLInputElement>('input:checked');
  const difficulty = Number(chosen?.value ?? 0) as Difficulty;
  if (!player.wantedSince(at)) player.stop();
  const { kind } = await coming;
  // Another round, or another sound, was asked for meanwhile, or none any more.
  if (wanted !== at || !still(at) || player.wantedSince(at)) return;
  const questions = roundOf(kind, difficulty, Date.now());
  const answers = kind.answers[difficulty] ?? [];
  round = { name, file: fileOf(host, name), kind, difficulty, answers, questions, at: 0, right: 0 };
  go(host, round, pressed);
}

/** Goes to the question whose turn it is, or to the end. */
function go(host: HTMLElement, open: OpenRound, pressed: Pressed) {
  const question = open.questions[open.at];
  if (question) return ask(host, open, question, pressed);
  pressed.player.stop();
  showEnd(host, open);
}

function answer(host: HTMLElement, open: OpenRound, { right }: Question, given: number) {
  if (open.given !== undefined) return;
  open.given = given;
  if (given === right) open.right += 1;
  showAnswer(host, open, open.kind.hint(open.difficulty, right));
}

/** A press on a button of the round that is open. */
async function goOn(host: HTMLElement, open: OpenRound, button: HTMLElement, pressed: Pressed) {
  const { version, answer: given, does } = button.dataset;
  const { player } = pressed;
  if (does === 'end') {
    player.stop();
    return showKinds(host, open.name);
  }
  const question = open.questions[open.at];
  if (!question) return;
  if (version)
    return player.pressVersion(host, version as Version, soundOf(open, question, pressed));
  if (given) return answer(host, open, question, Number(given));
  if (open.given === undefined) return;
  delete open.given;
  open.at += 1;
  go(host, open, pressed);
}

/** A press on any button of the rounds. */
export async function used(
  host: HTMLElement,
  { target, timeStamp: at }: Event,
  given: Given,
): Promise<void> {
  const { load } = given;
  const button = (target as Element).closest('button') as HTMLElement;
  const { round: named, does } = button.dataset;
  const name = named ?? (does === 'again' ? round?.name : undefined);
  const player = load<typeof Player>(host.dataset['sounds'] ?? '');
  const pressedWith = async (): Promise<Pressed> => ({ ...given, player: await player, at });
  if (name === undefined) return round && goOn(host, round, button, await pressedWith());
  wanted = at;
  const coming = load<{ kind: RoundKind }>(fileOf(host, name));
  // Whether it comes is asked once the player is there.
  coming.catch(() => {});
  return begin(host, name, coming, await pressedWith());
}
