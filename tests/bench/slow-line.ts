import { connect, createServer, type Server } from 'node:net';

/** A line as the browser's own tools have it under “Slow 3G”: ms before each answer, and bytes a second of all together. */
export const slow3g = { latency: 2000, rate: 50_000 };

/** What goes over the line in one piece. */
const piece = 1460;

/**
 * Stands before a server and lets through what it is asked and answers as a slow line would. It slows what workers
 * ask for too, which the browser's own tools do not.
 */
export function slowLine(to: number, { latency, rate } = slow3g): Server {
  let free = 0;
  const turn = (bytes: number) => {
    const now = performance.now();
    free = Math.max(free, now) + (1000 * bytes) / rate;
    return new Promise((done) => setTimeout(done, free - now));
  };
  return createServer({ noDelay: true }, (reader) => {
    const server = connect(to, '127.0.0.1');
    const end = () => [reader, server].forEach((one) => one.destroy());
    for (const one of [reader, server]) one.on('error', end).on('close', end);
    reader.on('data', (asked) =>
      setTimeout(() => !server.destroyed && server.write(asked), latency),
    );
    const answer = async (bytes: Buffer) => {
      server.pause();
      for (let at = 0; at < bytes.length && !reader.destroyed; at += piece) {
        const part = bytes.subarray(at, at + piece);
        await turn(part.length);
        if (!reader.destroyed) reader.write(part);
      }
      server.resume();
    };
    server.on('data', (bytes: Buffer) => void answer(bytes));
  });
}
