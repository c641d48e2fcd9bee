import text from '../../content/renamed.yaml?raw';
import { readRenames } from '../schema/renames.ts';

/** What entries were called before. */
export const renames = readRenames(text);
