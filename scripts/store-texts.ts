import { readFileSync } from 'node:fs';
import { hosts, matchPatterns, optionalKinds } from '../lib/facts/hosts.ts';
import type { Locale } from '../lib/facts/languages.ts';
import type { StoreWords } from '../locales/shape/store.ts';
import { manifestWords } from './browser-messages.ts';
import { hostReasons, permissionReasons } from './permission-reasons.ts';

/** What the stores say, in one language. */
export const storeWords = (locale: Locale): StoreWords =>
  JSON.parse(readFileSync(`locales/${locale}/store.json`, 'utf8'));

/** A store's listing in a language, as Markdown: name, summary, description. */
export function listing(locale: Locale): string {
  const { extensionName: name, extensionDescription: summary } = manifestWords(locale);
  const { intro, does, points, privacy, private: kept, origin } = storeWords(locale);
  const list = Object.values(points)
    .map((point) => `- ${point}`)
    .join('\n');
  return `# ${name}\n\n> ${summary}\n\n${intro}\n\n## ${does}\n\n${list}\n\n## ${privacy}\n\n${kept}\n\n${origin}\n`;
}

/** Why each permission and host is needed, as Markdown, in English: it is read by the stores' reviewers. */
export function permissions(): string {
  const kinds = Object.keys(hosts) as (keyof typeof hosts)[];
  const optional: readonly string[] = optionalKinds;
  const rows = [
    ...Object.entries(permissionReasons).map(([name, reason]) => `| \`${name}\` | ${reason} |`),
    ...kinds.map((kind) => {
      const patterns = matchPatterns(kind).map((pattern) => `\`${pattern}\``);
      return `| ${patterns.join('<br>')}${optional.includes(kind) ? '<br>(optional)' : ''} | ${hostReasons[kind]} |`;
    }),
  ];
  return `# Why each permission is needed

One purpose: to help people who can’t get into the volume licensing pages of the Microsoft 365 admin center.
No remote code is used. No data is collected, sold, or passed on. \`sidePanel\` is asked for in Chrome and Edge only.

| Permission | Why |
|---|---|
${rows.join('\n')}
`;
}
