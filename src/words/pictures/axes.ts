export const frequency = 'Frequency';
export const level = 'Level, dB';
export const distance = 'Distance';
export const time = 'Time, ms';
