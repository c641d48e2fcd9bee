/** The room of two pictures, in meters. */
export const room = { length: 5, width: 4, height: 2.5 };
