/** Prints the evidence alone. */
export function printEvidence(host: HTMLElement): void {
  host.dataset['paper'] = 'evidence';
  addEventListener('afterprint', () => delete host.dataset['paper'], { once: true });
  print();
}
