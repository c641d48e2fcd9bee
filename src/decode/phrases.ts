import type { ThingKind } from './known.ts';

type Phrases = Readonly<Record<string, readonly string[]>>;

const terms: Phrases = {
  'attenuation-curve': ['attenuation', 'attenuations'],
  'call-time': [
    'show call',
    'crew calls',
    'load-in call',
    'load-out call',
    'day call',
    'call times',
  ],
  'chain-motor': ['motors', 'chain motors', 'motor control'],
  'constant-voltage-line': [
    '100v line',
    '70v line',
    '100V',
    '70V',
    '100 volt',
    '70 volt',
    '25V/70V',
  ],
  'in-ear-monitors': ['IEM', 'IEMs', 'in-ears', 'in-ear systems', 'in ear monitoring'],
  amplifier: ['amps', 'guitar amps', 'power amps'],
  'equipment-rack': ['racks'],
  hum: ['clicks and hum', 'hum and hiss', 'hum and buzz', 'hiss and hum'],
  'pickup-recording': ['pickup list', 'pick-up list'],
  'proof-listening': ['proof listener', 'proof-listen'],
  'shop-build': ['prep gear', 'prep equipment', 'prep kit', 'prepping kit', 'de-prep', 'shop work'],
  'spotting-session': ['spot with the director'],
  'support-ticket': [
    'log tickets',
    'ticketing system',
    'support tickets',
    'help desk tickets',
    'tickets in Jira',
  ],
  'tech-rehearsal': [
    'technical rehearsals',
    'in tech',
    'techs and previews',
    'tech and previews',
    'tech weeks',
    'sitz and tech',
  ],
  'music-and-effects-track': ['M&Es', 'M+E'],
};

const products: Phrases = {
  'atmos-tools': ['Atmos'],
  'bench-tools': ['DMM', 'multimeter', 'oscilloscope', 'scope and'],
  'boom-poles-and-wind-protection': ['boom pole', 'boom poles', 'blimps'],
  'conference-microphones': ['Shure MXA', 'ceiling arrays', 'ceiling array mics', 'Shure ceiling'],
  'in-ear-systems': ['in-ears', 'in ears', 'on ears', 'IEMs', 'IEM', 'in-ear mixes', 'in-ear mix'],
  'installed-loudspeakers': ['ceiling speakers', 'ceiling loudspeakers'],
  'lavalier-microphones': ['lavs', 'lavaliers', 'lav mics', 'lavalier mics'],
  'line-arrays': [
    'Kara',
    'KSL',
    'KS28',
    'V-Series',
    'LEOPARD',
    'Panther',
    'line arrays',
    'K1',
    'K2',
  ],
  'location-mixer-recorders': ['Scorpio', 'Cantar', '833'],
  'portable-pa-loudspeakers': ['powered speakers', 'powered loudspeakers', 'active speakers'],
  'radio-automation': ['Myriad', 'playout software', 'playout systems'],
  'rf-coordination-tools': ['Workbench'],
  'stage-monitors': ['wedges', 'floor monitors'],
  'tape-machines': ['tape machine'],
  'timecode-boxes': ['Tentacles', 'Tentacle', 'Lockits'],
  'wireless-microphone-systems': [
    ...['radio mic', 'radio mics', 'radio microphones', 'wireless mics', 'wireless microphones'],
    ...['radio packs', 'wireless packs', 'mic packs'],
  ],
  workstations: ['DAW', 'DAWs', 'Pro Tools Ultimate', 'Logic'],
  'audio-analyzers': ['SoundCheck'],
  'acoustics-software': ['COMSOL', 'EASE', 'ODEON'],
  'av-drafting-software': ['Excel'],
  'audio-editors': ['Audition'],
  'game-engines': ['Unity', 'Unreal', 'Blueprints'],
  'network-audio-hardware': ['Cisco', 'Netgear'],
  'podcast-hosts': ['Megaphone', 'Anchor'],
  'post-workstations': ['Premiere', 'Resolve'],
  'remote-recording-services': ['Riverside'],
  'restoration-software': ['RX', 'CEDAR'],
  'plugin-bundles': ['Waves plug-ins'],
};

const roles: Phrases = {
  'worship-audio-lead': ['audio lead'],
  'radio-studio-engineer': ['sound operator'],
  'theater-sound-mixer': ['sound mixer'],
  'audio-dsp-engineer': ['audio developer'],
  'assistant-engineer': ['mastering assistant'],
  'technical-sound-designer': ['technical sound design', 'technical audio design'],
  'mixing-engineer': ['outside mixers', 'guest mixers', 'freelance mixers', 'visiting mixers'],
  'av-event-technician': ['AV technician', 'audio visual technician', 'AV event tech'],
  'studio-runner': ['studio intern', 'studio interns', 'studio internship'],
  'music-producer': [
    'visiting producers',
    'outside producers',
    'artists and producers',
    'engineers and producers',
    'producers and artists',
    'house producers',
  ],
  'recording-engineer': [
    'house engineers',
    'house engineer',
    'tracking engineer',
    'visiting engineers',
  ],
};

const byKind: Readonly<Partial<Record<ThingKind, Phrases>>> = {
  role: roles,
  product: products,
  term: terms,
};

/** How adverts put it where they name something and do not call it by its name; skills have theirs in the content. */
export const phrasesFor = (kind: ThingKind, id: string): readonly string[] =>
  byKind[kind]?.[id] ?? [];
