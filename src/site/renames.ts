import { readRenames, renamesFile } from '../schema/renames.ts';
import { handedOver } from './handed-over.ts';

/** What entries were called before. */
export const renames = readRenames(handedOver().beside.get(renamesFile)?.text ?? '');
