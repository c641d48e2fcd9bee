import { get, type Knowledge } from '../knowledge/graph/knowledge.ts';
import { listenTold, moreToHear, soundAddress } from '../knowledge/graph/sounds.ts';
import { pictureOf } from '../knowledge/pictures/pictures.ts';
import type { Entry } from '../schema/entry.ts';
import { pictures, type PictureId } from '../schema/pictures.ts';
import { PageLink } from '../views/links.tsx';
import * as words from '../words/hear-page.ts';

type Sounds = readonly Entry<'sounds'>[];

interface CardsProps {
  knowledge: Knowledge;
  sounds: Sounds;
  /** Whether they name their skills. */
  anchors?: boolean;
  /** Whether the first alone stands before what opens. */
  second?: boolean;
}

/** Sounds to hear: what each is, and what to listen for. */
export function SoundCards({ knowledge, sounds, anchors = false, second = false }: CardsProps) {
  const shown = second ? 1 : sounds.length;
  const further = sounds.slice(shown);
  const cards = (some: Sounds) => (
    <ul>
      {some.map((sound) => (
        <li>
          {anchors && `${get(knowledge, 'skills', sound.data.skills[0] ?? '').data.title}: `}
          <PageLink title={sound.data.title} address={soundAddress(sound)} />.{' '}
          {listenTold(sound.data.listenFor).listen}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {cards(sounds.slice(0, shown))}
      {further.length > 0 && (
        <details>
          <summary>{moreToHear(further)}</summary>
          {cards(further)}
        </details>
      )}
    </>
  );
}

/** A sound where it is told: what it is, what to listen for, and the same for readers who do not hear it. */
export const Sound = ({ data: { title, summary, listenFor, seen, said } }: Entry<'sounds'>) => (
  <>
    <p>
      <strong>{title}</strong>
    </p>
    <p>{summary}</p>
    <p>{listenTold(listenFor).listen}</p>
    <p>
      <b>{words.dashedAndThick}</b> {seen}
    </p>
    <p>{said}</p>
  </>
);

/** A picture of how sound behaves, in words. */
export const SkillPicture = ({ picture }: { picture: PictureId }) => (
  <>
    <p>
      <strong>{pictures[picture]}</strong>
    </p>
    <p>{pictureOf[picture].caption}</p>
  </>
);
