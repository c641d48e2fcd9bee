// Under the text about accessibility.

export const slashGoes = 'The slash key goes to the search box';
