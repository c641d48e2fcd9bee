import { render, type ComponentChildren } from 'preact';

/** A view as nodes, to be put where it belongs. Every text in it becomes text, whatever it holds. */
export function nodesOf(view: ComponentChildren): DocumentFragment {
  const made = document.createDocumentFragment();
  render(view, made);
  return made;
}
