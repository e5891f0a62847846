// Keeps the page's own files, so that it works without a connection after the first visit. Each build has its own worker
// and its own cache: the new one takes over once no page of the old one is open, and takes the old files away.

/** Put in by the build: all files of the page but the plain pages, and what tells this build from others. */
declare const __FILES__: readonly string[];
declare const __BUILD__: string;

/** The worker's own scope, as far as it is needed here. */
interface Worker {
  registration: { scope: string };
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
}
interface WorkerEvent {
  request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as Worker;
const mark = 'vl-signin-guide:';
/** The folder is in the name: another copy of the guide on the same server has its own. */
const family = `${mark}${worker.registration.scope} `;
const own = family + __BUILD__;

/** A file that an organization changes without a build. */
const settings = 'settings.js';

worker.addEventListener('install', (event) => {
  const requests = __FILES__.map(
    (file) => new Request(new URL(file, worker.registration.scope), { cache: 'reload' }),
  );
  event.waitUntil(caches.open(own).then((cache) => cache.addAll(requests)));
});

worker.addEventListener('activate', (event) => {
  const clean = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith(family) && name !== own);
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  event.waitUntil(clean());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const name = nameOf(request.url);
  if (request.method !== 'GET' || name === undefined || !__FILES__.includes(name)) return;
  event.respondWith(name === settings ? newest(request, name) : kept(request, name));
});

/** A file of ours by its address, without what stands behind its path; undefined for others'. */
function nameOf(address: string): string | undefined {
  const url = new URL(address);
  const path = url.origin + url.pathname;
  const { scope } = worker.registration;
  return path.startsWith(scope) ? path.slice(scope.length) || 'index.html' : undefined;
}

async function kept(request: Request, name: string): Promise<Response> {
  const cache = await caches.open(own);
  return (await cache.match(new URL(name, worker.registration.scope))) ?? fetch(request);
}

async function newest(request: Request, name: string): Promise<Response> {
  const cache = await caches.open(own);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(new URL(name, worker.registration.scope), fresh.clone());
    return fresh;
  } catch {
    return kept(request, name);
  }
}
