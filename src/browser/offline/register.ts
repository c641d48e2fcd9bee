/**
 * Has the browser start what keeps pages for when there is no network. It may forbid that, as in a private
 * window: pages are read all the same.
 */
if (import.meta.env.PROD)
  navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {});
