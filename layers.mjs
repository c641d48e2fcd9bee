/**
 * Who may use what: each folder of src with the places it may import from besides itself. No other
 * import is allowed, and no circle. `npm run lint` holds the code to it.
 */
const href = 'site/(base|href)';
const core = ['words', 'schema', 'knowledge'];
const shown = [...core, 'search', 'decode', 'views'];
const page = [...shown, 'sound', 'offline', 'twin', 'site', 'components', 'layouts', 'styles'];

export const layers = {
  words: [],
  schema: ['words'],
  knowledge: ['words', 'schema'],
  search: core,
  decode: [...core, 'search'],
  sound: core,
  offline: core,
  checks: [...core, 'search/queries'],
  views: [...core, 'search', 'decode', href],
  twin: [...shown, 'sound/rounds', 'offline', href],
  site: [...core, 'search', 'decode', 'sound', 'twin'],
  components: [...shown, 'sound', 'offline', 'site', 'styles', 'browser'],
  layouts: [...shown, 'site', 'styles', 'components'],
  pages: [...page, 'browser'],
  browser: [...shown, 'sound', 'offline', href],
  tools: [
    ...core,
    'search',
    'decode',
    'sound',
    'offline',
    'checks',
    'site/(base|handed-over|kept-values|texts-read|hear/sound-files)',
  ],
};
