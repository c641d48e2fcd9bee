/** A title inside a sentence, and where it stands on a path: "takes the sound first". */
export const roleStands = (role: string, stands: string) => `The ${role} ${stands}.`;
export const stands = '{role} {stands}.';
export const pathInWords = 'The path in words';
export const pathsInWords = 'Each path in words';
