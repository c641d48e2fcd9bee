/** Over the roles on the list, in a field that offers all roles. */
export const whatYouKept = 'What you kept';
