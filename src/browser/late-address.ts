/** Between two writes of the address, in ms: Safari takes 100 in 10 s, and throws at the next. */
const apart = 250;

/** A change of the address: one to go back from, or one in its place. */
interface Write {
  query: string;
  how: 'push' | 'replace';
}

const isNew = ({ query }: Write) => query !== location.search;

function put({ query, how }: Write): void {
  try {
    const address = location.pathname + query;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // What is shown does not depend on it.
  }
}

/**
 * Writes queries into the address, where they are new: the first at once, and of many that come soon
 * after only the last, a little later. Nothing fails where the browser takes none.
 */
export function lateAddress() {
  let due: Write | undefined;
  let rests = false;
  const next = (): void => {
    const now = due;
    due = undefined;
    rests = now !== undefined && isNew(now);
    if (!now || !rests) return;
    put(now);
    setTimeout(next, apart);
  };
  return {
    write(query: string, how: Write['how']): void {
      // One step to go back from is not lost under a later write in its place.
      due = { query, how: due?.how === 'push' ? 'push' : how };
      if (!rests) next();
    },
    /** Leaves unwritten what is not written yet: the reader has gone elsewhere. */
    drop(): void {
      due = undefined;
    },
  };
}
