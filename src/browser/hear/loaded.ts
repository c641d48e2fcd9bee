/** By which name each file is asked for: browsers keep a script that failed by the name it had. */
const names: Record<string, string> = {};

/** What the file at an address gives. What could not be had is asked for anew the next time. */
export const loaded = <File>(file: string): Promise<File> =>
  import(/* @vite-ignore */ (names[file] ??= file)).catch((error: unknown) => {
    names[file] += '?';
    throw error;
  });
