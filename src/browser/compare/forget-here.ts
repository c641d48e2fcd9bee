import { forgetProfile } from '../profile/profile-store.ts';

/** Forgets everything, and has the place shown again that had the column of the reader. */
export const forgetHere = (host: HTMLElement, show: () => Promise<void>) => async () => {
  forgetProfile();
  await show();
  host.querySelector<HTMLElement>('.compare-mark a')?.focus();
};
