import { describe, expect, test } from 'vitest';
import { addressOf, titleAddress } from '../../src/schema/address.ts';
import {
  isAmbiguous,
  isEnglish,
  languageOf,
  rolesMeant,
  type Title,
} from '../../src/knowledge/graph/titles.ts';
import { foreignAliases } from '../../src/knowledge/graph/role-names.ts';
import { trimBase } from '../../src/site/base.ts';
import { fullSite } from '../builds.ts';
import { realKnowledge } from '../unit/real.ts';
import { all, pagesOf, textOf, type BuiltPage } from './pages.ts';

const { titles, byId } = realKnowledge();

describe('job titles of the site', () => {
  const pages = new Map(pagesOf(fullSite).map((page) => [page.address, page]));
  const at = (address: string) => trimBase(fullSite.base) + address;
  const pageAt = (address: string): BuiltPage => {
    const page = pages.get(at(address));
    if (!page) throw new Error(`there is no page ${address}`);
    return page;
  };
  const linksOn = (page: BuiltPage, within = 'main') =>
    new Set(all(page, `${within} a`).map((link) => link.getAttribute('href')));

  test('every title has a page that leads to each role it means and says where', () => {
    for (const title of titles) {
      const page = pageAt(titleAddress(title.id));
      const links = linksOn(page);
      for (const { role, sector, note = '' } of title.meanings) {
        expect(links, title.name).toContain(at(addressOf('roles', role)));
        if (sector) expect(links, title.name).toContain(at(addressOf('families', sector)));
        expect(textOf(page.document.querySelector('main'))).toContain(note);
      }
      expect(all(page, '.meaning').length, title.name).toBe(title.meanings.length);
    }
  });

  test('an ambiguous title says first how many jobs it means, and no other does', () => {
    for (const title of titles) {
      const lede = textOf(pageAt(titleAddress(title.id)).document.querySelector('.lede'));
      const said = `means ${rolesMeant(title).length} different jobs`;
      expect(lede.includes(said), title.name).toBe(isAmbiguous(title));
    }
  });

  test('the index shows each ambiguous title with all it means and the sector of each', () => {
    const shown = all(pageAt('/titles/'), '.ambiguous > div');
    const ambiguous = [isEnglish, (title: Title) => !isEnglish(title)].flatMap((one) =>
      titles.filter(isAmbiguous).filter(one),
    );
    expect(shown.length).toBe(ambiguous.length);
    for (const [index, { id, meanings }] of ambiguous.entries()) {
      const [first, ...roles] = [...(shown[index]?.querySelectorAll('a') ?? [])].map((link) =>
        link.getAttribute('href'),
      );
      expect(first).toBe(at(titleAddress(id)));
      expect(roles).toEqual(meanings.map(({ role }) => at(addressOf('roles', role))));
      const text = textOf(shown[index] ?? null);
      for (const { sector } of meanings) {
        expect(text).toContain(sector ? byId.families.get(sector)?.data.title : 'Any sector');
      }
    }
  });

  test.each(['/titles/', '/titles/by-sector/'])('%s leads to every title', (address) => {
    const links = linksOn(pageAt(address), ':is(.title-index, .title-list)');
    const missing = titles.filter(({ id }) => !links.has(at(titleAddress(id))));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test('a title of another language is marked with it wherever it stands, so that it is read out right', () => {
    const foreign = titles.filter(languageOf);
    expect(foreign.length).toBeGreaterThan(100);
    for (const title of foreign) {
      const heading = pageAt(titleAddress(title.id)).document.querySelector('h1');
      expect(heading?.getAttribute('lang'), title.name).toBe(languageOf(title));
    }
    const languages = new Map(foreign.map((title) => [at(titleAddress(title.id)), title]));
    for (const address of ['/titles/', '/titles/by-sector/']) {
      for (const link of all(pageAt(address), '.title-index a, .title-list a, .ambiguous dt a')) {
        const title = languages.get(link.getAttribute('href') ?? '');
        if (title) expect(link.getAttribute('lang'), title.name).toBe(languageOf(title));
      }
    }
  });

  test('the page of a role says its names in other languages by language, after the English ones', () => {
    for (const { id, data } of byId.roles.values()) {
      const page = pageAt(addressOf('roles', id));
      const shown = all(page, '.other-names [lang]').map((name) => [
        name.getAttribute('lang'),
        textOf(name),
      ]);
      const said = foreignAliases(data).flatMap(({ language, aliases }) =>
        aliases.map(({ name }) => [language, name]),
      );
      expect(shown, id).toEqual(said);
      expect(all(page, '.other-language ~ div:not(.other-language)'), id).toEqual([]);
      const lead = textOf(page.document.querySelector('.lead > .small'));
      for (const [, name = ''] of said.slice(0, 3)) expect(lead).not.toContain(`${name},`);
    }
  });

  test('no title stands in the full-text search', () => {
    for (const { id } of titles) {
      expect(all(pageAt(titleAddress(id)), '[data-pagefind-body]')).toEqual([]);
    }
  });
});
