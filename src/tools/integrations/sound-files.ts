import type { AstroIntegration } from 'astro';
import { isOfKind, type AnyEntry } from '../../schema/entry.ts';
import { handedOver } from '../../site/handed-over.ts';
import { handOverSounds } from '../../site/hear/sound-files.ts';
import { settingsOf } from '../../sound/played.ts';
import { rounds } from '../../sound/rounds/rounds.ts';

/** What a file gives: to a page that loads it, and, where it runs as a worker, to whoever asks. */
const answers =
  'export const make = made; if (!self.document) self.onmessage = ({ data }) => self.postMessage(made(...data));';

/** The text of each file, by its source in sound/. */
function textsOf(entries: readonly AnyEntry[]): Map<string, string> {
  const sounds = entries.filter(isOfKind('sounds'));
  return new Map([
    ...sounds.map((sound): [string, string] => [
      `made/${sound.id}`,
      `import { make as bare } from './${sound.id}.ts';
      import { asPlayed } from '../as-played.ts';
      const made = asPlayed(bare, ...${JSON.stringify(settingsOf(sound))});`,
    ]),
    ...Object.keys(rounds).map((name): [string, string] => [
      `rounds/${name}`,
      `import { kind } from './${name}.ts';
      import { roundOf } from './round.ts';
      import { safe } from '../safe.ts';
      const made = (rate, ...asked) => safe(kind.make(rate, ...asked), rate);
      export { kind, roundOf };`,
    ]),
  ]);
}

/** What plays them, and what asks in rounds: each in a file of its own too. */
const players = ['player', 'round-play'];
const playerAt = (name: string) => `src/browser/hear/${name}.ts`;

const asked = /\/src\/sound\/(\w+\/[\w-]+)\.ts\?sound$/;
/** What each module of a file has behind its path, so that no file shares it with another. */
const own = /\?of=[\w-]+\.ts$/;

/**
 * Makes a file of its own for each sound and each kind of round, which holds all that makes it: one request,
 * and nothing that the others need. A module that two of them use is in both. Stands behind checkedContent().
 */
export function soundFiles(root: string): AstroIntegration {
  const texts = () => textsOf(handedOver().entries);
  const addresses = new Map<string, string>();
  const refs = new Map<string, string>();
  let base = '/';
  const urlOf = (file: string) => `${base.replace(/\/$/, '')}/${file}`;

  const plugin = {
    name: 'sound-files',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    buildStart(this: Emitter) {
      if (this.environment.mode !== 'build') return;
      const emit = (id: string, name: string | undefined) =>
        this.emitFile({ type: 'chunk', id: `${root}/${id}`, name, preserveSignature: 'strict' });
      for (const source of texts().keys())
        refs.set(source, emit(`src/sound/${source}.ts?sound`, source.split('/')[1]));
      for (const name of players) refs.set(name, emit(`${playerAt(name)}?of=${name}.ts`, name));
    },
    async resolveId(this: Resolver, to: string, from: string | undefined) {
      const [, source] = asked.exec(from ?? '') ?? [];
      const mark = source ? `?of=${source.replace('/', '-')}.ts` : own.exec(from ?? '')?.[0];
      if (!mark || this.environment.mode !== 'build') return undefined;
      const found = await this.resolve(to, from?.replace(/\?.*/, ''), { skipSelf: true });
      return found && `${found.id}${mark}`;
    },
    load(id: string) {
      const [, source] = asked.exec(id) ?? [];
      const text = source && texts().get(source);
      return text && `${text}\n${answers}`;
    },
    generateBundle(this: Emitter) {
      for (const [source, ref] of refs) addresses.set(source, urlOf(this.getFileName(ref)));
    },
  };

  return {
    name: 'sound-files',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        base = config.base;
        handOverSounds(addresses);
        if (command === 'dev') {
          for (const source of texts().keys())
            addresses.set(source, urlOf(`src/sound/${source}.ts?sound`));
          for (const name of players) addresses.set(name, urlOf(playerAt(name)));
        }
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** What Vite gives to the hooks of a plugin. */
interface Hooked {
  environment: { mode: string };
}
interface Emitter extends Hooked {
  emitFile(file: {
    type: 'chunk';
    id: string;
    name: string | undefined;
    preserveSignature: 'strict';
  }): string;
  getFileName(ref: string): string;
}
interface Resolver extends Hooked {
  resolve(
    to: string,
    from: string | undefined,
    how: { skipSelf: boolean },
  ): Promise<{ id: string } | null>;
}
