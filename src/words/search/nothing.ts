export const widen = 'Search without the filters';
export const didYouMean = 'Did you mean';
export const why = 'Why it may not be here';
export const lookElsewhere =
  'This site is about work with sound. For what lies beside it, look elsewhere:';
/** Where to look for each trade beside sound; two lines leave a place for the page here that comes near. */
export const trades = [
  'Lighting, video and stage machinery: courses and unions for stagehands and theater technicians.',
  'DJing and performing: music schools, DJ courses and the musicians’ union of your country. Writing music is here: {composing}.',
  'Work with hearing tests, hearing aids and medical ultrasound: these are health professions with a license. Ask for audiology or medical imaging. If you wear an aid yourself: {aids}.',
  'Sound baths, music therapy and speech therapy: societies of therapists in your country.',
  'Presenting, teaching an instrument, managing artists, selling or repairing things at home: the careers service of your country has pages on most kinds of work.',
];
export const composing = 'composing for film and games';
export const aids = 'work with one ear or hearing aids';
/** Leaves a place for the boards. */
export const equipment =
  'Reviews and prices of equipment: shops and makers. Single jobs: {boards}.';
export const jobBoards = 'job boards';
/** Leaves a place for the link by which one proposes it. */
export const ifItBelongs = 'If it belongs here, {propose}.';
export const proposeIt = 'propose it';
