export const roomModes = {
  caption:
    'A room {length} m long, {width} m wide and {height} m high ({lengthFeet} by {widthFeet} by {heightFeet} ft) holds on to the pitches that fit between two of its walls. First picture: these pitches up to {most} Hz, by length, width and height. At {second} Hz the second of the length and the first of the height fall together, because the room is twice as long as high, and that note booms. Second picture: how strong the first two are along the length. In the middle, {first} Hz can hardly be heard and {second} Hz is at its full strength.',
  long: 'Long',
  wide: 'Wide',
  high: 'High',
  alongTheLength: 'Along the length',
  twice: (hertz: string) => `${hertz} twice`,
} as const;

export const roomDecay = {
  caption:
    'A sound stops, and the room goes on. Upward is the level, left to right the time. Reverberation time is how long it takes to fall by 60 dB. In a bare room of {volume} cubic meters whose surfaces take in 5 percent of the sound, it is {bare} seconds. With {panels} square meters ({feet} square feet) of panels that take in 80 percent, it is {treated}. Both are by Sabine’s formula, which is an estimate: in a small room it says little about the bass.',
  timeSeconds: 'Time, seconds',
  bare: 'bare',
  treated: 'treated',
} as const;

export const directAndRoom = {
  caption:
    'One loudspeaker in a hall, {level} dB at 1 m. What comes straight from it, the thick line, loses 6 dB each time the distance doubles. The reverberation, the dotted line, is about as loud everywhere. Both together, the dashed line, hardly fall after {meters} m ({feet} ft), but from there on the room is louder than the words. The hall has {volume} cubic meters and rings for {seconds} seconds, and the loudspeaker sends forward ten times what it would if it sent everywhere alike.',
  room: 'room',
  both: 'both',
  direct: 'direct',
} as const;

export const falloffs = {
  caption:
    'Outdoors a small source loses 6 dB each time the distance doubles, {outdoors} dB by 32 m: the dashed line. In a game you draw the curve yourself. This one fades evenly from full at {near} m to nothing at {far} m. Halfway, at {middle} m, it has lost only {lost} dB where the world would have taken {world}. So it stays loud for a long way and then is suddenly gone.',
  distance: 'Distance',
  drawnInTheGame: 'drawn in the game',
  outdoors: 'outdoors',
} as const;

export const selfNoise = {
  caption:
    'A bird sings at {bird} dBA, measured 1 m away. Each time your distance doubles, 6 dB less of it arrive. The lines across are the hiss that two microphones make themselves. With {noisy} dBA of self-noise the song sinks to the level of the hiss at {reach} m ({reachFeet} ft), with {still} dBA only at {stillReach} m ({stillFeet} ft). That is without wind and in a place quieter than either.',
  song: 'song',
  hissAt: (level: number) => `hiss at ${level} dBA`,
} as const;

export const echoAndReverb = {
  caption:
    'One short sound at 0, and what two effects make of it. The echo, thick lines, repeats it every {every} ms. With {feedback} percent fed back, each repeat is {softer} dB softer than the one before. The reverb, the dashed line, begins after a pre-delay of {predelay} ms and falls evenly, by 60 dB in its decay time of {decay} seconds. The pre-delay leaves the word clear before the tail begins.',
  timeSeconds: 'Time, seconds',
  echo: 'echo',
  reverb: 'reverb',
} as const;

export const betweenEars = {
  caption:
    'The ear on the far side hears a sound later, and from that you know the side. The thick line is the time between the ears of a round head of {radius} cm radius, by the formula of Woodworth, which holds best for high pitches. It is nothing from the front and {ears} ms from straight to one side. Two microphones as far apart as the ears, with no head between, give only {microphones} ms, the dashed line, because sound need not go around anything. Near the front the line is steepest: there you tell directions best.',
  direction: 'Direction',
  left: 'left',
  front: 'front',
  right: 'right',
  rightEarFirst: 'Right ear first, ms',
  withAHead: 'with a head',
  without: 'without',
} as const;

export const stereoPairs = {
  caption:
    'A sound moves from the front to the side of a pair of microphones. Two cardioids at one point, each turned out {turned}°, tell the sides apart by level alone: at {turned}° one hears {level} dB more. Two omnis {spaced} cm apart do it by time alone, {time} ms there. Cardioids {apart} cm apart and turned out {angled}°, as French radio devised them (ORTF), use some of both: {bothLevel} dB and {bothTime} ms.',
  fromTheFront: 'From the front',
  level: 'Level',
  onePoint: 'one point',
  apart: 'apart',
  time: 'Time',
} as const;

export const polarPatterns = {
  caption:
    'Each shape is a microphone seen from above, its front at the top. The farther the line is from the middle, the better it hears from that side, and a ring marks each null, where it hears least. An omni hears all sides alike. A cardioid is deaf straight behind. A supercardioid is narrower in front and deaf at {null}° on either side, but hears a little behind. A figure-8 hears front and back alike and nothing from its sides. Real microphones come close to these shapes in the midrange.',
  omni: 'Omni',
  cardioid: 'Cardioid',
  supercardioid: 'Supercardioid',
  figure8: 'Figure-8',
  noNull: 'no null',
  nullBehind: 'null at 180°',
  nullsAt: (degrees: string) => `nulls at ${degrees}°`,
} as const;
