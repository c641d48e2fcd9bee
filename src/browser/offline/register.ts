/** Once the page is there, has the browser start what keeps pages for when there is no network. */
if (import.meta.env.PROD)
  addEventListener('load', () => {
    const script = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`;
    // A browser may forbid it, as in a private window: pages are read all the same.
    navigator.serviceWorker?.register(script).catch(() => undefined);
  });
