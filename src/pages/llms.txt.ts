import { absolute } from '../site/href.ts';
import { twins } from '../site/twins.ts';
import { llmsText } from '../twin/llms.ts';

/** What the site is and where its texts are, for programs that read: see llmstxt.org. */
export const GET = () => new Response(llmsText(twins, absolute));
