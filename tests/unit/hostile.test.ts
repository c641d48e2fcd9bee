import { afterAll, describe, expect, test } from 'vitest';
import { nearestAddresses, type Address } from '../../src/browser/missing/nearest-addresses.ts';
import { unbuiltPair } from '../../src/browser/missing/unbuilt-pair.ts';
import { readRoles } from '../../src/browser/compare/roles-address.ts';
import { wrongTold } from '../../src/browser/compare/wrong-told.ts';
import { readChoice, writeChoice } from '../../src/knowledge/choose/choose-text.ts';
import { eachFacet } from '../../src/knowledge/choose/choose.ts';
import { cardOf } from '../../src/knowledge/compare/card.ts';
import {
  changeAsked,
  ownPlan,
  planAt,
  visitingPlan,
  type Shown,
} from '../../src/knowledge/plan/at.ts';
import { changeBetween } from '../../src/knowledge/plan/change.ts';
import { changeInWords } from '../../src/knowledge/plan/change-words.ts';
import { keptAfter } from '../../src/knowledge/plan/kept-after.ts';
import { decode, longestAdvert } from '../../src/decode/decode.ts';
import { knownOf } from '../../src/decode/known-of.ts';
import { NamesInText } from '../../src/decode/named.ts';
import { rolesNamed, skillsNamed } from '../../src/decode/roles-named.ts';
import { summaryOf } from '../../src/decode/words.ts';
import { yoursIn } from '../../src/decode/yours.ts';
import { levelsOf } from '../../src/knowledge/plan/levels.ts';
import { markdownOf } from '../../src/knowledge/plan/markdown.ts';
import { planOutline } from '../../src/knowledge/plan/outline.ts';
import { nearestEntries } from '../../src/knowledge/plan/nearest-entries.ts';
import { planGraph } from '../../src/knowledge/plan/plan-graph.ts';
import { routesTo } from '../../src/knowledge/plan/routes.ts';
import { writeEnds, writePlanQuery } from '../../src/knowledge/plan/written.ts';
import { readPlanFile, writePlanFile } from '../../src/knowledge/plan/plan-file.ts';
import { youIn } from '../../src/knowledge/plan/you.ts';
import { pageOf } from '../../src/schema/address.ts';
import { rolesQuery } from '../../src/schema/pair.ts';
import { ask } from '../../src/search/ask.ts';
import { NameIndex } from '../../src/search/match.ts';
import { namesOf } from '../../src/search/names.ts';
import { readQuery, writeQuery } from '../../src/search/query.ts';
import { readText } from '../../src/search/reading.ts';
import { drawn } from '../../src/site/drawn.ts';
import { WholeComparison } from '../../src/views/compare/WholeComparison.tsx';
import { DecodedAdvert } from '../../src/views/decode/DecodedAdvert.tsx';
import { LinkItems } from '../../src/views/links.tsx';
import { Items } from '../../src/views/parts.tsx';
import { PlanBlocks } from '../../src/views/plan/PlanBlocks.tsx';
import { NearIt } from '../../src/views/plan/NearIt.tsx';
import { TextToCopy } from '../../src/views/plan/TextToCopy.tsx';
import { NotesTold, PlanOffer } from '../../src/views/plan/told.tsx';
import { Results } from '../../src/views/search/Results.tsx';
import { Suggestions } from '../../src/views/search/Suggestions.tsx';
import { keptOf, payloads, planSearches, tellTried } from '../hostile.ts';
import { parseHTML } from '../parse-html.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const graph = planGraph(knowledge);
const names = new NameIndex(namesOf(knowledge, []));
const entries = Object.values(knowledge.byKind).flat();
const pages = entries.flatMap((entry): Address[] => {
  const address = pageOf(entry);
  return address ? [[address, entry.id]] : [];
});
const titles = new Map(Object.entries(graph.roles).map(([id, { title }]) => [id, title]));
const cards = knowledge.byKind.roles.slice(0, 2).map((role) => cardOf(knowledge, role));

const tried = new Map<string, number>();
const run: string[] = [];

const dangerous =
  'script, style, img, svg, math, iframe, object, embed, base, link, meta, form, input, audio, video, template, [style], [src], [srcdoc]';

/** What a browser would make of the HTML that it should not. */
function wrongIn(html: string): string[] {
  const { document } = parseHTML(`<main>${html}</main>`);
  const elements = [...document.querySelectorAll('main *')];
  return [
    ...[...document.querySelectorAll(dangerous)].map((element) => `<${element.localName}>`),
    ...elements.flatMap((element) =>
      element.getAttributeNames().filter((name) => /^on|[^\w:-]/i.test(name)),
    ),
    ...elements
      .map((element) => element.getAttribute('href'))
      .filter((to) => to !== null && !/^(\/(?!\/)[\w./#-]*|#[\w-]+)$/.test(to))
      .map((to) => `a link to ${to}`),
    ...(/\[object |undefined|NaN/.test(document.querySelector('main')?.textContent ?? '')
      ? ['a value that is no text']
      : []),
  ];
}

/** Draws every payload by a channel, and holds that nothing of it is more than text. */
function hold(channel: string, draw: (payload: string) => readonly string[]) {
  tried.set(channel, payloads.length);
  for (const payload of payloads) {
    for (const html of draw(payload)) {
      for (const wrong of wrongIn(html))
        run.push(`${channel}: ${wrong} from ${payload.slice(0, 60)}`);
    }
  }
  expect(run.filter((one) => one.startsWith(channel))).toEqual([]);
}

/** All that the page of the plan makes of a plan. */
function planDrawn({ profile, notes, asked }: Shown): string[] {
  const own = ownPlan({ skills: { mixing: 'working' } }, graph).profile;
  const changes = changeInWords(changeBetween(own, profile), own, graph);
  const marks = changeInWords(changeAsked(own, asked), own, graph);
  const start = levelsOf(
    Object.entries(profile.skills).map(([skill, level]) => ({ skill, level })),
  );
  const blocks = profile.target
    ? planOutline(graph, routesTo(graph, { role: profile.role, skills: start }, profile.target))
    : [];
  for (const query of [writePlanQuery(profile), writeEnds(profile)]) {
    expect(query).toMatch(/^[\w?=&,.-]*$/);
  }
  return [
    drawn(NotesTold, { notes }),
    ...notes.flatMap(({ missing }) =>
      missing
        ? drawn(NearIt, { near: nearestEntries(missing.id, graph.roles), take: () => undefined })
        : [],
    ),
    drawn(PlanOffer, { offer: { about: 'plan', came: 'came', own: true, changes } }),
    drawn(PlanOffer, { offer: { about: 'marks', changes: marks } }),
    drawn(PlanBlocks, { blocks }),
    drawn(TextToCopy, { what: 'Text', text: markdownOf(blocks, (address) => address) }),
  ];
}

const encoded = (payload: string) => encodeURIComponent(payload.toWellFormed());

describe('Nothing that anybody writes is more than text', () => {
  afterAll(() => tellTried('by the functions and views alone', tried, run));

  test('as what is searched for', () => {
    hold('search', (payload) => {
      const { text, filters } = readQuery(`?q=${encoded(payload)}&kind=${encoded(payload)}`);
      expect(readQuery(writeQuery({ text, filters })).text).toBe(text);
      const answers = ask(names, readText(text.slice(0, 200))).slice(0, 8);
      const results = [
        { title: payload, address: '/', kind: payload, excerpt: [payload, { found: payload }] },
      ];
      return [
        drawn(Suggestions, { list: 'list', answers }),
        drawn(Results, { results: results as never }),
      ];
    });
  });

  test('as roles to compare', () => {
    hold('compare', (payload) => {
      const { roles, wrong } = readRoles(`?roles=mixing-engineer,${encoded(payload)}`, titles);
      expect(roles).toEqual(['mixing-engineer']);
      expect(rolesQuery(roles)).toBe('?roles=mixing-engineer');
      return [drawn(Items, { items: wrong.map(wrongTold) })];
    });
  });

  test('as the address of a plan', () => {
    hold('plan', (payload) =>
      planSearches(payload).flatMap((search) =>
        planDrawn(planAt(search, { skills: { mixing: 'working' } }, graph)),
      ),
    );
  });

  test('as a file', () => {
    hold('file', (payload) =>
      keptOf(payload).flatMap((text) => {
        const written = readPlanFile(text);
        if (!written) return [];
        const shown = visitingPlan(written, undefined, graph);
        expect(readPlanFile(writePlanFile(shown.profile))).toBeDefined();
        return planDrawn(shown);
      }),
    );
  });

  test('as what the browser kept', () => {
    hold('storage', (payload) =>
      keptOf(payload).flatMap((text) => {
        let kept: unknown;
        try {
          kept = JSON.parse(text);
        } catch {
          kept = undefined;
        }
        JSON.stringify(keptAfter(kept, { skills: { mixing: 'working' } }, graph));
        return [...planDrawn(planAt('', kept, graph))];
      }),
    );
    const you = youIn(JSON.parse(keptOf('<img src=x onerror=__ran=1>')[3] ?? ''), graph);
    const drawnBeside = drawn(WholeComparison, { cards, paths: new Map(), you });
    expect(drawnBeside).toContain('>You<');
    expect(drawnBeside).not.toContain('<img');
  });

  test('as an advert', () => {
    const known = knownOf(knowledge);
    const inText = new NamesInText(known);
    hold('advert', (payload) => {
      const text = `Monitor engineer ${payload} $20 ${payload}/hr weekends${payload}`;
      const decoded = decode(inText, text);
      const roles = rolesNamed(decoded, known);
      expect(decoded.pieces.map((piece) => piece.text).join('')).toBe(text.slice(0, longestAdvert));
      const yours = yoursIn({ mixing: 2 }, skillsNamed(decoded, known), roles, known);
      return [
        drawn(DecodedAdvert, { decoded, roles, says: {}, yours }),
        drawn(Items, { items: [summaryOf(decoded)] }),
      ];
    });
  });

  test('as a missing address', () => {
    hold('404', (payload) => {
      const path = `/${encoded(payload)}/`;
      expect(unbuiltPair(`/compare/${payload}-vs-${payload}/`, pages)).toBeUndefined();
      const near = nearestAddresses(path.slice(0, 300), pages);
      const links = near.map(([address, title]) => ({ address, title }));
      return [`<ul>${drawn(LinkItems, { links })}</ul>`];
    });
  });

  test('as a choice among roles', () => {
    hold('choose', (payload) => {
      const known = eachFacet(() => ['live']);
      const one = encoded(payload);
      const choice = readChoice(`?family=${one}&nights=${one}&sort=${one}&${one}=live`, known);
      expect(writeChoice(choice)).toBe('');
      return [];
    });
  });

  test('and no object of everybody has anything more', () => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

test('what would see a payload that got through sees it where nothing is escaped', () => {
  const seen = payloads.filter((payload) => wrongIn(payload).length > 0);
  expect(seen.length).toBeGreaterThanOrEqual(40);
});

test('there are 60 payloads and more, each of its own', () => {
  expect(new Set(payloads).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThanOrEqual(60);
});
