import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { rolesOfFamily } from '../../knowledge/graph/lists.ts';
import {
  bundlesOf,
  regionAddress,
  wholeMap,
  type CareerMap,
  type Region,
} from '../../knowledge/graph/map.ts';
import { mapParts, movesTold } from '../../knowledge/parts/lists.ts';
import { inSentence } from '../../words/sentence.ts';
import type { PlaceKind } from '../../schema/vocabulary.ts';
import { PageLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { MapText } from '../map-text.tsx';
import { EntryLink } from '../parts.tsx';
import { partTwins, wholeOr } from './parts.tsx';
import { siteTwin } from './site-twin.tsx';
import * as words from '../../words/map.ts';

/** Where the path of sound of each family begins and ends. */
const Paths = ({ knowledge }: { knowledge: Knowledge }) => (
  <>
    {knowledge.byKind.families.map((family) => {
      const labels = (kind: PlaceKind) =>
        family.data.path.places
          .filter((place) => place.kind === kind)
          .map(({ label }) => inSentence(label))
          .join('; ');
      const { own } = rolesOfFamily(knowledge, family.id);
      return (
        <>
          <h3>
            <EntryLink entry={family} /> {words.jobs(own.length)}
          </h3>
          <p>{words.fromTo(labels('source'), labels('listener'))}</p>
        </>
      );
    })}
  </>
);

/** How many moves lead from a family to others, and from these to it. */
function Across({ map }: { map: CareerMap }) {
  const bundles = bundlesOf(map);
  const told = (rows: readonly { other: Region; moves: readonly unknown[] }[]) =>
    rows.map(({ other, moves }) => `${other.title} ${moves.length}`).join(', ');
  const regions = map.regions.filter((region) =>
    bundles.some(({ from, to }) => from === region || to === region),
  );
  return (
    <>
      <List
        items={regions.map((region) => {
          const to = bundles.filter(({ from }) => from === region);
          const from = bundles.filter((one) => one.to === region);
          return (
            <>
              <PageLink title={region.title} address={regionAddress(region)} />
              <ul>
                {to.length > 0 && (
                  <li>{words.toFamilies(told(to.map((one) => ({ ...one, other: one.to }))))}</li>
                )}
                {from.length > 0 && (
                  <li>
                    {words.fromFamilies(told(from.map((one) => ({ ...one, other: one.from }))))}
                  </li>
                )}
              </ul>
            </>
          );
        })}
      />
      <p>{words.movesAcross(bundles.flatMap(({ moves }) => moves).length)}</p>
    </>
  );
}

/** The map in words. */
export const mapTwin = (knowledge: Knowledge) =>
  siteTwin('/map/', () => {
    const map = wholeMap(knowledge);
    return (
      <>
        <h2>{words.nineWays}</h2>
        <Paths knowledge={knowledge} />
        <h2>{words.whoMoves}</h2>
        <Across map={map} />
        <h2>{words.inWords}</h2>
        {wholeOr(mapParts(knowledge), () => (
          <>
            <p>{words.movesTold}</p>
            {map.regions.map((region) => (
              <>
                <h3>{region.title}</h3>
                <p>{movesTold(knowledge, region)}</p>
                <MapText knowledge={knowledge} region={region} />
              </>
            ))}
          </>
        ))}
      </>
    );
  });

/** The parts of the map where it is too large for one page. */
export const mapPartTwins = (knowledge: Knowledge) =>
  partTwins(mapParts(knowledge), (region) => <MapText knowledge={knowledge} region={region} />);
