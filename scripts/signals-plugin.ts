import type { Plugin } from 'vite';
import { rules } from '../lib/detect/rules/index.ts';
import { type PageKind, signalsOn } from '../lib/detect/signals.ts';

const prefix = 'virtual:signals/';

/**
 * Gives each content script the signals of its own pages and no others: `virtual:signals/<place>`, written out as
 * data. Otherwise every page would carry every rule, with its sources.
 */
export function signalsPlugin(): Plugin {
  return {
    name: 'signals',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: (id) =>
      id.startsWith(`\0${prefix}`)
        ? `export default ${literal(signalsOn(rules, id.slice(prefix.length + 1) as PageKind))}`
        : undefined,
  };
}

/** Data as JavaScript: JSON, and regular expressions. */
function literal(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${literal(inner)}`)}}`;
}
