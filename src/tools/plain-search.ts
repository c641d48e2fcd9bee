interface Plain {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Results read of a plain search: more is not measured. */
const looked = 3;

/**
 * Pagefind as it comes, over the index of a built site: for comparison with our own search. Gives the
 * addresses of its first results. Needs fetch to read files, as builtSearch has it.
 */
export async function plainSearch(bundle: string): Promise<(text: string) => Promise<string[]>> {
  // By another address it is an instance of its own, with no ranking of ours.
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js?plain`)) as Plain;
  await pagefind.options({ baseUrl: '/' });
  return async (text) => {
    const { results } = await pagefind.search(text);
    const pages = await Promise.all(results.slice(0, looked).map((result) => result.data()));
    return pages.map(({ url }) => url.replace(/[?#].*/, ''));
  };
}
