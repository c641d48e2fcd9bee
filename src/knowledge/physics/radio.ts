/** The strongest signals that transmitters make of each other, third-order: 2a − b and a + b − c. */
export function products(carriers: readonly number[]): number[] {
  const numbers = carriers.flatMap((a, first) =>
    carriers.flatMap((b, second) =>
      carriers.flatMap((c, third) =>
        third === first || third === second || second < first ? [] : [a + b - c],
      ),
    ),
  );
  return [...new Set(numbers.map((one) => Math.round(one * 1000) / 1000))].sort((a, b) => a - b);
}

/** Those carriers that a product falls on, in the same unit, or nearer to than a distance. */
export const struck = (carriers: readonly number[], apart: number): number[] =>
  carriers.filter((carrier) =>
    products(carriers).some((product) => Math.abs(product - carrier) < apart),
  );
