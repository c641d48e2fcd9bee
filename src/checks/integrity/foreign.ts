import { isDisguised, looksLatin } from './letters.ts';
import type { Wrong } from './problem.ts';

/** How a host is written: words of letters, numbers and hyphens, with dots between, and one of letters at the end. */
const hostForm =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]+)$/;

/** Signs that stand in addresses only as numbers, such as %3C, and would end one in some programs. */
const unsafe = /[\s<>"`{}|\\^]/;

/** Hosts that are numbers, this machine or a name without a dot: no publication lives there. */
const noPublisher =
  /^(\[.*\]|[\d.]+|0x[\da-f.]+|localhost|[^.]+|.*\.(localhost|local|lan|home|corp|intranet|internal|test|invalid|example|onion|alt|arpa))$/i;

/**
 * What is wrong with the address of a page elsewhere, or undefined. `noHttps` says why its publisher
 * has no https, where an entry may say that.
 */
export function addressFault(url: string, noHttps?: string): Wrong | undefined {
  const bad = (what: string, fix: string): Wrong => ({ id: 'link-host', what, fix });
  if (!URL.canParse(url) || !/^https?:\/\/[^/\\]/i.test(url) || unsafe.test(url)) {
    return bad(`${url} is no address`, 'Copy it from the publication');
  }
  const { protocol, hostname, username, password, port } = new URL(url);
  if (username || password) {
    return bad(
      `${url} has a user name before ${hostname}`,
      `Write https://${hostname}/ if you mean it`,
    );
  }
  if (noPublisher.test(hostname) || !hostForm.test(hostname))
    return bad(`${hostname} is no public host`, 'Name the publisher’s');
  if (/^https?:\/\/[^/]*xn--/i.test(url)) {
    return bad(`${hostname} hides its letters`, 'Write the name in its own letters');
  }
  const [, written = ''] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? [];
  if (looksLatin(written) || isDisguised(written))
    return bad(`${written} looks like another host`, 'Name the publisher’s');
  if (port) return bad(`${url} names the port ${port}`, 'Write the address without it');
  if (protocol === 'http:' && !noHttps) {
    const what = `${url} is not encrypted`;
    return { id: 'link-scheme', what, fix: `Write https:${url.slice('http:'.length)}` };
  }
  return undefined;
}
