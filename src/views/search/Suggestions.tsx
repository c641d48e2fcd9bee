import type { Hit } from '../../search/hit.ts';
import { href } from '../../site/href.ts';

/** What stands under a search box: the list of suggestions, and a status that says how many there are. */
export const SuggestionBox = ({ id }: { id: string }) => (
  <>
    <ul class="suggestions" id={id} role="listbox" aria-label="Pages by name" hidden />
    <p class="hidden" role="status" />
  </>
);

const kindOf = ({ kind, as }: Hit) => {
  if (!as) return kind;
  return `${kind}. Also called ${as.name}${as.where ? `, ${as.where}` : ''}`;
};

interface Props {
  /** The id of their list. */
  list: string;
  answers: readonly Hit[];
}

/** Pages by name, as options of the list. */
export const Suggestions = ({ list, answers }: Props) => (
  <>
    {answers.map((answer, index) => (
      <li
        role="option"
        id={`${list}-${index}`}
        aria-selected="false"
        data-href={href(answer.address)}
      >
        {answer.title} <span>{kindOf(answer)}</span>
      </li>
    ))}
  </>
);

/** What stands there where the names cannot be had. */
export const SuggestionsFailed = () => (
  <p class="suggestions-failed" role="status">
    Suggestions could not be loaded. Press Enter to see the lists.
  </p>
);
