/** Whether the address asks for the second of two roles first: ?first=mixer. */
const first = new URLSearchParams(location.search).get('first')?.toLowerCase();
const skills = document.querySelector<HTMLElement>('beside-you');
const roles = skills?.dataset['roles']?.split(',') ?? [];

if (skills && first && roles[1] === first) {
  skills.dataset['roles'] = [...roles].reverse().join();
  // Where it cannot be had, the page stays as it was built.
  import('./turn-around.ts').then(
    ({ turnAround, shareOrder }) => {
      turnAround(document);
      shareOrder(first);
    },
    () => undefined,
  );
}
