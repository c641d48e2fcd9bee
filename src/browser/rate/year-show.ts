import type { FunctionComponent } from 'preact';
import { yearAnswer, type YearAnswer } from '../../knowledge/year/answer.ts';
import type { CheckedYear, WrongField } from '../../knowledge/year/checked-year.ts';
import { yearFields } from '../../knowledge/year/fields.ts';
import type { RoleBeside } from '../../knowledge/year/role-beside.ts';
import { href } from '../../site/href.ts';
import { AnswerHead, AnswerRows, AnswerSaid } from '../../views/rate/YearAnswer.tsx';
import { YearBeside } from '../../views/rate/YearBeside.tsx';
import { noRole } from '../../words/rate/beside.ts';
import * as words from '../../words/rate/page.ts';
import { fetched, LoadedOnce } from '../fetched.ts';
import { latest } from '../latest.ts';
import { nodesOf } from '../nodes.ts';

const loaded = new LoadedOnce();

const loadRoles = () =>
  loaded.get('roles', () => fetched<Record<string, RoleBeside>>(href('/rate/beside.json')));

/** What the address asked and there is not, by the name of the choice. */
const notOffered = (unknown: readonly string[]): string =>
  unknown.length === 0 ? '' : `${words.notOffered(unknown)} `;

/** What an answer is told with. */
interface Told {
  role: string;
  /** What the address asked and there is not. */
  unknown: readonly string[];
  /** That no rate of the role is known, where the answer is worked out of another's. */
  noRate: string | undefined;
}

/** The places of the page where answers stand. */
export class YearShow {
  readonly #page: HTMLElement;
  readonly #turn = latest();
  /** What is published of each role, once it has come. */
  #roles: Record<string, RoleBeside> | undefined;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#load().catch(() => undefined);
  }

  #at = (selector: string): Element => this.#page.querySelector(selector) as Element;

  /** Says at the rate that it is another's. */
  atRate(noRate: string | undefined) {
    this.#at('#whose-amount').textContent = noRate ?? '';
  }

  /** Shows the answer, and the role beside it in the same turn, or as soon as it is known. */
  answer(checked: CheckedYear, { role, unknown, noRate }: Told) {
    const answer = yearAnswer(checked);
    const draw = (selector: string, view: FunctionComponent<{ answer: YearAnswer }>) =>
      this.#at(selector).replaceChildren(nodesOf(view, { answer }));
    draw('.year-head', AnswerHead);
    draw('.year-rows', AnswerRows);
    const said = nodesOf(AnswerSaid, { answer, noRate });
    said.prepend(notOffered(unknown));
    this.#say(said);
    this.#beside(answer, role);
  }

  /** Says why there is no answer: what stood there was of something else. */
  none(wrong: readonly WrongField[], unknown: readonly string[]) {
    this.#turn();
    for (const selector of ['.year-head', '.year-rows']) this.#at(selector).replaceChildren();
    this.#at('.year-beside').textContent = words.noAnswer;
    const fields = wrong.map(({ id, told }) => words.wrongIn(yearFields[id].label, told)).join(' ');
    const said = document.createDocumentFragment();
    said.append(`${notOffered(unknown)}${words.noAnswer} ${fields}`);
    this.#say(said);
  }

  /** What is said again would be read again. */
  #say(said: DocumentFragment) {
    const status = this.#at('[role=status]');
    if (status.textContent !== said.textContent) status.replaceChildren(said);
  }

  async #load() {
    this.#roles = await loadRoles();
    return this.#roles;
  }

  /** What is published changes with the answer: nothing of an answer before stands beside this one. */
  #beside(answer: YearAnswer, id: string) {
    const still = this.#turn();
    const place = this.#at('.year-beside');
    const put = (roles: Record<string, RoleBeside>) => {
      const role = roles[id];
      if (role) place.replaceChildren(nodesOf(YearBeside, { answer, role }));
      else place.textContent = noRole;
    };
    if (id === '' || this.#roles) return put(this.#roles ?? {});
    place.textContent = words.besideComes;
    still(this.#load()).then(put, () => {
      place.textContent = words.besideNotLoaded;
    });
  }
}
