import { history } from '../../words/open-data.ts';

/** What changed in the form of the open data, the newest first. Content changes every week and is no change of form. */
export const formatHistory = [
  {
    version: '1.5.0',
    date: '2026-11-28',
    /** What shapeOfData said then. */
    shape: '74d0f868',
    what: history['1.5.0'],
  },
  {
    version: '1.4.0',
    date: '2026-11-28',
    shape: '3dc9e430',
    what: history['1.4.0'],
  },
  {
    version: '1.3.0',
    date: '2026-11-28',
    shape: '859959a7',
    what: history['1.3.0'],
  },
  {
    version: '1.2.0',
    date: '2026-11-27',
    shape: '635b5295',
    what: history['1.2.0'],
  },
  {
    version: '1.1.0',
    date: '2026-11-27',
    shape: '70026e2e',
    what: history['1.1.0'],
  },
  {
    version: '1.0.0',
    date: '2026-11-27',
    shape: '587ca81d',
    what: history['1.0.0'],
  },
] as const;

/** The version of the form of the open data: the first number grows when something that was there is gone or means something else. */
export const [{ version: formatVersion }] = formatHistory;
