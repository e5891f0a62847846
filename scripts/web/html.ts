/** What a page of the guide on the web may load and do: its own files, and nothing else. Servers can add the rest: docs/web. */
export const webPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types guide-loader list-reader',
].join('; ');

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface PageOptions {
  locale: string;
  title: string;
  description: string;
  /** From the page to the root of the site: empty, or `../`. */
  root: string;
  styles: readonly string[];
  scripts: readonly string[];
  bodyClass?: string;
  /** Markup of the body. */
  body: string;
  /** Markup for the head. */
  head?: string;
}

/** A page as it is written to the disk. */
export function pageHtml({ root, body, head = '', ...page }: PageOptions): string {
  const lines = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${webPolicy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}">`,
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml">`,
    ...page.styles.map((file) => `<link rel="stylesheet" href="${root}${file}">`),
    ...page.scripts.map((file) => `<script defer src="${root}${file}"></script>`),
    ...(head ? [head] : []),
  ];
  const bodyClass = page.bodyClass ? ` class="${page.bodyClass}"` : '';
  return `<!doctype html>
<html lang="${page.locale}">
  <head>
    ${lines.join('\n    ')}
  </head>
  <body${bodyClass}>
${body}
  </body>
</html>
`;
}
