export const compressorCurve = {
  caption:
    'Left to right is the level that goes in, upward the level that comes out. Without a compressor both are the same, the dashed line. With a threshold of {threshold} dB and a ratio of {ratio} to 1, {ratio} dB more at the input become 1 dB at the output. So a peak of 0 dB leaves at {peak} dB. The thin line turns at the threshold. The thick one has a soft knee {knee} dB wide and begins earlier: at the threshold it has already taken {early} dB.',
  threshold: 'threshold',
  noCompressor: 'no compressor',
  ratio: '4 to 1',
  inputLevel: 'Level in, dB',
  outputLevel: 'Level out, dB',
} as const;

export const attackAndRelease = {
  caption:
    'A sound jumps from {quiet} to {loud} dB and back, the dashed line. The compressor of the picture above needs time. With an attack of {attack} ms the first moment comes through at its full level, then the gain falls by {lost} dB, and {settled} dB are left. With a release of {release} ms the gain comes back just as gradually, so the quiet sound after the jump begins too soft. Here attack and release are the times in which 63 percent of a change is done.',
  timeSeconds: 'Time, seconds',
  levelIn: 'in',
  levelOut: 'out',
  threshold: 'threshold',
} as const;

export const gainChain = {
  caption:
    'One voice, peaks at {peak} dBu, goes through a preamp, a console and an output in two ways. Both end at the same level, +10 dBu. First picture: the preamp adds only 10 dB and the output makes up 40 dB, which also lifts the console’s own noise: {late} dB are left between peaks and noise. Second picture: the preamp does all of it, 50 dB, and {early} dB are left. Above +20 dBu every stage clips. The noise figures are those of one example.',
  mic: 'Mic',
  preamp: 'Preamp',
  console: 'Console',
  output: 'Output',
  clipsAbove: 'clips above',
  noise: 'noise',
  littleFirst: 'Little first',
  enoughFirst: 'Enough first',
} as const;

export const loudnessGate = {
  caption:
    'The dashed line is the loudness of a scene as it goes: talk, a quiet night, a chase, talk again. The gate, the dotted line at {gate} LUFS, leaves out what is softer, here the night. The rest makes an integrated loudness of {whole} LUFS, the thick line. For a target of {target} LUFS, as in European broadcasting, the whole program is turned {way} by {turned} dB, and the night stays as much softer than the talk as it was.',
  night: 'night',
  chase: 'chase',
  timeSeconds: 'Time, seconds',
  integrated: 'integrated',
  gate: 'gate',
  down: 'down',
  up: 'up',
} as const;

export const noiseLimits = {
  caption:
    "How long you may be in noise on one day. The thick line is what NIOSH advises: at most 8 hours at {niosh} dBA, and half the time for every {nioshStep} dB more. That is {at94} at 94 dBA and {at100} at 100. The dashed line is the law in the US, OSHA's limit: 8 hours at {osha} dBA, and half for every {oshaStep} dB more. At 100 dBA that is {oshaAt100}, {times} times as long.",
  levelDba: 'Level, dBA',
  hoursADay: 'Hours a day',
} as const;

export const preAndPost = {
  caption:
    'Left to right is where the fader stands, upward what a send passes on. A pre-fader send stays where it is when the fader moves, as a monitor mix needs it. A post-fader send goes with the fader dB for dB: pull the voice down by 20 dB, and what goes to the reverb falls by 20 dB too.',
  preFader: 'pre-fader',
  postFader: 'post-fader',
  fader: 'Fader, dB',
  send: 'Send, dB',
} as const;

export const crossfadeLevels = {
  caption:
    'The level through a crossfade between two clips that are equally loud. First picture: two different sounds, such as the noise of two takes. Equal gain, where one goes down as evenly as the other comes up, leaves a hole of {hole} dB in the middle. Equal power keeps the level. Second picture: the same sound on both sides, such as two halves of one held note. Now equal gain is right, and equal power makes a bump of {bump} dB.',
  throughTheFade: 'Through the fade',
  equalGain: 'equal gain',
  equalPower: 'equal power',
  twoDifferentSounds: 'Two different sounds',
  theSameSound: 'The same sound',
} as const;

export const smoothedKnob = {
  caption:
    'Somebody turns a volume knob from 0 to 1 in {slide} ms. The code looks at the knob once a block of 128 samples, each {block} ms, so the volume goes up in steps, the dashed line. Each step is a small click, and many in a row are the zipper you hear. The thick line lets the volume follow sample by sample, so that it does 63 percent of a change in 4 ms. It arrives a little later and has no steps.',
  volume: 'Volume',
  inSteps: 'in steps',
  smoothed: 'smoothed',
} as const;

export const parallelLoad = {
  caption:
    'Each cabinet is {cabinet} ohms. Side by side on one amplifier they share its current, and the load falls: {loads}. An amplifier rated down to {least} ohms, the dotted line, may drive two. Below that it is asked for more current than it is built for: it gets hot, switches off or breaks.',
  cabinets: 'Cabinets',
  loadOhms: 'Load, ohms',
  atLeast: (ohms: number) => `${ohms} ohms at least`,
  load: (ohms: string, cabinets: number) => `${ohms} ohms with ${cabinets}`,
} as const;

export const cableLoss = {
  caption:
    '{meters} m ({feet} ft) of cable hold about {capacity} nanofarads, at 100 picofarads a meter. Behind an output of 10 kilohms, which is weak, that is a filter: 3 dB down at {corner}, and {loss} dB at 20 kHz, so the sound is dull. Behind an output of 100 ohms the same cable takes nothing that anybody could hear.',
  strong: '100 ohms',
  weak: '10 kilohms',
} as const;
