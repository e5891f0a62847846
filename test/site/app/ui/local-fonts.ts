// Fluent UI v8 loads web fonts from a CDN unless it is told not to before it is first imported.
declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl?: string; iconBaseUrl?: string };
  }
}

window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };

export {};
