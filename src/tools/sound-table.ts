import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { loudness } from '../sound/loudness.ts';
import { measured } from '../sound/measure/measures.ts';
import { playable } from '../sound/played.ts';
import { rate } from '../sound/rate.ts';
import type { Pair } from '../sound/sound.ts';
import type { Entry } from '../schema/entry.ts';
import { wholeKnowledge } from './whole.ts';

/** Where it is written what is claimed of each sound and what was measured. */
export const soundsFile = 'docs/sounds.md';

const head = `# Sounds

What the text of each sound claims, and what was measured in the samples that are played, where its slider stands at first. \`tests/unit/sounds.test.ts\` measures all of it again and prints it. Loudness is integrated, by ITU-R BS.1770, without and with what the sound is about.

Nobody with a trained ear has judged these sounds. That they hold what their texts say is measured; that they are good examples of it is not.

This page is made by \`npm run sounds\` from \`content/sounds/\` and \`src/sound/\`.
`;

/** Numbers as prose has them. */
const told = (found: string) =>
  found.replace('-Infinity dBFS', 'silence').replaceAll(/-(?=\d)/g, '−');

/** What is claimed of a sound and what was measured, as a part of the page. */
export function measuredPart({ data }: Entry<'sounds'>, pair: Pair): string {
  const [without, changed] = [pair.without, pair.with].map((part) =>
    told(loudness(part, rate).toFixed(1)),
  );
  const rows = data.claims.map(({ says, measured: how }) => {
    const { found, holds } = measured(pair, rate, how);
    return `| ${says} | ${told(found)}${holds ? '' : ': not so'} |`;
  });
  return `## ${data.title}

${without} LUFS without, ${changed} LUFS with.

| claimed | measured |
| --- | --- |
${rows.join('\n')}
`;
}

/** docs/sounds.md, from the part of each sound. */
export async function soundsDocument(parts: readonly string[]): Promise<string> {
  const config = await resolveConfig(soundsFile);
  return format([head, ...parts].join('\n'), { ...config, parser: 'markdown' });
}

/** `npm run sounds`: writes the page. */
if (import.meta.main) {
  const { sounds } = (await wholeKnowledge()).byKind;
  const parts: string[] = [];
  for (const sound of sounds) {
    const pair = (await playable(sound))(rate, sound.data.slider?.start ?? 0);
    parts.push(measuredPart(sound, pair));
  }
  writeFileSync(soundsFile, await soundsDocument(parts));
}
