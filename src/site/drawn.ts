import { h, type FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A view as HTML, in which every text put in is escaped. */
export const drawn = <Props>(view: FunctionComponent<Props>, props: Props & object): string =>
  renderToString(h(view, props));
