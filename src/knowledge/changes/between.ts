import type { Change, Happening } from '../../schema/changes.ts';
import { changeOf } from './change-of.ts';
import { figureChanges } from './figure-changes.ts';
import type { Snapshot, Then } from './looked-at.ts';
import { rateChanges } from './rate-changes.ts';
import { titleThen } from './title-then.ts';
import { locale } from '../../words/locale.ts';
import { range } from '../../words/figures.ts';

/** Kinds whose coming and going readers are told of; what else there is stands behind these. */
const told: ReadonlySet<string> = new Set([
  ...['roles', 'families', 'skills', 'steps', 'comparisons', 'crews', 'terms', 'pages'],
  ...['occupations', 'sounds', 'cases', 'boards', 'programs'],
]);

const only = (there: readonly string[], not: readonly string[]): string[] => {
  const known = new Set(not);
  return [...new Set(there)].filter((one) => !known.has(one));
};

/** What is new in a list of one thing, and what is gone. */
function listChanges(
  now: Then,
  [was, is]: readonly [readonly string[], readonly string[]],
  [added, removed]: readonly [Happening, Happening?],
  nameOf: (id: string) => string = (id) => id,
): Change[] {
  const [more, less] = [only(is, was).map(nameOf), only(was, is).map(nameOf)];
  return [
    ...(more.length > 0 ? [changeOf(now, added, { what: more })] : []),
    ...(removed && less.length > 0 ? [changeOf(now, removed, { what: less })] : []),
  ];
}

/** Skills that a role asks for at another level than before. */
function levelChanges(was: Then, now: Then, nameOf: (id: string) => string): Change[] {
  const before = new Map(was.fields.skills.map(({ skill, level }) => [skill, level]));
  const what = now.fields.skills.flatMap(({ skill, level }) => {
    const old = before.get(skill);
    return old && old !== level ? [`${nameOf(skill)}: ${range(old, level)}`] : [];
  });
  return what.length > 0 ? [changeOf(now, 'level-changed', { what })] : [];
}

/** Fields of a kind that are told of by themselves, or that say nothing to a reader. */
const toldApart = new Set([
  ...['reviewed', 'holds', 'aliases', 'moves', 'wages', 'projections', 'areas', 'time', 'cost'],
  ...['described', 'subjects', 'title', 'question', 'skills'],
]);

const restOf = ({ fields, body }: Then) =>
  JSON.stringify([
    body,
    Object.entries(fields)
      .filter(([name, value]) => !toldApart.has(name) && JSON.stringify(value) !== '[]')
      .sort(([a], [b]) => a.localeCompare(b, locale)),
  ]);

/** What changed of a thing that was there before. */
function changesOf(was: Then, now: Then, after: Snapshot): Change[] {
  const named = (kind: string) => (id: string) => {
    const one = after.get(`${kind}/${id}`);
    return one ? titleThen(kind, one.fields, id) : id;
  };
  const title = (one: Then) => titleThen(one.kind, one.fields, one.id);
  const skillsOf = ({ fields }: Then) => fields.skills.map(({ skill }) => skill);
  const movesOf = ({ fields }: Then) => fields.moves.map(({ to }) => to);
  const found = [
    ...(title(was) === title(now) ? [] : [changeOf(now, 'retitled', { what: [title(was)] })]),
    ...listChanges(now, [was.fields.aliases, now.fields.aliases], ['title-added']),
    ...listChanges(
      now,
      [movesOf(was), movesOf(now)],
      ['move-added', 'move-removed'],
      named('roles'),
    ),
    ...listChanges(
      now,
      [skillsOf(was), skillsOf(now)],
      ['skill-added', 'skill-removed'],
      named('skills'),
    ),
    ...levelChanges(was, now, named('skills')),
    ...figureChanges(was, now),
  ];
  return restOf(was) === restOf(now) ? found : [...found, changeOf(now, 'revised')];
}

/** What changed from one time to another, as a reader cares about it, thing by thing. */
export function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const shown = [...after.values()].filter(({ kind }) => told.has(kind));
  const added = shown.filter(({ kind, id }) => !before.has(`${kind}/${id}`));
  const removed = [...before].filter(([name, { kind }]) => told.has(kind) && !after.has(name));
  const stayed = shown.flatMap((now) => {
    const was = before.get(`${now.kind}/${now.id}`);
    return was ? changesOf(was, now, after) : [];
  });
  return [
    ...added.map((one) => changeOf(one, 'added')),
    ...removed.map(([, one]) => changeOf(one, 'removed')),
    ...rateChanges(before, after),
    ...stayed,
  ];
}
