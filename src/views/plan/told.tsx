import type { Note } from '../../knowledge/plan/open.ts';
import * as words from '../../words/plan/offer.ts';
import { List } from '../parts.tsx';

const mostTold = 12;

/** Sentences as a list, of which no more are shown than somebody reads; nothing where there are none. */
function Told({ texts }: { texts: readonly string[] }) {
  const more = texts.length - mostTold;
  const shown = texts.slice(0, mostTold);
  if (more > 0) shown.push(words.moreOfTheKind(more));
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
  /** A plan from elsewhere: in a sentence how it came, and what it would change in one’s own. */
  | { about: 'plan'; came: string; own: boolean; changes: readonly string[] }
  /** Ends that came with an address: whether others are kept already. */
  | { about: 'ends'; own: boolean }
  /** Marks that an address asks for. */
  | { about: 'marks'; changes: readonly string[] }
  /** What the reader makes here, in place of something kept that is no plan. */
  | { about: 'broken' };

interface Asked {
  told: string;
  changes?: readonly string[];
  yes: { what: string; label: string };
  no?: { what: string; label: string };
}

function asked(offer: Offer): Asked {
  if (offer.about === 'marks') {
    return {
      told: words.asksToMark,
      changes: offer.changes,
      yes: { what: 'mark', label: words.mark },
      no: { what: 'mark-not', label: words.markNot },
    };
  }
  if (offer.about === 'ends') {
    const mine = { what: 'mine', label: words.backToMine };
    return offer.own
      ? { told: words.otherIsKept, yes: { what: 'keep', label: words.keepInPlace }, no: mine }
      : { told: words.endsNotKept, yes: { what: 'keep', label: words.keepHere } };
  }
  if (offer.about === 'broken') {
    return {
      told: words.noPlan,
      yes: { what: 'keep', label: words.keepChoice },
    };
  }
  const { came, own, changes } = offer;
  return own
    ? {
        told: `${came} ${words.wouldTakePlace}`,
        changes,
        yes: { what: 'keep', label: words.keepInPlace },
        no: { what: 'mine', label: words.backToMine },
      }
    : {
        told: `${came} ${words.isNotKept}`,
        yes: { what: 'keep', label: words.keepHere },
        no: { what: 'mine', label: words.startMine },
      };
}

/** What may be kept, what that would change, and a button for yes and for no. */
export function PlanOffer({ offer }: { offer: Offer }) {
  const { told, changes = [], yes, no } = asked(offer);
  return (
    <>
      <p>{told}</p>
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
    <p>{words.choiceChanged}</p>
    <Do what="submit" label={words.showNew} />
  </div>
);
