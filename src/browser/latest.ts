/** Waits for something as long as no later turn has begun. */
export type Still = <Value>(awaited: Value | PromiseLike<Value>) => Promise<Value>;

/**
 * Turns that begin one after another, of which only the last counts. What a turn waits for never comes
 * once another has begun, so that nothing of an earlier answer is shown after a later one.
 */
export function latest() {
  let last = 0;
  return () => {
    const own = ++last;
    const never = () => new Promise<never>(() => undefined);
    const still: Still = (awaited) =>
      Promise.resolve(awaited).then(
        (value) => (own === last ? value : never()),
        (error: unknown) => (own === last ? Promise.reject(error) : never()),
      );
    return still;
  };
}
