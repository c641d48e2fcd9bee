/** Forms are dear to make, and pages tell hundreds of numbers: each is made once. */
const numberForms = new Map<string, Intl.NumberFormat>();

/** A number as US readers write it: 1,234.5, with so many digits after the point at least and at most. */
export function formatNumber(value: number, most = 3, least = 0): string {
  const key = `${least} ${most}`;
  const form =
    numberForms.get(key) ??
    new Intl.NumberFormat('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });
  numberForms.set(key, form);
  return form.format(value);
}
