import type { ThingKind } from './known.ts';
import { lookupKey } from './tokens.ts';

/** Names that a search may be asked for, and that say too little among the other words of an advert. */
const wide: Partial<Record<ThingKind, string>> = {
  role: `assistant; second; AE; associate; recorder; boom; road; pipa; MON; mons; monitors; utility; runner;
    trainer; tutor; professor; adjunct; lecturer; intern; mastering; foley; installer; babysitter; PE; TSD; SSE;
    No. 1; No. 2; FOH; front of house; backline; local crew; church sound; conference AV; production audio;
    production sound; sound design; associate sound; mixer; producer; audio patch; stage patch;
    monitor world; house of worship audio; deck audio; backstage sound; radio; general assistant; loader`,
  skill: `editing; balance; gate; echo; effects; FX; recording; tracking; producing; levels; clipping; stress;
    organization; cues; playback; hum; buzz; crackling; dropouts; narrative; routing; Logic; revisions; limiter;
    compressor; limiting; expander; generators; accuracy; backup; backups; budget; scheduling; supervising;
    fitness; compression; earthing; connectors; speakers; studio monitors; footsteps; processing; reverb;
    in-ears; wedges; flexibility; estimating; comms; metadata; out of sync; change order; change of plan;
    converters; clocking; line check; digital levels; circuits; tinnitus; hearing loss; effects processors`,
  term: `call; go; hand; group; send; take; takes; print; render; export; session; clock; bus; cue; scene; tag;
    tags; lift; demo; driver; rate; ticket; gallery; prep; PM; array; hang; advance; strike; striking; feedback;
    gain; phase; tracks; sequences; slate; backgrounds; sub; loader; versioning; proofing; VS; PD; PL; LU;
    implementation; delay; echo; buffer; turnaround; turnover; insert; generator; hum; buzz; spotting; overs;
    snapshot; polarity; decibel; overload; coupler; azimuth; automation; slider; splitter; click; short version;
    dynamics; bounce; squelch; phase angle; advancing; call sheet; rest period; tech core; atmospheres;
    pickups; pick-ups; retake; world feed; keying; master control; saturation; local crew; voice tag; crossover;
    mobile unit; resonance; encoder; ringing; headroom; schedule; driver parameters; commissioning; boundary`,
};

const keys = new Map(
  Object.entries(wide).map(([kind, names]) => [
    kind,
    new Set(names.split(';').map((name) => lookupKey(name.trim()))),
  ]),
);
const none: ReadonlySet<string> = new Set();

/** The names of a kind that are not looked for in adverts, as they are looked up. */
export const tooWide = (kind: ThingKind): ReadonlySet<string> => keys.get(kind) ?? none;
