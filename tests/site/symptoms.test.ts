import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withQuotes } from '../../src/site/quotes.ts';
import { fullSite } from '../builds.ts';
import { readPage } from './pages.ts';

const folder = fileURLToPath(new URL('../../content/symptoms', import.meta.url));
const symptoms = readdirSync(folder).map(
  (file) =>
    parse(readFileSync(`${folder}/${file}`, 'utf8')) as { title: string; leadsTo: string[] },
);

/** The titles of the symptoms on a built page, found without parsing all of it. */
const titlesOn = (address: string) =>
  (readPage(fullSite, `${address}index.html`).html.match(/<dt>.*?<\/dt>/g) ?? []).map((title) =>
    title.slice(4, -5).replaceAll('&#39;', "'"),
  );

test('the pages of the three likeliest causes of a symptom show it', () => {
  for (const { title, leadsTo } of symptoms) {
    const causes = leadsTo.slice(0, 3).filter((address) => !address.startsWith('/steps/'));
    for (const address of causes) expect(titlesOn(address), address).toContain(withQuotes(title));
  }
});
