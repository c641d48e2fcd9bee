/** What a microphone hears from all sides alike, of 1. The rest hears front and back as opposites. */
export const patterns = {
  omni: 1,
  cardioid: 0.5,
  supercardioid: (Math.sqrt(3) - 1) / 2,
  figure8: 0,
} as const;

/** How a microphone hears a sound from so many degrees off its front, 1 for the front itself. */
export const hearsFrom = (everywhere: number, degrees: number): number =>
  everywhere + (1 - everywhere) * Math.cos((degrees * Math.PI) / 180);

/** The angle off the front at which a microphone hears nothing, in degrees; undefined for none. */
export const nullOf = (everywhere: number): number | undefined => {
  const cos = -everywhere / (1 - everywhere);
  return cos < -1 ? undefined : (Math.acos(cos) * 180) / Math.PI;
};
