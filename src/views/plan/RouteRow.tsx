import type { ComponentChildren } from 'preact';
import type { RouteBlock, Stop } from '../../knowledge/plan/blocks.ts';
import * as words from '../../words/plan/routes.ts';

const wordsOf = (piece: string | { words: string }) =>
  typeof piece === 'string' ? piece : piece.words;

const OneStop = ({ stop: { place, tape, titled }, first }: { stop: Stop; first: boolean }) => (
  <span class={`route-stop ${titled ? 'route-end' : ''} ${tape ?? ''}`}>
    {!first && <span class="hidden">{words.thenNext}</span>}
    <span class="route-place">
      <span>{wordsOf(place)}</span>
    </span>
  </span>
);

/** What is told of how a route begins: one below the other where there is room for columns. */
const begins = new Set([words.startWith, words.courses]);

/** The places of a route as jacks on one cable, each in the color of its family. */
export const RouteStops = ({ stops }: { stops: readonly Stop[] }) => (
  <span class="route-stops">
    {stops.map((stop, index) => (
      <OneStop stop={stop} first={index === 0} />
    ))}
  </span>
);

interface RowProps extends Omit<RouteBlock, 'inside'> {
  children: ComponentChildren;
}

/** A route at a glance, which opens to what it takes. What links inside is words here: a row opens as a whole. */
export const RouteRow = ({ route, stops, facts, open, children }: RowProps) => (
  <details class="route" open={open}>
    <summary>
      <h3>{route}</h3>
      <RouteStops stops={stops} />
      <span class="route-facts">
        {facts.map(([label, fact]) => (
          <span class={begins.has(label) ? 'route-begin' : undefined}>
            <span class="small">{label}</span>
            {wordsOf(fact)}
          </span>
        ))}
      </span>
    </summary>
    {children}
  </details>
);
