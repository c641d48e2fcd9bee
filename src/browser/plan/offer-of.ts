import { changeAsked, type Shown } from '../../knowledge/plan/at.ts';
import { changeBetween, changesEnds } from '../../knowledge/plan/change.ts';
import { changeInWords } from '../../knowledge/plan/change-words.ts';
import type { Contents } from '../../knowledge/plan/open.ts';
import { marksOf, type Profile } from '../../knowledge/plan/profile.ts';
import type { Offer } from '../../views/plan/told.tsx';

/** What of a plan on show may be kept beside or in place of the reader's own; `came` says how it came, in a sentence. */
export function offerOf(
  { visiting, asked, profile }: Shown,
  own: Profile,
  came: string,
  contents: Contents,
): Offer | undefined {
  const between = changeBetween(own, profile);
  const changes = changeInWords(visiting ? between : changeAsked(own, asked), own, contents);
  if (visiting) return { about: 'plan', came, own: marksOf(own).length > 0, changes };
  if (changes.length > 0) return { about: 'marks', changes };
  return profile.target !== undefined && changesEnds(between)
    ? { about: 'ends', own: own.target !== undefined }
    : undefined;
}
