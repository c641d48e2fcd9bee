import { notThereYet } from '../../words/hear/playing.ts';

/** What the player shares with the page. */
export interface Given {
  /** Where sounds go. Who finds that it does not run takes it away: the next press begins another. */
  context?: AudioContext | undefined;
  /** Whether the reader told it to stop since the last press. */
  stopped: boolean;
}

/** What the file gives that an element names as its `data-player`. */
export interface Player {
  used(host: HTMLElement, event: Event, given: Given): void | Promise<void>;
}

const given: Given = { stopped: false };

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') given.stopped = true;
});

// What can be played, or the word that nothing can.
for (const part of document.querySelectorAll(window.AudioContext ? '[data-plays]' : '[data-mute]'))
  part.removeAttribute('hidden');

// Not every browser opens what folds over the place that the address names.
document.querySelector(':target')?.closest('details')?.setAttribute('open', '');

/** Behind the name of the player: browsers keep a script that failed by the name it had. */
let again = '';

/** A button was pressed, or a slider moved. What plays, and how, is loaded then. */
async function used(this: GlobalEventHandlers, event: Event) {
  const host = this as HTMLElement;
  const control = (event.target as Element).closest('button, [type=range]');
  // The second press of a double one is for what was there before.
  if (!control || (event as UIEvent).detail > 1) return;
  const trouble = () => {
    const status = host.querySelector('[data-says]') as HTMLElement;
    status.textContent = notThereYet;
    status.classList.remove('hidden');
  };
  const late = setTimeout(trouble, 2000);
  given.stopped = false;
  try {
    // Within the press: some browsers let it run then alone.
    if (control.matches('button:not([data-answer])'))
      (given.context ??= new AudioContext()).resume().catch(() => {});
    const player = await import(/* @vite-ignore */ (host.dataset['player'] ?? '') + again).catch(
      (error: unknown) => {
        again += '?';
        throw error;
      },
    );
    if (!given.stopped) await (player as Player).used(host, event, given);
  } catch {
    trouble();
  }
  clearTimeout(late);
}

for (const name of ['hear-it', 'ear-rounds'])
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        this.onclick = this.oninput = this.onchange = used;
      }
    },
  );
