import * as words from '../../words/kept/page.ts';
import { filled } from '../../words/filled.ts';
import { PageLink } from '../links.tsx';

/** How something comes to be kept, and where else it counts. */
export const KeptAbout = () => (
  <p class="measure kept-about">
    {filled(words.about, {
      role: <PageLink title={words.role} address="/roles/" />,
      skill: <PageLink title={words.skill} address="/skills/" />,
      step: <PageLink title={words.step} address="/steps/" />,
      plan: <PageLink title={words.thePlan} address="/plan/" />,
    })}
  </p>
);
