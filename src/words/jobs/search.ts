/** Before other names of the job that was typed. */
export const alsoAdvertised = 'Also advertised as';
