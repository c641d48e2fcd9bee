/**
 * Work that never runs twice at once. Who asks while it runs gets the run after it, which sees what
 * has changed since; all who ask meanwhile share that one.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  const start = () => {
    next = undefined;
    current = work();
    return current;
  };
  return () => (next ??= current.then(start, start));
}
