import { PageLink } from '../links.tsx';

/** How something comes to be kept, and where else it counts. */
export const KeptAbout = () => (
  <p class="measure kept-about">
    Press “Keep” at the head of a <PageLink title="role" address="/roles/" />, a{' '}
    <PageLink title="skill" address="/skills/" /> or a <PageLink title="step" address="/steps/" />.
    The list leads on to a comparison and to <PageLink title="the plan" address="/plan/" />, tells
    what changed since last time, and holds what shows what you can do. One file takes all of it
    along.
  </p>
);
