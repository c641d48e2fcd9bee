import type { Wrong } from './problem.ts';

/** Hosts that are numbers, this machine or a name without a dot: no publication lives there. */
const noPublisher =
  /^(\[.*\]|[\d.]+|0x[\da-f.]+|localhost|[^.]+|.*\.(localhost|local|internal|test|invalid|example))$/i;

/**
 * What is wrong with the address of a page elsewhere, or undefined. `noHttps` says why its publisher
 * has no https, where an entry may say that.
 */
export function addressFault(url: string, noHttps?: string): Wrong | undefined {
  const bad = (what: string, fix: string): Wrong => ({ id: 'link-host', what, fix });
  if (!URL.canParse(url) || !/^https?:\/\/[^/\\]/i.test(url) || /\s/.test(url)) {
    return bad(`${url} is no address`, 'Copy it from the publication');
  }
  const { protocol, hostname, username, password, port } = new URL(url);
  if (username || password) {
    return bad(
      `${url} has a user name before ${hostname}`,
      `Write https://${hostname}/ if you mean it`,
    );
  }
  if (noPublisher.test(hostname))
    return bad(`${hostname} is no public host`, 'Name the publisher’s');
  if (port) return bad(`${url} names the port ${port}`, 'Write the address without it');
  if (protocol === 'http:' && !noHttps) {
    const what = `${url} is not encrypted`;
    return { id: 'link-scheme', what, fix: `Write https:${url.slice('http:'.length)}` };
  }
  return undefined;
}
