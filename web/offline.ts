interface WithTrustedTypes {
  trustedTypes?: {
    createPolicy(name: string, rules: object): { createScriptURL(url: string): unknown };
  };
}

/**
 * Has the page work without a connection from now on, where the browser can: not from a share, and not from a server
 * without https.
 */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const { trustedTypes } = globalThis as WithTrustedTypes;
  const policy = trustedTypes?.createPolicy('guide-offline', { createScriptURL: () => 'sw.js' });
  const address = (policy?.createScriptURL('') ?? 'sw.js') as string;
  const register = () => void navigator.serviceWorker.register(address).catch(() => undefined);
  // What the page itself needs comes first.
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
