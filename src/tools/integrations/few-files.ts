/** What every view needs that is drawn for the reader: small modules, of which each view takes most. */
const drawing =
  /[\\/]node_modules[\\/]preact[\\/]|[\\/]src[\\/](browser[\\/]nodes|words[\\/](filled|sentence|plural)|site[\\/]href|schema[\\/]address|views[\\/](links|fact|inline)|knowledge[\\/](figures[\\/](format|number)|plan[\\/]gap-words))\.tsx?/;

/** What a part of a page does that answers presses in turn and writes its address. */
const answering =
  /[\\/]src[\\/]browser[\\/](late-address|latest|share-address|fetched|put-in-parts)\.ts/;

/**
 * Puts small modules that are wanted together into one file. Each would else be a file of its own, since
 * other pages want it without the rest, and on a slow line files that name further files come one after the
 * other. No script that a page starts with may use any of these, or it would carry all of them.
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
                groups: [
                  { name: 'drawing', test: drawing },
                  { name: 'answering', test: answering },
                ],
              },
            },
          },
        },
      },
    },
  }),
});
