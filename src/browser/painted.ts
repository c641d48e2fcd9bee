/**
 * Ends once the browser has drawn the first text of the page that came, which it does later the more scripts it takes
 * in before; at once where it has or draws nothing, as in a tab behind others. A frame may come before that text.
 */
export const painted = (): Promise<void> =>
  new Promise((go) => {
    const isDrawn = performance.getEntriesByType('paint').length > 0;
    if (isDrawn || document.visibilityState === 'hidden') go();
    else if (PerformanceObserver.supportedEntryTypes.includes('paint'))
      new PerformanceObserver(() => go()).observe({ type: 'paint' });
    else requestAnimationFrame(() => setTimeout(go));
  });
