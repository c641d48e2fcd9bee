import type { Shown } from '../../knowledge/plan/at.ts';
import { isChange, withChange } from '../../knowledge/plan/change.ts';
import type { Profile } from '../../knowledge/plan/profile.ts';
import * as words from '../../words/plan/elsewhere.ts';
import type { OwnPlan } from './own-plan.ts';

/** What is to be shown once other tabs have changed something: another plan, or the same with other marks. */
interface News {
  open?: 'own' | 'visit';
  shown?: Shown;
  told?: string;
}

const isBlank = ({ skills, role, target }: Profile): boolean =>
  Object.keys(skills).length === 0 && !role && !target;

/** What other tabs have kept or forgotten by now, for a plan on show; `broken` says whether what was kept then was none. */
export function newsOf(shown: Shown, own: OwnPlan, broken: boolean): News {
  const news = own.news();
  const { visiting, profile } = shown;
  if (broken !== own.broken || (!visiting && !news)) {
    const open = visiting ? 'visit' : 'own';
    return news ? { open } : { open, told: words.forgotten };
  }
  if (visiting || !news) return {};
  // Nothing is on show that another plan could take away.
  if (isBlank(profile) && own.profile.target) return { open: 'own', told: words.kept };
  if (!isChange(news)) return {};
  const { unread } = own.profile;
  return {
    shown: { ...shown, profile: { ...withChange(profile, news), unread } },
    told: words.changed,
  };
}
