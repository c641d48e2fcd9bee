import type { FileTold } from '../../knowledge/kept/taken.ts';
import * as words from '../../words/kept/shown.ts';

/** What a file holds, and whether to add it to what is kept or, where anything of it is shown, to put it in its place. */
export const KeptOffer = ({ holds, more, isShown }: FileTold) => (
  <>
    <p>
      {words.fileHolds(holds)} {more}
    </p>
    <p class="plan-buttons">
      <button type="button" data-do="take-add">
        {words.add}
      </button>
      {isShown && (
        <button type="button" data-do="take-place">
          {words.putInPlace}
        </button>
      )}
      <button type="button" data-do="take-not">
        {words.leave}
      </button>
    </p>
  </>
);
