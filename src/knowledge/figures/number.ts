import { locale } from '../../words/locale.ts';

/** Forms are dear to make, and pages tell hundreds of numbers: each is made once. */
const numberForms = new Map<string, Intl.NumberFormat>();

/** A number as readers write it, in one of the forms that Intl has. */
export function formatAs(value: number, options: Intl.NumberFormatOptions): string {
  const key = JSON.stringify(options);
  const form = numberForms.get(key) ?? new Intl.NumberFormat(locale, options);
  numberForms.set(key, form);
  return form.format(value);
}

/** A number as readers write it: 1,234.5, with so many digits after the point at least and at most. */
export const formatNumber = (value: number, most = 3, least = 0): string =>
  formatAs(value, { minimumFractionDigits: least, maximumFractionDigits: most });

/** The size of a file: kilobytes in full, or megabytes with one digit after the point. */
export const formatSize = (bytes: number): string =>
  bytes < 1e6
    ? formatAs(Math.ceil(bytes / 1e3), { style: 'unit', unit: 'kilobyte' })
    : formatMegabytes(bytes);

/** The size of something large: "21.4 MB". */
export const formatMegabytes = (bytes: number): string =>
  formatAs(bytes / 1e6, {
    ...{ style: 'unit', unit: 'megabyte' },
    ...{ minimumFractionDigits: 1, maximumFractionDigits: 1 },
  });
