import text from '../../content/renamed.yaml?raw';
import { readRenames } from '../knowledge/renames.ts';

/** What entries were called before. */
export const renames = readRenames(text);
