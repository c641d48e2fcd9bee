import type { Taking, TakesLead } from '../knowledge/figures/takes.ts';
import { SourceLink } from './links.tsx';

const Origin = ({ context, source, note }: Taking) => (
  <span class="small">
    {context}, <SourceLink {...source} />
    {note !== undefined && `. ${note}`}
  </span>
);

/** What a step takes, in large; below it of what, and who says so. What else there is to say of a source stands in its list. */
export function TakesText({ lead }: { lead: TakesLead }) {
  return (
    <>
      <span class="figure">{lead.value}</span>{' '}
      {'of' in lead && (
        <>
          <span class="takes-of">{lead.of}</span> <Origin {...lead} note={undefined} />
        </>
      )}
      {!('of' in lead) && lead.note !== undefined && <span class="small">{lead.note}</span>}
    </>
  );
}

/** Stated times or prices one below the other, each with its place, period and source. */
export function TakingList({ label, all }: { label: string; all: readonly Taking[] }) {
  return (
    <div>
      <p class="label">{label}</p>
      <ul class="plain" aria-label={label}>
        {all.map((one) => (
          <li>
            <b class="display">{one.value}</b>{' '}
            <span>
              <span class="takes-of">{one.of}</span> <Origin {...one} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
