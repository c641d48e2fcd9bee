/** Under which key the browser keeps what the reader has marked. */
export const profileKey = 'signal-path-you';
