import type { Entry } from '../../schema/entry.ts';
import { fewJobs, paySpan, type PayThere } from '../../knowledge/figures/areas.ts';
import { sourceNamed } from '../../knowledge/figures/fact.ts';
import { formatList, formatValue } from '../../knowledge/figures/format.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { addressOf } from '../../schema/address.ts';
import { href } from '../../site/href.ts';
import { SourceNote } from '../links.tsx';
import { filled } from '../../words/filled.ts';
import * as words from '../../words/role/pay.ts';

interface Props {
  knowledge: Knowledge;
  role: Entry<'roles'>;
}

/** How far pay lies apart between places in the class that fits a role, the newest rows first. */
export function PaySpan({ knowledge, role }: Props) {
  const span = paySpan(knowledge, role);
  if (!span) return null;
  const { occupation, newer, low, high } = span;
  const told = ({ short, median = 0 }: PayThere) =>
    words.payThere(formatValue(median, occupation.data.currency), short);
  const by = ({ source }: PayThere) => <SourceNote {...sourceNamed(knowledge, source)} />;
  const [first] = newer;
  return (
    <p class="small measure pay-by-place" data-pagefind-ignore="">
      {first &&
        filled(words.byPlaceNewer, {
          places: formatList(newer.map(told)),
          period: first.period,
          source: by(first),
        })}
      {filled(first ? words.byPlaceBefore : words.byPlace, {
        jobs: fewJobs,
        low: told(low),
        high: told(high),
        period: low.period,
        source: by(high),
        all: (
          <a href={href(`${addressOf('occupations', occupation.id)}#by-place`)}>
            {words.allPlaces}
          </a>
        ),
      })}
    </p>
  );
}
