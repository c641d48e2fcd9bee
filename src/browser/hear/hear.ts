/** What the files that are loaded at a press are given by the page. */
export interface Given {
  /**
   * Where sounds go, told to run; undefined where the browser has none to give. Asked for within a press: some
   * browsers let it run then alone.
   */
  begun: () => AudioContext | undefined;
  /** A file by its address. What could not be had is asked for anew the next time. */
  load: <File>(file: string) => Promise<File>;
  /** Whether the reader is still there for what was pressed at a time, and has not told it to stop. */
  still: (at: number) => boolean;
}

/** What the file gives that an element names as its `data-player`. */
export interface Player {
  used(host: HTMLElement, event: Event, given: Given): void | Promise<void>;
}

let context: AudioContext | undefined;

function begun() {
  try {
    if (!context || context.state === 'closed') context = new AudioContext();
    context.resume().catch(() => {});
  } catch {
    // It is missing, or there are too many.
  }
  return context;
}

/** By which name each file is asked for: browsers keep a script that failed by the name it had. */
const names: Record<string, string> = {};

const load = (file: string) =>
  import(/* @vite-ignore */ (names[file] ??= file)).catch((error: unknown) => {
    names[file] += '?';
    throw error;
  });

/** When the reader last turned away. */
let left = 0;

const leave = (event: Event & { key?: string }) => {
  if ((event.key ?? 'Escape') === 'Escape') left = event.timeStamp;
};

document.addEventListener('keydown', leave);
document.addEventListener('visibilitychange', leave);

const still = (at: number) => at > left;

const given: Given = { begun, load, still };

/** Shows what can be played, or that nothing can. What plays, and how, is loaded at the first press. */
class Hear extends HTMLElement {
  connectedCallback() {
    const parts = `[data-${window.AudioContext ? 'plays' : 'mute'}]`;
    for (const part of this.querySelectorAll<HTMLElement>(parts)) part.hidden = false;
    // Not every browser opens what folds over the place that the address names.
    const over = this.closest('details');
    if (over?.querySelector(':target')) over.open = true;
    this.onclick = this.oninput = this.onchange = this.used;
  }

  used(event: Event & { detail?: number }) {
    const control = (event.target as Element).closest('button, hear-it input');
    // The second press of a double one is for what was there before.
    if (!control || (event.detail ?? 0) > 1) return;
    if (control.matches('button:not([data-answer])')) begun();
    const status = [...this.querySelectorAll('[role=status]')].at(-1) as HTMLElement;
    const say = (words: string) => {
      status.textContent = words;
      status.classList.toggle('hidden', !words);
    };
    const late = setTimeout(say, 2000, 'Not loaded yet. Wait a little.');
    load(this.dataset['player'] ?? '')
      .then((player: Player) => still(event.timeStamp) && player.used(this, event, given))
      .then(
        // What is hidden is no trouble, but what plays.
        () => status.classList.contains('hidden') || say(''),
        () => say('Not loaded. Press again, or reload the page.'),
      )
      .finally(() => clearTimeout(late));
  }
}

for (const name of ['hear-it', 'ear-rounds', 'hear-how'])
  customElements.define(name, class extends Hear {});
