/** The guide on the web, served as any web server would: under a path of its own, beside other things, compressed. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const webFolder = join('.output', 'web');
/** Of files that are opened without a server. */
export const fileAddress = `${new URL(`file://${join(process.cwd(), webFolder)}/`)}`;

/** A host that stands for this machine in the tests' browser, and isn't one that browsers trust without https. */
export const intranet = 'intranet.fourthcoffee.example';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

export interface WebSite {
  /** Address of the folder, with a slash at its end. */
  address: string;
  /** Paths that were asked for, from the folder on; whole paths of what isn't in it. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves a folder under `/help/guide/` on this machine. */
export async function serveWeb(folder = webFolder): Promise<WebSite> {
  const path = '/help/guide/';
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const name = pathname.startsWith(path) ? pathname.slice(path.length) || 'index.html' : undefined;
    asked.push(name ?? pathname);
    const file = name && join(folder, name);
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end('Not found');
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': 'no-cache',
    });
    response.end(gzipSync(readFileSync(file)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
