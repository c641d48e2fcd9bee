/**
 * Ends once the browser has drawn the first text of the page that came, which it does later the more scripts it takes
 * in before; at once where it has or draws nothing, as in a tab behind others. A frame may come before that text.
 */
export const painted = (): Promise<unknown> =>
  new Promise((go) => {
    if (document.hidden || performance.getEntriesByType('paint')[0]) go(0);
    else new PerformanceObserver(go).observe({ type: 'paint' });
  });
