/**
 * A title as it is compared, in any script: lower case words joined by hyphens. Case, accents, hyphens
 * and other marks make no difference, and "&" is read as "and".
 */
export const titleKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .normalize('NFC')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
