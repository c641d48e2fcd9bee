/** Where what the first press of Keep needs could not be loaded. */
export const tryAgain = 'Keeping it needs the network once: try again then.';
