import { webLink, type Proof } from '../../knowledge/kept/proofs.ts';
import type { Evidence } from '../../knowledge/kept/shown.ts';
import { href } from '../../site/href.ts';
import * as words from '../../words/kept/shown.ts';

/** The link of a line as it was written; one that no browser may follow is words. */
function Link({ link }: Pick<Proof, 'link'>) {
  const to = webLink(link);
  return to === undefined ? (
    <span class="small">{link}</span>
  ) : (
    <a class="small" href={to} rel="noopener noreferrer">
      {link}
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

/** What shows what somebody can do, skill by skill: on paper a sheet of its own. */
export const EvidenceSheet = ({ evidence }: { evidence: readonly Evidence[] }) => (
  <section class="kept-evidence" aria-labelledby="evidence">
    <h2 id="evidence">{words.evidence}</h2>
    {evidence.map(({ mark, title, address, level, shows, proofs }) => (
      <>
        <h3>
          {address === undefined ? title : <a href={href(address)}>{title}</a>}: {level}
        </h3>
        {shows !== undefined && <p class="small measure">{words.wouldShow(shows)}</p>}
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
