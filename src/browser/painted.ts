/**
 * Ends once the browser has drawn the page that came, which it does later the more scripts it takes in
 * before; at once where it draws nothing, as in a tab behind others.
 */
export const painted = (): Promise<void> =>
  new Promise((go) => {
    if (document.visibilityState === 'hidden') go();
    else requestAnimationFrame(() => setTimeout(go));
  });
