import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { homeComparisons, rolesByFamily, stepsForBeginners } from '../../knowledge/graph/lists.ts';
import { addressOf } from '../../schema/address.ts';
import { summaries } from '../../schema/summaries.ts';
import { PageLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { EntryLink, EntryLinks } from '../parts.tsx';
import type { Twin } from '../twin.tsx';
import { PatchBay } from './patch-bay.tsx';

/** Ways into the site: by where a reader is, and by what they like. */
function Doors({ knowledge }: { knowledge: Knowledge }) {
  const [first] = stepsForBeginners(knowledge);
  const doors = [
    ...(first
      ? [{ says: 'I know nothing yet', leads: first.data.title, to: addressOf('steps', first.id) }]
      : []),
    { says: 'I do sound. What is next?', leads: 'Plan a route', to: '/plan/' },
    { says: 'I have a job title', leads: 'What it means where', to: '/titles/' },
    { says: 'I advise somebody', leads: 'Lesson, sheets and codes', to: '/schools/' },
  ];
  const likes = knowledge.byKind.families.flatMap(({ id, data: { likes: says, title } }) =>
    says === undefined ? [] : [{ says, leads: title, to: addressOf('families', id) }],
  );
  const list = (some: typeof doors) => (
    <List
      items={some.map(({ says, leads, to }) => (
        <>
          {says} <PageLink title={leads} address={to} />
        </>
      ))}
    />
  );
  return (
    <>
      <p>Start from where you are</p>
      {list(doors)}
      {likes.length > 0 && (
        <>
          <p>Or from what you like</p>
          {list(likes)}
        </>
      )}
    </>
  );
}

function Bay({ knowledge }: { knowledge: Knowledge }) {
  const [umbrella] = rolesByFamily(knowledge);
  const broad = umbrella?.id === 'umbrella' ? umbrella.entries : [];
  return (
    <>
      <h2>Where in the signal path do you want to stand?</h2>
      <PatchBay knowledge={knowledge} />
      <p>
        {broad.length > 0 && (
          <>
            Broad titles, used in many of them: <EntryLinks entries={broad} within />.{' '}
          </>
        )}
        <PageLink title="See how people move between them" address="/map/" />.
      </p>
    </>
  );
}

/** The comparisons that are asked for most. */
function Asked({ knowledge }: { knowledge: Knowledge }) {
  const asked = homeComparisons(knowledge);
  return asked.length === 0 ? null : (
    <>
      <h2>Often confused</h2>
      <List
        items={asked.map((one) => (
          <EntryLink entry={one} />
        ))}
      />
      <p>
        <PageLink title="All comparisons" address="/compare/" />, or choose any two to five roles.
      </p>
    </>
  );
}

/** The steps for somebody who is new, in their order. */
function Beginning({ knowledge }: { knowledge: Knowledge }) {
  const steps = stepsForBeginners(knowledge);
  return steps.length === 0 ? null : (
    <>
      <h2>New here? In this order</h2>
      <ol>
        {steps.map((step) => (
          <li>
            <EntryLink entry={step} />. {step.data.summary}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The home page. */
export const homeTwin = (knowledge: Knowledge): Twin => ({
  address: '/',
  title: 'Signal Path: careers in sound',
  summary: summaries['/'],
  body: () => (
    <>
      <h1>Find your place in sound.</h1>
      <p>
        {knowledge.byKind.roles.length} jobs, what is known of their pay, the skills they take and
        the way in. Side by side, with a source for every figure.
      </p>
      <Doors knowledge={knowledge} />
      <Bay knowledge={knowledge} />
      <Asked knowledge={knowledge} />
      <Beginning knowledge={knowledge} />
    </>
  ),
});
