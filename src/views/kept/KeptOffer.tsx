import { formatList } from '../../knowledge/figures/format.ts';

/** What a file holds, and whether to add it to what is kept or to put it in its place. */
export const KeptOffer = ({ holds }: { holds: readonly string[] }) => (
  <>
    <p>
      The file holds {holds.length > 0 ? formatList(holds) : 'a plan without marks'}. Added, it
      leaves what is here as it is, where both say something of the same thing.
    </p>
    <p class="plan-buttons">
      <button type="button" data-do="take-add">
        Add it to what is here
      </button>
      <button type="button" data-do="take-place">
        Put it in place of what is here
      </button>
      <button type="button" data-do="take-not">
        Leave all as it is
      </button>
    </p>
  </>
);
