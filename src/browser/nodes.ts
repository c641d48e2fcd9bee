import { h, render, type FunctionComponent } from 'preact';

/** A view as nodes, to be put where they belong. Every text in it becomes text, whatever it holds. */
export function nodesOf<Props>(
  view: FunctionComponent<Props>,
  props: Props & object,
): DocumentFragment {
  const made = document.createDocumentFragment();
  render(h(view, props), made);
  return made;
}
