/**
 * The practice site in a process of its own: what watches the browser from here is no part of what is measured, and
 * would hold up the site's answers.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { lookUpPace } from '../../test/site/pages/tenant-lookups.ts';
import { startSite } from '../../test/site/server.ts';

export interface SiteApart {
  port: number;
  key: string;
  /** Milliseconds that look-ups were held together, since this was asked last. */
  held(): Promise<number>;
  close(): void;
}

/** Starts the site; each of its look-ups takes so many milliseconds. */
export async function startSiteApart(delay: number): Promise<SiteApart> {
  const site = fork(import.meta.filename, [String(delay)]);
  const [{ port, key }] = await once(site, 'message');
  return {
    port,
    key,
    async held() {
      const answer = once(site, 'message');
      site.send('held');
      return (await answer)[0];
    },
    close: () => site.kill(),
  };
}

if (process.argv[1] === import.meta.filename) {
  lookUpPace.delay = Number(process.argv[2]);
  const { port, key } = await startSite();
  process.on('message', () => {
    process.send?.(lookUpPace.held);
    lookUpPace.held = 0;
  });
  process.once('disconnect', () => process.exit());
  process.send?.({ port, key });
}
