import type { OutsideLink } from './outside-links.ts';

/** A link that leads nowhere, and what its host said. */
export interface DeadLink extends OutsideLink {
  said: string;
}

/** Asks for an address and gives the status. Throws where no host answers. */
export type AskHost = (url: string, method: 'HEAD' | 'GET') => Promise<number>;

/** How links are looked up. */
export interface Politeness {
  ask: AskHost;
  /** Waits between two questions to one host. */
  rest: () => Promise<void>;
  /** How many hosts are asked at once. */
  hosts: number;
}

const isGone = (status: number) => status === 404 || status === 410;

/** Why there is nothing at an address, or undefined. A host that is busy, slow or shut is not counted. */
async function whyDead(url: string, { ask, rest }: Politeness): Promise<string | undefined> {
  try {
    // Some hosts answer HEAD wrongly, so that nothing is called gone before a GET says so too.
    if (!isGone(await ask(url, 'HEAD'))) return undefined;
    await rest();
    const status = await ask(url, 'GET');
    return isGone(status) ? `status ${status}` : undefined;
  } catch (error) {
    const { code } = ((error as Error).cause ?? error) as { code?: string };
    return code === 'ENOTFOUND' ? 'no such host' : undefined;
  }
}

/** The links that lead nowhere. Each host is asked one question at a time, with a rest between. */
export async function deadLinks(
  links: readonly OutsideLink[],
  politeness: Politeness,
): Promise<DeadLink[]> {
  const queue = [...Map.groupBy(links, ({ url }) => new URL(url).host).values()];
  const dead: DeadLink[] = [];
  const work = async () => {
    for (let group = queue.shift(); group; group = queue.shift()) {
      for (const link of group) {
        const said = await whyDead(link.url, politeness);
        if (said) dead.push({ ...link, said });
        await politeness.rest();
      }
    }
  };
  await Promise.all(Array.from({ length: politeness.hosts }, work));
  return dead.sort((a, b) => a.url.localeCompare(b.url));
}

/** Asks over the network, for at most 15 seconds, and says who asks. */
export const askHost: AskHost = async (url, method) => {
  const { status, body } = await fetch(url, {
    method,
    redirect: 'follow',
    signal: AbortSignal.timeout(15_000),
    headers: { 'user-agent': 'signal-path-link-check (one request a second for each host)' },
  });
  await body?.cancel();
  return status;
};
