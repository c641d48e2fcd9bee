import type { ComponentChildren } from 'preact';

/** A list of texts, or of what is drawn by other views. */
export const List = ({ items }: { items: readonly ComponentChildren[] }) => (
  <ul>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);

interface RegionProps {
  name: string;
  children: ComponentChildren;
}

/** A region of its own that the keyboard can scroll where its content is too wide. */
export const ScrollRegion = ({ name, children }: RegionProps) => (
  <div class="scroll" tabindex={0} role="region" aria-label={name}>
    {children}
  </div>
);
