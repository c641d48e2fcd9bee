/**
 * Files of small modules, by name. All pages begin with "start", and those that read what is kept with "profile".
 * Search and decoding take all of "drawing" and "telling", so that these may hold nothing they do not need: their
 * bytes are limited by tests. A module with a mark behind its path belongs to one sound alone.
 */
const files = {
  start:
    /vite\/preload-helper\.js$|\/src\/browser\/(ask-early|offline\/register|search\/search-keys)\.ts$/,
  profile: /\/src\/browser\/(painted|profile\/profile-(kept|store))\.ts$/,
  drawing: /\/node_modules\/preact\/[^?]*$|\/src\/(browser\/nodes|words\/filled|site\/href)\.tsx?$/,
  telling:
    /\/src\/(words\/(sentence|plural|search\/in-place)|schema\/address|knowledge\/figures\/(format|number)|browser\/(fetched|latest))\.ts$/,
  linking: /\/src\/(views\/links|knowledge\/plan\/(gap-words|levels))\.tsx?$/,
  addressing: /\/src\/browser\/(late-address|share-address)\.ts$/,
  keeping:
    /\/src\/(knowledge\/(graph\/content-day|plan\/(kept-form|mark))|browser\/plan\/take-along)\.ts$/,
};

/**
 * Puts small modules that are wanted together into one file. Each would else be a file of its own, since
 * other pages want it without the rest, and on a slow line files that name further files come one after the
 * other. No script that a page starts with may use any of the others, or it would carry all of them.
 */
export const fewFiles = () => ({
  name: 'few-files',
  config: () => ({
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: Object.entries(files).map(([name, test]) => ({ name, test })),
              },
            },
          },
        },
      },
    },
  }),
});
