/** A name of the address, already in quotation marks. */
export const noSuchRole = (name: string) => `There is no role called ${name}.`;
export const namedTwice = (role: string) => `${role} is named more than once. It stands here once.`;
export const oneTooMany = (role: string) => `${role} is left out: five roles fit side by side.`;
