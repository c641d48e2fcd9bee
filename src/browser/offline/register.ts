/**
 * Has the browser start what keeps pages for when there is no network. It may forbid that, as in a private
 * window: pages are read all the same.
 */
if (import.meta.env.PROD)
  try {
    navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {});
  } catch {
    // It has none, or throws where it is asked for one, as in a frame that is shut in.
  }
