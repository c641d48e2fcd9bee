import type { Block, Inline } from '../../knowledge/plan/blocks.ts';
import { Chain } from '../chain.tsx';
import { Pieces } from '../inline.tsx';
import { Items } from '../parts.tsx';

interface ListProps {
  list: readonly (readonly Inline[])[];
  ordered?: boolean;
  of?: 'skills';
}

function PlanList({ list, ordered, of }: ListProps) {
  const Kind = ordered ? 'ol' : 'ul';
  const items = list.map((pieces) => <Pieces pieces={pieces} />);
  return (
    <Kind class={of === 'skills' ? 'plain plan-skills' : undefined}>
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

function One({ block }: { block: Block }) {
  if ('heading' in block) {
    const Heading = `h${block.depth}` as const;
    return <Heading tabindex={-1}>{block.heading}</Heading>;
  }
  if ('text' in block) {
    return (
      <p>
        <Pieces pieces={block.text} />
      </p>
    );
  }
  if ('fold' in block) return <Fold {...block} />;
  if ('list' in block) return <PlanList {...block} />;
  return <Chain places={block.chain} tape={block.tape} />;
}

/** A plan, block by block. */
export const PlanBlocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <>
    {blocks.map((block) => (
      <One block={block} />
    ))}
  </>
);
