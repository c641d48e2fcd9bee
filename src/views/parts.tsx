import type { ComponentChildren } from 'preact';

interface ItemsProps {
  items: readonly ComponentChildren[];
}

/** The items of a list that is there: texts, or what is drawn by other views. */
export const Items = ({ items }: ItemsProps) => (
  <>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </>
);

/** A list of its own. */
export const List = ({ items }: ItemsProps) => (
  <ul>
    <Items items={items} />
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

interface TableProps extends RegionProps {
  class?: string;
}

/** A table in a region of its own that the keyboard can scroll where it is too wide; both have its name. */
export const ScrollTable = ({ name, class: kind, children }: TableProps) => (
  <ScrollRegion name={name}>
    <table class={kind} aria-label={name}>
      {children}
    </table>
  </ScrollRegion>
);
