import { readRemovals, readRenames, removedPages, renamesFile } from '../schema/renames.ts';
import { handedOver } from './handed-over.ts';

const text = handedOver().beside.get(renamesFile)?.text ?? '';

/** What entries were called before. */
export const renames = readRenames(text);

/** The pages that were removed. */
export const removed = removedPages(readRemovals(text), renames);
