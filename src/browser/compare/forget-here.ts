import { forgetProfile } from '../profile/profile-key.ts';

/** Lets the reader forget what stands in the column of their own, and shows the rest again. */
export function forgetHere(host: HTMLElement, show: () => Promise<void>): void {
  host.addEventListener('click', async ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-do=forget-all]')) return;
    forgetProfile();
    await show();
    host.querySelector<HTMLElement>('.compare-mark a')?.focus();
  });
}
