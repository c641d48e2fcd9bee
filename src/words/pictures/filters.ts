export const bellWidth = {
  caption:
    'The line shows how much an equalizer raises or lowers each pitch, from deep on the left to high on the right. Both filters cut {decibels} dB at {frequency} Hz, where a voice sounds boxy. Where they have cut half of that, the thin one is an octave wide, {wide} Hz (Q {wideQ}). The thick one is a third of an octave wide, {narrow} Hz (Q {narrowQ}), and leaves the rest of the voice alone.',
  oneOctave: 'one octave',
  aThirdOfAnOctave: 'a third of an octave',
  flat: 'flat',
} as const;

export const passAndShelf = {
  caption:
    'A high-pass at 80 Hz takes away rumble and stage thump: {lost} dB at 80 Hz itself and {octave} dB an octave below it. A high shelf of 4 dB lifts all of the treble. At 8 kHz, the figure on its knob, it has reached half, {half} dB. Between the two the sound is left as it was.',
  highPass: 'high-pass',
  shelf: 'shelf',
  flat: 'flat',
} as const;

export const humNotches = {
  caption:
    'Mains hum in North America stands at 60 Hz and its multiples, the dashed lines. Four narrow notches (Q {width}) take out those pitches whole. They also take a little from whatever lies beside them: a low G at 98 Hz loses {low} dB. But a B-flat at 116.5 Hz, close to 120, loses {near} dB. So put notches only where lines show.',
  noteG: 'G',
  noteB: 'B-flat',
} as const;

export const ringing = {
  caption:
    'A wedge is heard by the microphone that feeds it, and one trip around takes {trip} ms. At 1 kHz the sound comes back only {weaker} dB weaker each time, so that pitch stands {peak} dB above what it would be without the wedge, the dashed line. It hangs on after each word. At 0 dB it would howl. A cut of 6 dB, a third of an octave wide, brings it down to {cured} dB, and the rest of the voice hardly changes.',
  ringing: 'ringing',
  withTheCut: 'with the cut',
} as const;

export const crossoverInTime = {
  caption:
    'A subwoofer and a main loudspeaker share the range at {frequency} Hz, where each plays {down} dB down, the thin lines (a Linkwitz-Riley crossover of 24 dB an octave). In time, both together are level, the thick line. With the subwoofer {late} ms late, as far as sound goes in {meters} m ({feet} ft), they are half a wave apart at {frequency} Hz and cancel there, the dashed line. No equalizer fills that hole.',
  sub: 'sub',
  main: 'main',
  inTime: 'in time',
  late: (ms: string) => `${ms} ms late`,
} as const;

export const partials = {
  caption:
    'A string tuned to A at {fundamental} Hz also sounds at 2, 3, 4 times that and so on. Left to right are these partials, upward how far each is from the nearest key of a piano, in cents, hundredths of a half step. The octaves 2, 4 and 8 fit. The third partial, an E, is {third} cents sharp of the key, the fifth, a C-sharp, {fifth} flat, and the seventh {seventh} flat: between the keys. That is why a pure third in a choir is not the one on a piano.',
  partial: 'Partial',
  cents: 'Cents',
  noteE: 'E',
  noteC: 'C♯',
  aPianoKey: 'a piano key',
} as const;

export const sumByPhase = {
  caption:
    'Two loudspeakers play the same tone equally loud. Left to right is how far one lags, in degrees of a wave, and upward what both together give beside one alone. In step they add {inStep} dB. A quarter of a wave apart, 90°, it is {quarter} dB. From 120° on the second one adds nothing and then takes away, and at 180° it cancels the first. At 100 Hz, 120° are {lag} ms.',
  lag: 'Lag',
  both: 'both',
  oneAlone: 'one alone',
} as const;

export const polarityFlipped = {
  caption:
    'Two microphones on one drum, one of them {centimeters} cm farther away, so {late} ms late. With the same polarity their sum gains {gain} dB in the bass. With one of them flipped, 100 Hz loses {lost} dB against one microphone alone and 50 Hz {lostDeep} dB: the drum turns thin. Higher up, where {late} ms are half a wave or more, it can be the other way around, so listen to both.',
  samePolarity: 'same polarity',
  oneFlipped: 'one flipped',
} as const;

export const twoMicrophones = {
  caption:
    'A voice reaches two open microphones, the second {late} ms later, which is {centimeters} cm ({inches} in) farther away. If both are equally loud, the two cancel at {notches} Hz and add up to {peak} dB between: a comb, the dashed line. If the second is three times as far from the voice as the first, it hears {less} dB less of it. Then the sum only wavers between {low} and {high} dB.',
  frequency: 'Frequency',
  equallyLoud: 'equally loud',
  threeTimes: '3 times as far',
  listed: (first: string, last: string) => `${first} and ${last}`,
} as const;

export const intermodulation = {
  caption:
    'Thick lines are three transmitters, dashed lines with a ring the strongest signals they make of each other: twice one less another, and two less the third. First picture: at {even} MHz, evenly spaced, products fall on {hit} of them, and a receiver hears both. Second picture: with the third moved to {moved} MHz, no product comes nearer than {nearest} MHz to a channel in use. Heights are not to scale.',
  transmitters: 'transmitters',
  products: 'products',
  even: 'Even',
  uneven: 'Uneven',
  allThree: 'all three',
} as const;
