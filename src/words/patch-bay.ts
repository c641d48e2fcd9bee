export const allJobs = 'All jobs by family and stage';
export const family = 'Family';
