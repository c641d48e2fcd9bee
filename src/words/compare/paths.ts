/** A title inside a sentence, and where it stands on a path: "takes the sound first". */
export const roleStands = (role: string, stands: string) => `The ${role} ${stands}.`;
export const stands = '{role} {stands}.';
/** The same where all stand at one place, which is told once. */
export const who = '{role}';
export const pathInWords = 'The path in words';
export const pathsInWords = 'Each path in words';
