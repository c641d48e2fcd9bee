import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { trimBase } from '../site/base.ts';
import { readEnvironment } from './environment.ts';
import { clearLeftovers, placesOf } from './swap.ts';

/**
 * Serves a built site under its base path, as GitHub Pages does: 404.html for what is missing, and a
 * file whose compressed form stands beside it compressed.
 */
export function siteServer(folder: string, base = '/'): Server {
  const prefix = trimBase(base);
  const serve = sirv(folder, { dev: true, etag: true, gzip: true });
  return createServer((request, response) => {
    const url = request.url ?? '/';
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(join(folder, '404.html')).pipe(response);
    };
    if (url !== prefix && !url.startsWith(`${prefix}/`)) return notFound();
    request.url = url.slice(prefix.length) || '/';
    serve(request, response, notFound);
  });
}

/** Starts a server on a free port, or the one asked for, and gives its address. */
export function listen(server: Server, port = 0): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://localhost:${typeof address === 'object' ? address?.port : port}`);
    });
  });
}

/** Why nothing could listen on a port, in a line. */
export function portProblem(error: unknown, port: number): string {
  const { code = String(error) } = error as { code?: string };
  const why =
    { EADDRINUSE: 'is taken', EACCES: 'may not be used by you' }[code] ??
    `cannot be used (${code})`;
  return `Port ${port} ${why}. Choose another, like PORT=${(port % 65_535) + 1}.`;
}

/** What `npm run serve` does: serves what was built, prints the address, and gives what is wrong. */
async function serveBuilt(): Promise<string[]> {
  const { problems, outDir, base, port } = readEnvironment(process.env, process.cwd());
  if (problems.length > 0) return problems;
  const places = placesOf(outDir);
  // A build that was killed as it put the new site in place left the old one beside it.
  if (!existsSync(places.target) && existsSync(places.before)) clearLeftovers(places);
  if (!existsSync(join(outDir, 'index.html'))) {
    return [`There is no built site in ${outDir}. Run npm run build first.`];
  }
  try {
    const address = await listen(siteServer(outDir, base), port);
    console.log(`\n  Signal Path is at ${address}${base}/\n  Press Ctrl+C to stop.\n`);
    return [];
  } catch (error) {
    return [portProblem(error, port)];
  }
}

if (import.meta.main) {
  const problems = await serveBuilt();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
