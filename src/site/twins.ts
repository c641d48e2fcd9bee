import { twinText, type Twin } from '../twin/twin.tsx';
import { twinsOf } from '../twin/twins.ts';
import { days } from './changes.ts';
import { absolute } from './href.ts';
import { knowledge } from './knowledge.ts';
import { dataFiles } from './open-files.ts';

/** The Markdown twins of all pages. */
export const twins: readonly Twin[] = twinsOf(knowledge, {
  files: dataFiles,
  url: absolute('/data/'),
  days,
});

/** The Markdown of a twin, with full addresses. */
export const markdownOfTwin = (twin: Twin): string => twinText(knowledge, twin, absolute);
