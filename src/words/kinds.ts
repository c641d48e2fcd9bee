// One thing of each kind, and what results and filters of the search call it.

export const role = 'role';
export const roleLabel = 'Role';

export const family = 'family';
export const familyLabel = 'Family';

export const skill = 'skill';
export const skillLabel = 'Skill';

export const step = 'step';
export const stepLabel = 'Step';

export const comparison = 'comparison';
export const comparisonLabel = 'Comparison';

export const crew = 'crew';
export const crewLabel = 'Crew';

export const term = 'term';
export const termLabel = 'Term';

export const page = 'page';
export const pageLabel = 'Page';

export const occupation = 'occupation';
export const occupationLabel = 'Official job class';

export const source = 'source';
export const sourceLabel = 'Source';

export const areaList = 'list of areas';

export const rate = 'rate';

export const publishedCase = 'case';

export const board = 'job board';

export const product = 'kind of product';

export const symptom = 'symptom';

export const sound = 'sound';

export const program = 'program of study';

export const lesson = 'lesson';
