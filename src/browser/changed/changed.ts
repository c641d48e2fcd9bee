import * as words from '../../words/changed.ts';
import { goingAlong } from './going-along.ts';

/**
 * Stands at one address in all versions of the site, and is run where a page cannot have a script that it names.
 * Where the site has changed since the page was opened, no press brings that script back: this says so, with a
 * button that loads the page again with what is chosen on it.
 */
declare const siteVersion: string;

function loadAgain(): void {
  const { along } = goingAlong();
  if (along.state) history.replaceState(along.state, '');
  if (along.query && along.query !== location.search) location.assign(along.query);
  else location.reload();
}

/** Whenever a page says again that something failed, this stands in its place. */
function putInPlace(told: HTMLElement, status: Element): void {
  let failed = status.textContent;
  const put = () => {
    failed ||= status.textContent;
    if (status.textContent === failed) status.replaceChildren(told);
  };
  put();
  new MutationObserver(put).observe(status, { childList: true });
  status.classList.remove('hidden');
}

/** At the lower edge of the window. */
function putBelow(told: HTMLElement): void {
  told.role = 'status';
  Object.assign(told.style, {
    ...{ position: 'fixed', bottom: '0', insetInline: '0', padding: '1rem', zIndex: '9' },
    ...{ background: 'var(--back)', borderTop: 'solid' },
  });
  document.body.append(told);
}

function tell(): void {
  const { host, along } = goingAlong();
  const told = document.createElement('span');
  told.id = 'site-changed';
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: words.loadAgain,
    onclick: loadAgain,
  });
  const goes = host ? words.withChoice : '';
  const more = along.leaves ? words.copyTyped : goes;
  told.append(`${words.siteHasChanged} `, button, ` ${more}`);
  const status = host?.querySelector('[role=status]');
  if (status) putInPlace(told, status);
  else putBelow(told);
}

const own = document.querySelector<HTMLMetaElement>('meta[name=version]')?.content;
if (own && own !== siteVersion && !document.querySelector('#site-changed')) tell();
