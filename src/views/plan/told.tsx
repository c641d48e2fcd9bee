import type { Note } from '../../knowledge/plan/open.ts';
import { List } from '../parts.tsx';

const mostNotes = 12;

/** What became of the parts of a plan; nothing where there is nothing to say. */
export function NotesTold({ notes }: { notes: readonly Note[] }) {
  const shown = notes.slice(0, mostNotes).map(({ text }) => text);
  const more = notes.length - shown.length;
  if (more > 0) shown.push(`And ${more} more of the kind.`);
  return shown.length > 0 ? <List items={shown} /> : null;
}

const Do = ({ what, label }: { what: string; label: string }) => (
  <button type="button" data-do={what}>
    {label}
  </button>
);

interface OfferProps {
  /** How the plan came: "came with its address". */
  came: string;
  /** Whether the reader has marks of their own. */
  own: boolean;
}

/** An offer to keep a plan from elsewhere, or to go back to one's own. */
export const PlanOffer = ({ came, own }: OfferProps) => (
  <>
    <p>
      This plan {came}.{' '}
      {own ? 'What you marked in this browser is not touched.' : 'It is not kept in this browser.'}
    </p>
    <p class="plan-buttons">
      <Do what="keep" label={own ? 'Keep it in place of mine' : 'Keep it here'} />
      <Do what="mine" label={own ? 'Back to my own' : 'Start my own'} />
    </p>
  </>
);

/** Text laid out to be copied by hand. */
export const TextToCopy = ({ what, text }: { what: string; text: string }) => (
  <textarea readOnly rows={6} aria-label={what} value={text} />
);
