import type { pictures } from '../words/pictures/titles.ts';

export { pictures } from '../words/pictures/titles.ts';

/** Pictures of how sound behaves. knowledge/pictures/ works them out. */
export type PictureId = keyof typeof pictures;
