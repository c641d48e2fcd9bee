import * as words from '../words/search/lists.ts';
import type { PageAddress } from '../schema/pages.ts';
import { hitAt, type Hit } from './hit.ts';
import { labels } from './labels.ts';
import type { NameIndex } from './match.ts';
import { minorsPaid } from './minors.ts';
import { without } from './questions.ts';
import type { Reading } from './reading.ts';
import { anyJob, small } from './topics.ts';

/** Words for pay, in the languages that titles are in. */
const pay =
  /^(?:pay|pays|paid|payed|payment|salary|salaries|wages?|incomes?|earn|earns|earnings?|money|gehalt|gehaelter|lohn|verdienst|salaires?|remuneration|sueldos?|salarios?|paga|stipendi[oi]|ordenados?|salaris|loon)$/;

/** Whether nothing is asked but what is paid: "salary", "how do sound people get paid". */
export const asksPay = ({ plain }: Reading): boolean =>
  pay.test(without(plain, anyJob, small)) && !minorsPaid.says.some((words) => words.test(plain));

const jobs = /^(?:(?:find |get |looking for )?(?:a )?(?:jobs?|work)|hiring)$/;
const jobsAbroad =
  /^(?:arbeit|stellen|emplois?|travail|trabajos?|empleos?|lavor[oi]|trabalhos?|empregos?|vagas?|werk|banen)$/;

/** Words for sound and for what joins them, in these languages. */
const soundAbroad =
  /\b(?:son|sonido|sonoro|som|suono|ton|tontechnik|geluid|audio|musik|musique|musica|muziek|dans|para|per|fur|beim|bei|pour|por|du|de|del|di|do|da|en|in|im|no|nel|el|il|le|la|het)\b/g;

const families =
  /^(?:(?:lists?|all|the|what|which|of|are|there) )*(?:families|sectors|industries|departments|branches|(?:parts|areas|sides) of (?:the )?(?:audio |sound |music )?(?:industry|business|sound|audio))(?: are there| list)?$/;

const allRoles: Hit = {
  address: '/roles/',
  title: words.rolesByFamily,
  kind: labels.list,
};

/** What a bare word asks for, as pages and lists of all of it: "salary", "jobs", "trabajo", "list of sectors". */
export function bareHits(index: NameIndex, reading: Reading): Hit[] {
  const page = (address: PageAddress) => hitAt(index, address);
  if (families.test(reading.plain)) return [allRoles];
  if (jobs.test(reading.plain) || jobsAbroad.test(without(reading.plain, soundAbroad)))
    return [...page('/jobs/'), allRoles];
  return asksPay(reading) ? page('/occupations/') : [];
}
