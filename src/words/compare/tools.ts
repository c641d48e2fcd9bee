export const thisRole = 'this role';
/** What the buttons beside a chosen role do. */
export const tools = {
  left: (role: string) => `Move ${role} left`,
  right: (role: string) => `Move ${role} right`,
  drop: (role: string) => `Drop ${role}`,
};
export const chosenTwice = (role: string) =>
  `${role} is chosen twice. Choose another role here, or drop one.`;
