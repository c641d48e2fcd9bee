import type { ComponentChildren } from 'preact';
import { ScrollRegion } from '../parts.tsx';

interface Props {
  name: string;
  columns: number;
  children: ComponentChildren;
}

/** More than two columns are wider than a phone: their table scrolls in a named region. */
export const Wide = ({ name, columns, children }: Props) =>
  columns > 2 ? <ScrollRegion name={name}>{children}</ScrollRegion> : <>{children}</>;
