import { nearIt } from '../../words/plan/near.ts';

interface Props {
  near: readonly { id: string; title: string }[];
  /** Takes one of them. */
  take: (id: string) => void;
}

/** Roles that may be meant, each a button that takes it. */
export const NearIt = ({ near, take }: Props) => (
  <>
    {' '}
    {nearIt}
    {near.map(({ id, title }) => (
      <>
        {' '}
        <button type="button" onClick={() => take(id)}>
          {title}
        </button>
      </>
    ))}
  </>
);
