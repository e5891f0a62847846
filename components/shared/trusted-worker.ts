/** Trusted Types, as far as they are needed here: TypeScript's own types lack them, and older browsers have none. */
interface WithTrustedTypes {
  trustedTypes?: {
    createPolicy(name: string, rules: object): { createScriptURL(url: string): unknown };
  };
}

/** The policies that extension pages may have (wxt.config.ts): one for each worker. */
export type WorkerPolicy = 'list-reader' | 'picture-reader';

/** How to start a worker: its policy lets its one address through. To be called once a page. */
export function workerAt(name: WorkerPolicy, address: string): () => Worker {
  const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy(name, {
    createScriptURL: () => address,
  });
  return () => new Worker((policy?.createScriptURL(address) ?? address) as string, { type: 'module' });
}
