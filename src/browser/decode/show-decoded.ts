import { decode } from '../../decode/decode.ts';
import type { Known, PackedKnown } from '../../decode/known.ts';
import { NamesInText } from '../../decode/named.ts';
import { isOtherThanEnglish } from '../../decode/omits.ts';
import { unpackKnown } from '../../decode/pack.ts';
import { rolesNamed } from '../../decode/roles-named.ts';
import { summaryOf } from '../../decode/words.ts';
import { withTitles, type TitlesAbroad } from '../../decode/with-titles.ts';
import { href } from '../../site/href.ts';
import { DecodedAdvert } from '../../views/decode/DecodedAdvert.tsx';
import type { Says } from '../../views/decode/FoundList.tsx';
import * as words from '../../words/decode/page.ts';
import { fetched, LoadedOnce } from '../fetched.ts';
import { latest } from '../latest.ts';
import { nodesOf } from '../nodes.ts';
import { keepsProfile, watchProfile } from '../profile/profile-kept.ts';

const loaded = new LoadedOnce();
const begin = latest();

const readable = (known: Known) => ({ known, names: new NamesInText(known) });

const loadKnown = async () =>
  readable(unpackKnown(await fetched<PackedKnown>(href('/decode/known.json'))));

/** The same with titles in other languages. */
async function loadAbroad() {
  const titles = fetched<TitlesAbroad>(href('/decode/titles.json'));
  const { known } = await loaded.get('known', loadKnown);
  return readable(withTitles(known, await titles));
}

const loadFor = (advert: string) =>
  isOtherThanEnglish(advert) ? loaded.get('abroad', loadAbroad) : loaded.get('known', loadKnown);

/** What a page made at once shows without: the lines that say what each thing is. */
const loadSays = () =>
  loaded.get('says', () => fetched<Says>(href('/decode/says.json'))).catch((): Says => ({}));

/** What sets the reader's marks beside an advert, with the marks: only where the browser keeps any. */
const loadBeside = async () =>
  keepsProfile() ? (await import('./beside-you.ts')).loadBeside() : undefined;

/** Shows what the advert in the box says, in place of what was shown before. Nothing of it leaves the page. */
export async function showDecoded(host: HTMLElement): Promise<void> {
  const still = begin();
  const status = host.querySelector('[role=status]') as HTMLElement;
  const advert = host.querySelector('textarea')?.value ?? '';
  if (!advert.trim()) {
    status.textContent = words.pasteFirst;
    return;
  }
  status.textContent = words.reading;
  const all = Promise.all([loadFor(advert), loadSays(), loadBeside()]);
  const got = await still(all.catch(() => undefined));
  if (!got) {
    status.textContent = words.namesNotLoaded;
    return;
  }
  const [{ known, names }, says, beside] = got;
  const decoded = decode(names, advert);
  const roles = rolesNamed(decoded, known);
  const yours = beside?.(decoded, roles, known);
  const place = host.querySelector('.decode-shown');
  place?.replaceChildren(nodesOf(DecodedAdvert, { decoded, roles, says, yours }));
  status.textContent = summaryOf(decoded);
  watchOnce(host);
}

let watching = false;

/** Shows it anew when the reader's marks change in another tab. */
function watchOnce(host: HTMLElement) {
  if (!watching) watchProfile(() => void showDecoded(host));
  watching = true;
}
