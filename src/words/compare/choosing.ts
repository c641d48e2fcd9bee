export const chooseTwo = 'Choose two roles or more.';
export const sideBySide = (roles: number) => `${roles} roles side by side.`;
