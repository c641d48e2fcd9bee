export const core = 'The core';
export const whatCoreIs =
  'All roles, skills, steps and families, any two roles side by side, the plan and the other tools, the map, and search by name.';
export const keepCore = 'Keep the core';
export const all = 'Everything';
export const whatAllIs =
  'Every page with every source, and the search through the text of all pages.';
export const keepAll = 'Keep everything';
