/** The name of the field and of its button. */
export const search = 'Search';
export const suggestionsFailed = 'Suggestions could not be loaded. Press Enter to search.';

export const failed =
  'The search could not be loaded. You may be offline. The lists below lead to every page.';
export const partly =
  'A part of the search could not be loaded. You may be offline, and there may be more to find.';
export const tryAgain = 'Try again';
export const withoutScript =
  'The search runs in your browser and needs JavaScript. Without it, these lists lead to every page:';

export const filters = 'Filters';
/** What results are narrowed by, filter by filter. */
export const filterNames = {
  kind: 'What it is',
  family: 'Part of the industry',
  stage: 'Stage of a career',
  level: 'Highest skill level asked',
  base: 'Where you work',
  nights: 'Night work',
  travel: 'Travel',
};

export const results = 'Results';
export const showMore = 'Show 20 more';
export const searchText = 'Search the text of all pages too';

export const waysIn = 'Ways in';
export const askForExample = 'Ask, for example';
export const byLikes = 'By what you like';
export const allThereIs = 'All there is';
