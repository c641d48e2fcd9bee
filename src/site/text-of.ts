/** HTML without its tags. */
export const textOf = (html: string): string => html.replace(/<[^>]*>/g, '');
