import { checkedYear } from '../../knowledge/year/checked-year.ts';
import {
  askedIn,
  askedQuery,
  movedTo,
  startYear,
  type AskedYear,
} from '../../knowledge/year/asked.ts';
import { noRateKnown } from '../../knowledge/year/whose-rate.ts';
import { lateAddress } from '../late-address.ts';
import { shareAddress } from '../share-address.ts';
import { fillYear, markWrong, roleIn, rolesOffered, wordsIn } from './year-fields.ts';
import { YearShow } from './year-show.ts';

/** How long nobody types before the answer is worked out, in ms: it is read aloud once, not at each key. */
const pause = 300;

/** The form of the page of rates: what stands in it is the state, and the address has the same. */
export class YearForm {
  readonly #page: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #show: YearShow;
  readonly #address = lateAddress();
  /** What the answer is of: that of the page, whatever was chosen while this was on its way. */
  #asked: AskedYear = startYear;
  #timer = 0;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#form = page.querySelector('form') as HTMLFormElement;
    this.#show = new YearShow(page);
  }

  #read = (): AskedYear => askedIn(wordsIn(this.#form), rolesOffered(this.#form)).asked;

  /** Somebody typed or chose: another country or unit brings its own starts along at once. */
  typed(target: EventTarget | null) {
    const isChoice =
      target instanceof HTMLSelectElement || (target as HTMLInputElement).type === 'radio';
    clearTimeout(this.#timer);
    if (isChoice) this.now();
    else this.#timer = window.setTimeout(() => this.now(), pause);
  }

  /** Works out what stands in the form, and writes it into the address. */
  now() {
    clearTimeout(this.#timer);
    const { place, per, ...rest } = this.#read();
    const stood = { ...rest, place: this.#asked.place, per: this.#asked.per };
    this.#put(movedTo(stood, place, per));
    const query = askedQuery(this.#asked);
    this.#address.write(query, 'replace');
    shareAddress(query);
  }

  /** Puts what the address asks into the form. What it asks wrongly stays there, and is told. */
  restore() {
    const { asked, unknown } = askedIn(
      new URLSearchParams(location.search),
      rolesOffered(this.#form),
    );
    this.#put(asked, unknown);
    shareAddress(askedQuery(asked));
  }

  /** Back to where the page starts. */
  clear() {
    this.#put(startYear);
    this.#address.write('', 'replace');
    shareAddress('');
  }

  #put(asked: AskedYear, unknown: readonly string[] = []) {
    this.#asked = asked;
    fillYear(this.#page, asked);
    const checked = checkedYear(asked);
    const wrong = 'wrong' in checked ? checked.wrong : [];
    markWrong(this.#form, wrong);
    const noRate = noRateKnown(asked, roleIn(this.#form));
    this.#show.atRate(noRate);
    if ('wrong' in checked) this.#show.none(wrong, unknown);
    else this.#show.answer(checked, { role: asked.role, unknown, noRate });
  }
}
