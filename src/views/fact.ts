import type { Fact, Named } from '../knowledge/figures/fact.ts';
import { href } from '../site/href.ts';
import { html, type Html } from './html.ts';

/** The short name of a source, leading to its page. */
export const sourceLink = ({ id, title }: Named): Html =>
  html`<a href="${href(`/sources/${id}/`)}">${title}</a>`;

/** A quantity with its source, or why it is not known. */
export const factText = (fact: Fact): Html =>
  'notKnown' in fact
    ? html`<span class="figure">Not known</span><span class="small">${fact.notKnown}</span>`
    : html`
        <span class="figure">${fact.value}</span>
        <span class="small">
          ${fact.context}, ${sourceLink(fact.source)}${fact.note !== undefined && `. ${fact.note}`}
        </span>
      `;
