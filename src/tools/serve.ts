import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { trimBase } from '../site/base.ts';

/** Serves a built site under its base path, as GitHub Pages does: 404.html for what is missing. */
export function siteServer(folder: string, base = '/'): Server {
  const prefix = trimBase(base);
  const serve = sirv(folder, { dev: true, etag: true });
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

/** `npm run serve`: serves what was built and prints the address. */
if (import.meta.main) {
  const folder = join(process.cwd(), process.env['OUT_DIR'] ?? 'dist');
  const base = trimBase(process.env['BASE_PATH'] ?? '/');
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`There is no built site in ${folder}. Run npm run build first.`);
    process.exit(1);
  }
  const address = await listen(siteServer(folder, base), Number(process.env['PORT'] ?? 4321));
  console.log(`\n  Signal Path is at ${address}${base}/\n  Press Ctrl+C to stop.\n`);
}
