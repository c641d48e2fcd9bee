let context: AudioContext | undefined;

/**
 * Where sounds go, told to run; undefined where the browser has none to give. Asked for within a press: some
 * browsers let it run then alone.
 */
export function begun(): AudioContext | undefined {
  try {
    context ??= new AudioContext();
    context.resume().catch(() => {});
  } catch {
    // It is missing, or there are too many.
  }
  return context;
}
