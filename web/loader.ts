// Loads the parts of the page as plain scripts. Modules won't do: browsers don't load them from a share (file:).
// Each part is a CommonJS module that the build has wrapped: scripts/web/classic-plugin.ts.

type Exports = Record<string, unknown>;
interface Require {
  (name: string): Exports;
  /** Loads a part, with what it needs, when it is wanted. */
  load(name: string): Promise<Exports>;
}
type Factory = (require: Require, exports: Exports, module: { exports: Exports }) => void;

interface WithTrustedTypes {
  trustedTypes?: {
    createPolicy(name: string, rules: object): { createScriptURL(url: string): unknown };
  };
}

const folder = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('guide-loader', {
  // Nothing but the page's own files.
  createScriptURL: (name: string) => folder + name.replace(/[^\w.-]/g, ''),
});

const parts = new Map<string, { needs: readonly string[]; factory: Factory }>();
const modules = new Map<string, { exports: Exports }>();
const coming = new Map<string, Promise<void>>();

/** `./name.js` as parts name each other. */
const nameOf = (path: string) => path.replace(/^\.\//, '');

const require = ((path: string) => {
  const name = nameOf(path);
  const known = modules.get(name);
  if (known) return known.exports;
  const part = parts.get(name);
  if (!part) throw new Error(`${name} has not been loaded.`);
  const module: { exports: Exports } = { exports: {} };
  modules.set(name, module);
  part.factory(require, module.exports, module);
  return module.exports;
}) as Require;

require.load = async (path) => {
  await fetchPart(nameOf(path));
  return require(path);
};

/** Has a part come, and all that it needs. One that didn't come is tried again when it is wanted again. */
function fetchPart(name: string): Promise<void> {
  const underWay = coming.get(name);
  if (underWay) return underWay;
  const fetched = (async () => {
    if (!parts.has(name)) await addScript(name);
    await Promise.all((parts.get(name)?.needs ?? []).map(fetchPart));
  })();
  coming.set(name, fetched);
  fetched.catch(() => coming.delete(name));
  return fetched;
}

function addScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = (policy?.createScriptURL(name) ?? folder + name) as string;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${name} could not be loaded.`));
    document.head.append(script);
  });
}

(globalThis as { vlGuidePart?: unknown }).vlGuidePart = (
  name: string,
  needs: readonly string[],
  factory: Factory,
  isEntry: boolean,
) => {
  parts.set(name, { needs, factory });
  // The page's own scripts stand in it in the order in which they need each other.
  if (isEntry) require(name);
};
