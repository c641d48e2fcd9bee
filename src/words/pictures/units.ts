// Numbers with their units; a number is formatted.

export const hertz = (number: string) => `${number} Hz`;
export const kilohertz = (number: string) => `${number} kHz`;
export const decibels = (number: string) => `${number} dB`;
export const meters = (number: number) => `${number} m`;
export const degrees = (number: number) => `${number}°`;
