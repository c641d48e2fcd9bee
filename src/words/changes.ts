/** What happened to a thing, in the order in which it is told. */
export const happenings = {
  corrected: 'corrected',
  added: 'added',
  removed: 'taken out',
  retitled: 'has another title',
  'rate-added': 'rate added',
  'rate-renewed': 'rate of a newer round',
  'rate-removed': 'rate taken out',
  'figures-added': 'figures added',
  'takes-added': 'time or cost added',
  'move-added': 'move added',
  'move-removed': 'move taken out',
  'skill-added': 'skill added',
  'skill-removed': 'skill taken out',
  'level-changed': 'level changed',
  'title-added': 'other name added',
  revised: 'text or list revised',
} as const;
