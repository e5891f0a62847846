import { readFileSync } from 'node:fs';
import { hosts, matchPatterns, optionalKinds } from '../lib/facts/hosts.ts';
import type { Locale } from '../locales/locales.ts';
import type { StoreWords } from '../locales/types.ts';
import { hostReasons, permissionReasons } from './permission-reasons.ts';

export async function storeWords(locale: Locale): Promise<StoreWords> {
  const { default: words }: { default: StoreWords } = await import(`../locales/${locale}/store.ts`);
  return words;
}

/** Name and summary as the browsers and stores read them from the package. */
export function nameAndSummary(locale: Locale): { name: string; summary: string } {
  const file = `public/_locales/${locale.replace('-', '_')}/messages.json`;
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  return {
    name: messages.extensionName?.message ?? '',
    summary: messages.extensionDescription?.message ?? '',
  };
}

/** A store's listing in a language, as Markdown: name, summary, description. */
export async function listing(locale: Locale): Promise<string> {
  const { name, summary } = nameAndSummary(locale);
  const { intro, does, points, privacy, private: kept, origin } = await storeWords(locale);
  const list = points.map((point) => `- ${point}`).join('\n');
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
