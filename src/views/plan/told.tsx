import type { Note } from '../../knowledge/plan/open.ts';
import { List } from '../parts.tsx';

const mostTold = 12;

/** Sentences as a list, of which no more are shown than somebody reads; nothing where there are none. */
function Told({ texts }: { texts: readonly string[] }) {
  const more = texts.length - mostTold;
  const shown = texts.slice(0, mostTold);
  if (more > 0) shown.push(`And ${more} more of the kind.`);
  return shown.length > 0 ? <List items={shown} /> : null;
}

/** What became of the parts of a plan; nothing where there is nothing to say. */
export const NotesTold = ({ notes }: { notes: readonly Note[] }) => (
  <Told texts={notes.map(({ text }) => text)} />
);

const Do = ({ what, label }: { what: string; label: string }) => (
  <button type="button" data-do={what}>
    {label}
  </button>
);

/** Something that the reader may let be kept, or not. */
export type Offer =
  /** A plan from elsewhere, with what it would change in one's own. */
  | { about: 'plan'; came: string; own: boolean; changes: readonly string[] }
  /** Marks that an address asks for. */
  | { about: 'marks'; changes: readonly string[] }
  /** What the reader makes here, in place of something kept that is no plan. */
  | { about: 'broken' };

interface Asked {
  words: string;
  changes?: readonly string[];
  yes: { what: string; label: string };
  no?: { what: string; label: string };
}

function asked(offer: Offer): Asked {
  if (offer.about === 'marks') {
    return {
      words: 'This address asks to mark in your plan:',
      changes: offer.changes,
      yes: { what: 'mark', label: 'Mark it' },
      no: { what: 'mark-not', label: 'Leave my plan as it is' },
    };
  }
  if (offer.about === 'broken') {
    return {
      words:
        'What this browser kept is no plan that the page understands. It stays until you forget it, or keep your choice in its place.',
      yes: { what: 'keep', label: 'Keep my choice in its place' },
    };
  }
  const { came, own, changes } = offer;
  return own
    ? {
        words: `This plan ${came}. What you marked in this browser is not touched. Kept in its place, it would change:`,
        changes,
        yes: { what: 'keep', label: 'Keep it in place of mine' },
        no: { what: 'mine', label: 'Back to my own' },
      }
    : {
        words: `This plan ${came}. It is not kept in this browser.`,
        yes: { what: 'keep', label: 'Keep it here' },
        no: { what: 'mine', label: 'Start my own' },
      };
}

/** What may be kept, what that would change, and a button for yes and for no. */
export function PlanOffer({ offer }: { offer: Offer }) {
  const { words, changes = [], yes, no } = asked(offer);
  return (
    <>
      <p>{words}</p>
      <Told texts={changes} />
      <p class="plan-buttons">
        <Do {...yes} />
        {no && <Do {...no} />}
      </p>
    </>
  );
}

/** Above routes that are for another choice than the one in the form by now. */
export const Stale = () => (
  <div class="plan-stale">
    <p>You have changed your choice. What follows is for the choice before.</p>
    <Do what="submit" label="Show the routes for the new one" />
  </div>
);

/** Text laid out to be copied by hand. */
export const TextToCopy = ({ what, text }: { what: string; text: string }) => (
  <textarea readOnly rows={6} aria-label={what} value={text} />
);
