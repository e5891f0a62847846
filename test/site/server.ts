// The practice site: Microsoft's host names on loopback HTTPS, playing the documented states.
import { createHash, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { buildSite } from './build.ts';
import { practiceHosts } from './hosts.ts';
import { answer } from './routes.ts';

export { buildSite } from './build.ts';
export { hostRules, practiceHosts } from './hosts.ts';

export interface SiteRequest {
  host: string;
  path: string;
  method: string;
  /** What the browser wants it for: document, iframe, script, empty (fetch) …; '' if it did not say. */
  destination: string;
  origin?: string;
  at: number;
}

export interface Site {
  port: number;
  /** Fingerprint of the certificate's key, by which a browser is told to trust it. */
  key: string;
  /** Every request the site got, oldest first. */
  requests: SiteRequest[];
  close(): Promise<void>;
}

/** As Chromium takes it: SHA-256 of the public key, in base64. */
function fingerprint(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

async function certificate() {
  const names = practiceHosts.map((value) => ({ type: 2 as const, value }));
  const { private: key, cert } = await generate(
    [{ name: 'commonName', value: 'VL Sign-in Guide practice site' }],
    {
      algorithm: 'sha256',
      keyType: 'ec',
      extensions: [{ name: 'subjectAltName', altNames: names }],
    },
  );
  return { key, cert };
}

function record(request: IncomingMessage, url: URL): SiteRequest {
  const { origin } = request.headers;
  return {
    host: url.hostname,
    path: url.pathname + url.search,
    method: request.method ?? 'GET',
    destination: String(request.headers['sec-fetch-dest'] ?? ''),
    ...(origin && { origin }),
    at: Date.now(),
  };
}

export async function startSite({ port = 0 }: { port?: number } = {}): Promise<Site> {
  const [app, keys] = await Promise.all([buildSite(), certificate()]);
  const indexHtml = await readFile(`${app}/index.html`);
  const requests: SiteRequest[] = [];

  const server = createServer(keys, async (request, response) => {
    request.resume();
    try {
      const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
      requests.push(record(request, url));
      const reply = await answer({ url, method: request.method ?? 'GET', indexHtml });
      response.writeHead(reply.status, { 'cache-control': 'no-store', ...reply.headers }).end(reply.body);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    }
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    key: fingerprint(keys.cert),
    requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
