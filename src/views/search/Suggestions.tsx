import type { Hit } from '../../search/hit.ts';
import { href } from '../../site/href.ts';
import { inPlace } from '../../words/search/in-place.ts';
import * as words from '../../words/search/suggestions.ts';

/** The list under a search box. */
export const SuggestionBox = ({ id }: { id: string }) => (
  <ul class="suggestions" id={id} role="listbox" aria-label={words.suggestions} hidden />
);

/** What kind of page it is, and the one meaning that fits: “Role. Called boom op in the UK”. */
const kindOf = ({ kind, as }: Hit) =>
  as ? words.kindCalled(kind, as.name, inPlace(as.where)) : kind;

interface Props {
  /** The id of their list. */
  list: string;
  answers: readonly Hit[];
}

/**
 * Pages by name, as options of the list. Each is a link; the keyboard goes through them from the box, so
 * that none is a stop of its own.
 */
export const Suggestions = ({ list, answers }: Props) => (
  <>
    {answers.map((answer, index) => (
      <li role="none">
        <a
          role="option"
          id={`${list}-${index}`}
          aria-selected="false"
          tabindex={-1}
          href={href(answer.address)}
        >
          {answer.title} <span>{kindOf(answer)}</span>
        </a>
      </li>
    ))}
  </>
);
