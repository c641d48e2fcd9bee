import type { RoleCard } from '../../knowledge/compare/card.ts';
import type { Comparison, SkillRow } from '../../knowledge/compare/compare.ts';
import { inSentence } from '../../knowledge/figures/format.ts';
import type { Level } from '../../schema/vocabulary.ts';
import { gapInWords, type You } from '../../knowledge/plan/you.ts';
import { href } from '../../site/href.ts';
import { html, type Html } from '../html.ts';
import { meter } from '../meter.ts';
import { classed, scrolling } from './parts.ts';

interface Group {
  title?: string;
  rows: readonly SkillRow[];
}

/** The skills that each role needs further than the others, then those that no role alone does. */
function groupsOf({ cards, differing }: Comparison): Group[] {
  const more = cards.length > 2 ? 'Most' : 'More';
  const groups = cards.map(({ title }, index) => ({
    title: `${more} for the ${inSentence(title)}`,
    rows: differing.filter(({ most }) => most === index),
  }));
  const rest = differing.filter(({ most }) => most === undefined);
  return [...groups, { title: 'More for some of them', rows: rest }];
}

/** Who stands in the columns: the roles, and the reader once skills are marked. */
interface Columns {
  cards: readonly RoleCard[];
  you: You | undefined;
}

const widthOf = ({ cards, you }: Columns) => cards.length + (you ? 1 : 0);

/** Cells in the order of their columns: a skill stands between two strips, and in front of more. */
const inOrder = (skill: Html, strips: readonly Html[]): Html[] =>
  strips.length === 2 ? strips.toSpliced(1, 0, skill) : [skill, ...strips];

/** The gap from what the reader has to what each role asks, once where it is the same for all who ask. */
function gaps({ id, levels }: SkillRow, { cards }: Columns, you: You): string {
  const asking = cards.flatMap(({ title }, index) => {
    const asked = levels[index];
    return asked ? [{ title, words: gapInWords(you[id], asked) }] : [];
  });
  const words = new Set(asking.map((one) => one.words));
  return words.size === 1
    ? [...words].join('')
    : asking.map((one) => `${one.title}: ${one.words}`).join('; ');
}

const yourStrip = (row: SkillRow, columns: Columns, you: You): Html => html`
  <td>
    ${meter(you[row.id], 'Not marked')}
    <p class="small">${gaps(row, columns, you)}</p>
  </td>
`;

const strip = (level: Level | undefined, why: string | undefined, tape: string | undefined) => html`
  <td${classed(tape)}>
    ${meter(level)}${why !== undefined && html`<p class="small">${why}</p>`}
  </td>
`;

function rowOf(row: SkillRow, columns: Columns): Html {
  const { cards, you } = columns;
  const strips = cards.map(({ tape }, index) => strip(row.levels[index], row.why[index], tape));
  const skill = html`<th scope="row"><a href="${href(`/skills/${row.id}/`)}">${row.title}</a></th>`;
  return html`<tr>${inOrder(skill, you ? [...strips, yourStrip(row, columns, you)] : strips)}</tr>`;
}

const groupOf = ({ title, rows }: Group, columns: Columns): Html => html`
  <tbody>
    ${
      title !== undefined &&
      html`<tr><th scope="rowgroup" colspan="${widthOf(columns) + 1}"><span class="label">${title}</span></th></tr>`
    }
    ${rows.map((row) => rowOf(row, columns))}
  </tbody>
`;

function table(name: string, groups: readonly Group[], columns: Columns): Html {
  const { cards, you } = columns;
  const names = [
    ...cards.map(({ title, tape }) => html`<th scope="col"${classed(tape)}>${title}</th>`),
    ...(you ? [html`<th scope="col">You</th>`] : []),
  ];
  const strips = html`
    <table class="strips ${names.length === 2 ? 'two facing' : 'many'}">
      <thead>
        <tr>${inOrder(html`<td></td>`, names)}</tr>
      </thead>
      ${groups.map((group) => groupOf(group, columns))}
    </table>
  `;
  return scrolling(name, names.length, strips);
}

/**
 * Skills with the level each role needs and why, the widest differences first and the shared ones
 * folded. Two roles are two channel strips that face each other; more, or the reader beside them, stand
 * in columns.
 */
export function skills(comparison: Comparison, you?: You): Html {
  const { cards, alike } = comparison;
  const columns = { cards, you };
  const groups = groupsOf(comparison).filter(({ rows }) => rows.length > 0);
  return html`
    ${groups.length > 0 && table('Skills that differ', groups, columns)}
    ${
      alike.length > 0 &&
      html`
        <details class="alike">
          <summary>Alike for ${cards.length > 2 ? 'all' : 'both'}: ${alike.length}</summary>
          ${table('Skills alike', [{ rows: alike }], columns)}
        </details>
      `
    }
    <p class="small">
      <a href="${href('/plan/')}">${you ? 'Change' : 'Mark'} what you can do</a>${
        !you && ' and stand beside them'
      }.
    </p>
  `;
}
