export const copied = 'Copied.';
export const selected = 'Selected: copy it by hand.';
