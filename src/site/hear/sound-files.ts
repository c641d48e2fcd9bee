/**
 * The integration that makes the files and the pages that name them run in one process, with modules of their
 * own. They share the global object, and there it lies.
 */
const place = Symbol.for('signal-path.sound-files');
const shared = globalThis as { [place]?: ReadonlyMap<string, string> };

/** Hands over the address of each file that makes or plays sounds, from the root of the site, by its source. */
export function handOverSounds(addresses: ReadonlyMap<string, string>): void {
  shared[place] = addresses;
}

/** The address of the file that makes what a source in sound/ says: `made/hum`, or of a player. Throws where there is none. */
export function soundFile(source: string): string {
  const address = shared[place]?.get(source);
  if (!address)
    throw new Error(`No file is made of ${source}: astro.config.mjs lacks soundFiles()`);
  return address;
}
