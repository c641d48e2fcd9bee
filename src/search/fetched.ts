/** What lies at an address as JSON. Throws where it cannot be had: offline, or not built. */
export async function fetched<Json>(address: string): Promise<Json> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Json;
}
