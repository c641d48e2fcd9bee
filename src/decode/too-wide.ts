import type { ThingKind } from './known.ts';
import { lookupKey } from './tokens.ts';

/**
 * What a name must stand beside to be meant: nothing where it tells enough by itself; others of the trade
 * near it, or for a title that it stands in the heading; others in the same list; or it says too little among the other words of an advert at all.
 */
export type Width = 'told' | 'near' | 'listed' | 'never';

type ByKind = Partial<Record<ThingKind, string>>;

const never: ByKind = {
  role: `assistant; second; AE; associate; recorder; boom; road; pipa; MON; mons; monitors; utility;
    trainer; intern; mastering; foley; installer; babysitter; PE; TSD; SSE;
    No. 1; No. 2; FOH; front of house; backline; local crew; church sound; conference AV; production audio;
    production sound; sound design; associate sound; mixer; producer; audio patch; stage patch; studio manager;
    monitor world; house of worship audio; deck audio; backstage sound; radio; general assistant; loader`,
  skill: `editing; balance; gate; echo; effects; recording; tracking; producing; clipping; levels; stress; mixing; mastering;
    organization; cues; hum; buzz; crackling; dropouts; narrative; routing; revision; expander; generators; accuracy;
    backup; budget; scheduling; supervising; fitness; earthing; footsteps; processing; reverb; schematics;
    in-ears; wedges; flexibility; estimating; out of sync; change order; change of plan; writing scripts;
    converters; clocking; line check; long hours; bargaining; digital levels; circuits; tinnitus; hearing loss; limiting; lip sync;
    hearing protection; ear protection; earplugs; digital sound; ear plugs`,
  term: `call; go; hand; group; send; take; takes; prep; print; render; export; clock; bus; cue; scene; tag; lift; demo; driver;
    rate; ticket; gallery; PM; array; hang; advance; feedback; gain; phase; sequences; loader; versioning; VS; PD;
    PL; LU; generator; overs; coupler; slider; short version; phase angle; IEM; rest period; atmospheres; pickups;
    pick-ups; world feed; keying; master control; local crew; driver parameters; schedule; boundary; tags; headroom;
    mobile unit; ringing; automation; self-employed; independent contractor`,
  product: `Word; Numbers; Pages`,
};

const near: ByKind = {
  role: `runner; tutor; professor; adjunct; lecturer`,
  skill: `compression; compressor; limiter; FX; wireless; speakers; comms; Logic; Milan; studio monitors; tracking; playback; desk; desks`,
  term: `strike; striking; hum; buzz; click; turnover; spotting; spotting notes; implementation; proofing;
    bounce; commissioning; motors; squelch; polarity; saturation; splitter; resonance; encoder;
    racks; amps; sub; slate; RF scan; tech core; in tech; snapshot; overload; decibel; retake`,
  product: `Atmos; Logic; K1; K2; 833; Workbench; Scorpio; wedges; lavs; RX; Audition; Excel; Unity; Riverside; Megaphone; Resolve; Premiere; Anchor; Cisco; Netgear; Reason`,
};

const listed: ByKind = {
  skill: `effects; ADR; networking; connectors; looping; metadata; microphone; microphones; mic; mics; loudspeakers;
    loudspeaker; ceiling speakers; plugin; plugins; plug-ins; beltpacks; beltpack; maintenance`,
  term: `tracks; delay; echo; dynamics; insert; backgrounds; gain; phase; feedback; voice tag; atmospheres`,
};

const widths: readonly (readonly [Width, ByKind])[] = [
  ['near', near],
  ['listed', listed],
  ['never', never],
];

const keys = new Map(
  widths
    .flatMap(([width, kinds]) =>
      Object.entries(kinds).flatMap(([kind, names]) =>
        names.split(';').map((name) => [`${kind} ${lookupKey(name.trim())}`, width] as const),
      ),
    )
    .reverse(),
);

/** How much a name of a kind tells in an advert. */
export const widthOf = (kind: ThingKind, name: string): Width =>
  keys.get(`${kind} ${lookupKey(name)}`) ?? 'told';
