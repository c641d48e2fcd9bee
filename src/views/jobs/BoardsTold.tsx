import { PageLink } from '../links.tsx';

/** What the buttons of job boards do, and what to do with an advert that is found. */
export const BoardsTold = () => (
  <>
    <p class="small measure">
      Each board opens in a new tab; what says “Search” takes your words along, what says “Open”
      asks for them there. This site sends nothing and keeps nothing; the board sees what you typed
      only when you open it. Boards are examples. None pays for its place here, and none is better
      than the crew list of a local sound company.
    </p>
    <p class="measure">
      Found one? <PageLink title="Decode the advert" address="/decode/" />: what it asks for,
      explained, and what it leaves out.
    </p>
    <h2>Names to try</h2>
    <p class="measure">Employers use many names for one job, so search for more than one.</p>
  </>
);
