/** Where a site is published: the values of SITE_URL, BASE_PATH and REPOSITORY_URL for its build. */
export interface PublishedAt {
  SITE_URL: string;
  BASE_PATH: string;
  REPOSITORY_URL: string;
}

/** What a workflow knows of its repository. */
export interface Repository {
  /** OWNER/NAME. */
  repository: string;
  /** Where repositories are, such as https://github.com. */
  server: string;
  /** The full address of the site, where GitHub Pages says it: it knows a custom domain. */
  pages?: string | undefined;
}

/** The address that GitHub Pages gives a repository that has no custom domain. */
function usualAddress(repository: string): string {
  const [owner = '', name = ''] = repository.toLowerCase().split('/');
  const host = `${owner}.github.io`;
  return name === host ? `https://${host}/` : `https://${host}/${repository.split('/')[1] ?? ''}/`;
}

/**
 * Where a repository's site is published: at the address that GitHub Pages says, or at the usual one.
 * Throws where the repository is not of the form OWNER/NAME, or the address is none.
 */
export function publishedAt({ repository, server, pages }: Repository): PublishedAt {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new Error(`GITHUB_REPOSITORY is "${repository}": it must be OWNER/NAME`);
  }
  const url = new URL(pages || usualAddress(repository));
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  // GitHub serves every site over https, whatever its settings say of http.
  return {
    SITE_URL: `https://${url.host}`,
    BASE_PATH: path,
    REPOSITORY_URL: `${server}/${repository}`,
  };
}

/** In a workflow: prints the values, one a line, for the file that sets them for the steps after it. */
if (import.meta.main) {
  const { GITHUB_REPOSITORY = '', GITHUB_SERVER_URL = '', PAGES_URL } = process.env;
  const values = publishedAt({
    repository: GITHUB_REPOSITORY,
    server: GITHUB_SERVER_URL,
    pages: PAGES_URL,
  });
  for (const [name, value] of Object.entries(values)) console.log(`${name}=${value}`);
}
