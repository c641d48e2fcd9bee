import type { Problem } from './problem.ts';

/** What is told where reading or a rule throws. A stack of calls without end means: too deeply nested. */
export function failure(file: string, error: unknown): Problem {
  if (error instanceof RangeError) {
    const what = 'something stands inside too many others';
    return { id: 'nesting', file, line: 1, what, fix: 'Flatten it' };
  }
  const message = error instanceof Error ? error.message : String(error);
  const what = `the check failed on this file: ${message}`;
  return { id: 'check-failed', file, line: 1, what, fix: 'Look for what is unusual in it' };
}

/** Asks some rules of one file, by its path. */
export type Guard = (file: string, check: () => readonly Problem[]) => readonly Problem[];

/**
 * Asks rules so that one which throws is a problem of its file and not the end of the check. `onFile`
 * hears each file before its rules are asked.
 */
export const guardWith =
  (onFile?: (file: string) => void): Guard =>
  (file, check) => {
    onFile?.(file);
    try {
      return check();
    } catch (error) {
      return [failure(file, error)];
    }
  };
