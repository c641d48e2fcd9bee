import { absolute } from '../site/href.ts';

/** Everything may be read; the sitemap lists it. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
