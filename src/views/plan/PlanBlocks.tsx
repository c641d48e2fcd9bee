import type { Block, Inline } from '../../knowledge/plan/blocks.ts';
import { Pieces } from '../inline.tsx';
import { Items } from '../parts.tsx';
import { RouteRow } from './RouteRow.tsx';

interface ListProps {
  list: readonly (readonly Inline[])[];
  ordered?: boolean;
  of?: 'skills';
}

function PlanList({ list, ordered, of }: ListProps) {
  const Kind = ordered ? 'ol' : 'ul';
  const items = list.map((pieces) => <Pieces pieces={pieces} />);
  return (
    <Kind class={of && 'plain plan-skills'}>
      <Items items={items} />
    </Kind>
  );
}

const Fold = ({ fold, inside, open }: Extract<Block, { fold: string }>) => (
  <details open={open}>
    <summary>{fold}</summary>
    <PlanBlocks blocks={inside} />
  </details>
);

const Parts = ({ parts }: Extract<Block, { parts: unknown }>) => (
  <div class="plan-parts">
    {parts.map((blocks) => (
      <div>
        <PlanBlocks blocks={blocks} />
      </div>
    ))}
  </div>
);

function Heading({ heading, depth }: Extract<Block, { heading: unknown }>) {
  const Kind = `h${depth}` as const;
  return (
    <Kind tabindex={-1}>{typeof heading === 'string' ? heading : <Pieces pieces={heading} />}</Kind>
  );
}

function One({ block }: { block: Block }) {
  if ('heading' in block) return <Heading {...block} />;
  if ('text' in block) {
    return (
      <p>
        <Pieces pieces={block.text} />
      </p>
    );
  }
  if ('route' in block) {
    return (
      <RouteRow {...block}>
        <PlanBlocks blocks={block.inside} />
      </RouteRow>
    );
  }
  if ('parts' in block) return <Parts {...block} />;
  if ('fold' in block) return <Fold {...block} />;
  return <PlanList {...block} />;
}

/** A plan, block by block. */
export const PlanBlocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <>
    {blocks.map((block) => (
      <One block={block} />
    ))}
  </>
);
