export const aliasing = {
  caption:
    'A tone of {tone}, the dashed line, is measured {rate} times a second without a filter before. The dots are all that is kept. They lie just as well on a tone of {alias}, the thick line, and that is what comes back: a pitch that nobody played. Everything above half the rate, {half}, is mirrored down like this, so converters take it out first.',
} as const;

export const truePeak = {
  caption:
    'A tone of {tone} in a file of {rate}. Every sample, the dots, lies at full scale or below, so a plain peak meter says 0 dB. But the wave that a converter draws through them, the thick line, rises {over} dB higher between the dots, and may clip there. A true-peak meter reckons the points between and shows it. That is why specifications ask for true peak.',
  fullScale: 'Full scale',
} as const;

export const dithering = {
  caption:
    'The last of a fade: a tone of {tone} Hz so soft that {bits} bits have hardly more than one step for it. The picture shows how much sound there is at each pitch. Rounded to the steps as it is, the tone gets false pitches beside it, the dashed peaks, which come and go with the tone and sound grainy. With dither, a little noise added before the rounding, they are gone. What is left is the tone over a steady hiss, the thick line, {hiss} dB below full scale in each 200 Hz.',
  withDither: 'with dither',
  rounded: 'rounded',
} as const;

export const clippedWave = {
  caption:
    'A tone of 200 Hz is {over} dB too loud for a stage that ends at 1, so its tops are cut flat. First picture: the wave as it was, dashed, and what is left of it. Second picture: the pitches in it. Before there was only 200 Hz. Now there are others at 3, 5, 7 times that and so on, the first of them {below} dB below the tone. They are the rasp you hear, and turning down afterward does not take them out.',
  wave: 'Wave',
  pitches: 'Pitches',
} as const;

export const cutAtZero = {
  caption:
    'Two recordings are joined at the dotted line. First picture: the cut falls on the top of one wave and the bottom of the next. Between two samples the loudspeaker must jump by the whole height of the wave, and you hear a click. Second picture: both are cut where the wave crosses zero on its way up. The line runs on without a step, and nothing clicks. A crossfade of a few milliseconds does the same where no crossing fits.',
  clicks: 'Clicks',
  runsOn: 'Runs on',
} as const;

export const bufferDelay = {
  caption:
    'A computer takes in sound by the buffer, and gives it out by the buffer. Left to right is the buffer’s size in samples, upward the time a singer who listens through the computer waits for two of them. At 48 kHz, 128 samples make {wait} ms, as if the loudspeaker were {meters} m ({feet} ft) away. With 512 samples it is {longWait} ms, which a singer in headphones hears. At 96 kHz the same number of samples lasts half as long. Converters and plugins add to it.',
  samplesInABuffer: 'Samples in a buffer',
  waitMs: 'Wait, ms',
} as const;

export const latePackets = {
  caption:
    '{packets} packets of sound, one each millisecond, and how long each was on its way. Most take a fraction of a millisecond, some wait behind other traffic. A receiver set to {tight} ms, the dotted line, plays on without those that come later: {lost} here, the rings, each a gap you hear. Set to {roomy} ms, the thick line, it waits longer and loses {lostThen}. The price is that everything comes {later} ms later. The times are made up for the picture.',
  sentAtMs: 'Sent at, ms',
  onItsWayMs: 'On its way, ms',
  waits: (ms: number) => `waits ${ms} ms`,
  none: 'none',
} as const;

export const clockDrift = {
  caption:
    'A camera and a recorder were set to the same time at hour 0. If their clocks differ by {rough} parts in a million, sound and picture are {framesAtLunch} frames apart after {lunch} hours and {framesAtEnd} after {day}, at 24 frames a second: the dashed line. The thick line is the same pair set again at lunch, after {lunch} hours. With a difference of {good} part in a million, the thin line, even a whole day is {goodFrames} frame.',
  hoursSinceTheClocksWereSet: 'Hours since the clocks were set',
  framesApart: 'Frames apart',
  neverAgain: 'never again',
  setAgain: 'set again',
  inAMillion: (parts: number) => `${parts} in a million`,
} as const;

export const dropFrames = {
  caption:
    'Color television in the US runs at {rate} frames a second, but timecode counts 30 to the second. So the count falls behind the clock, the dashed line: by {frames} frames in {minutes} minutes, {framesInHour} frames or {secondsInHour} seconds in an hour. Drop-frame skips two numbers each minute, except every tenth, and keeps within about two frames of the clock. After ten minutes of pictures it says {dropped}, and the plain count says {plain}. No picture is left out.',
  minutes: 'Minutes',
  framesBehindTheClock: 'Frames behind the clock',
  everyNumber: 'every number',
  dropFrame: 'drop-frame',
} as const;

export const balancedLine = {
  caption:
    'A balanced line carries the sound twice, on the hot wire as it is and on the cold wire upside down. Along the way both pick up the same hum and noise, the dashed lines. The input takes hot minus cold: the sound, upside down twice, comes out twice as large, and the noise, which is the same on both, is gone. That works as well as the two wires match. In practice a little noise is left.',
  hot: 'Hot',
  cold: 'Cold',
  out: 'Out',
} as const;

export const dimmerBuzz = {
  caption:
    'First picture: the mains wave of North America, {mains} Hz, dashed, and what a dimmer at half lets through: it switches on in the middle of each half wave. Second picture: the pitches that can get into your sound. The smooth wave is a hum at {mains} Hz alone. The dimmed one also has {third}, {fifth}, {seventh} Hz and so on up, the first {down} dB below the whole mains wave and the others falling slowly. That is a buzz, which small loudspeakers play too, and it changes with the lights.',
  wave: 'Wave',
  pitches: 'Pitches',
  frequency: 'Frequency',
  hum: 'hum',
  buzz: 'buzz',
} as const;
