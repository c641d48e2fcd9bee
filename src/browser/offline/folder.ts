import { fileAt } from '../../offline/paths.ts';
import { base, give, load, root } from './folder-load.ts';
import { FolderWorker } from './folder-worker.ts';

/*
 * Stands in, where a page is opened from a disk, for what it may not do there: fetch a file, load a module,
 * start a worker. Each such file is there as a script that gives what it holds under its name.
 */

/** Links that scripts write lead from the root of a site, which a folder has none of. */
function lead(link: Element) {
  const to = link.getAttribute('href') ?? '';
  if (!to.startsWith(base) || to.startsWith('//')) return;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(to.slice(base.length)) ?? [];
  link.setAttribute('href', root + fileAt(path) + rest);
}

new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes)
    for (const node of [target, ...addedNodes])
      if (node instanceof Element) {
        if (node.matches('a[href]')) lead(node);
        for (const link of node === target ? [] : node.querySelectorAll('a[href]')) lead(link);
      }
}).observe(document, { subtree: true, childList: true, attributeFilter: ['href'] });

// What a script has fetched early is not fetched here.
const append = document.head.append.bind(document.head);
document.head.append = (...nodes) =>
  append(...nodes.filter((node) => !(node instanceof HTMLLinkElement)));

const fetchFrom = async (address: string | URL | Request) => {
  const data = await load(String(address));
  return { ok: true, status: 200, url: String(address), json: async () => data };
};

Object.assign(window, {
  fetch: fetchFrom,
  Worker: FolderWorker,
  signalPath: { load, give },
});
