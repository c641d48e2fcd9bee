/** The base path without its last slash: "" at the root, "/signal-path" under it. */
export const trimBase = (base: string): string =>
  base.replace(/\/+$/, '').replace(/^(?=[^/])/, '/');

/** Puts the base path before an address of this site. Anything that does not start at the root stays. */
export const withBase = (base: string, address: string): string =>
  /^\/(?!\/)/.test(address) ? trimBase(base) + address : address;
