/** Who says that people go a way, in words that end without a period. */
export const ownPage = 'The role’s own page names this way in';
export const ownPageByRole = 'The role’s own page names this way in, by way of the role before';
