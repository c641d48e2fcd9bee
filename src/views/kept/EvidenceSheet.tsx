import { webLink, type Proof } from '../../knowledge/kept/proofs.ts';
import type { Evidence } from '../../knowledge/kept/shown.ts';
import { formatDay } from '../../knowledge/figures/format.ts';
import { href } from '../../site/href.ts';
import * as words from '../../words/kept/shown.ts';

/** The link of a line as it was written; one that no browser may follow is words. */
function Link({ link }: Pick<Proof, 'link'>) {
  const to = webLink(link);
  return to === undefined ? (
    <span class="small">{link}</span>
  ) : (
    <a class="small" href={to} rel="noopener noreferrer">
      {link?.replace(/^mailto:/, '')}
    </a>
  );
}

const Line = ({ proof, mark, index }: { proof: Proof; mark: string; index: number }) => (
  <li>
    {proof.text} {proof.link !== undefined && <Link link={proof.link} />}{' '}
    <button
      type="button"
      data-do="drop-proof"
      data-mark={mark}
      data-index={index}
      aria-label={words.dropLine(proof.text)}
    >
      {words.drop}
    </button>
  </li>
);

interface Props {
  evidence: readonly Evidence[];
  /** The day it is, which stands on paper. */
  day: string;
}

/** What shows what somebody can do, skill by skill: on paper a sheet of its own. */
export const EvidenceSheet = ({ evidence, day }: Props) => (
  <section class="kept-evidence" aria-labelledby="evidence">
    <h2 id="evidence">{words.evidence}</h2>
    <p class="kept-signed">
      <span>{words.nameOnPaper}</span> {words.dayOnPaper(formatDay(day))}
    </p>
    {evidence.map(({ mark, title, address, level, shows, proofs }) => (
      <>
        <h3>
          {address === undefined ? title : <a href={href(address)}>{title}</a>}: {level}
        </h3>
        {shows !== undefined && <p class="small measure kept-asked">{words.wouldShow(shows)}</p>}
        <ul class="kept-lines">
          {proofs.map((proof, index) => (
            <Line proof={proof} mark={mark} index={index} />
          ))}
        </ul>
      </>
    ))}
    <p>
      <button type="button" data-do="print">
        {words.printEvidence}
      </button>
    </p>
  </section>
);
