export const filterAndSort = 'Filter and sort the roles';
export const any = 'Any';
export const sortBy = 'Sort by';
export const asListed = 'As listed';
export const whichPay = 'Which pay';
export const conditions = 'Nights, weekends, travel, where and other conditions';
export const clear = 'Clear';
