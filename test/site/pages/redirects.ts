// The three ways a site sends a browser on. Script and meta refresh make a document of their own,
// which an extension sees committed; a 302 does not.
import { escapeHtml, page } from './html.ts';

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

export const htmlReply = (body: string | Buffer, status = 200): Reply => ({ status, headers: html, body });

export function redirect(to: string, how: string | null): Reply {
  if (how === 'script') {
    const target = JSON.stringify(to).replaceAll('<', '\\u003c');
    const body = `<p>Opening the page …</p><script>location.replace(${target});</script>`;
    return htmlReply(page({ title: 'Redirecting', body, bar: false }));
  }
  if (how === 'meta') {
    const head = `<meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">`;
    return htmlReply(page({ title: 'Redirecting', head, body: '<p>Opening the page …</p>', bar: false }));
  }
  return { status: 302, headers: { location: to } };
}
