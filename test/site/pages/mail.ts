// A mail whose links were rewritten by Safe Links: the usual way people reach the admin center.
import { practiceUrl, safeLink } from '../states.ts';
import { escapeHtml, page } from './html.ts';

export function mailPage(url: URL): string {
  const lang = url.searchParams.get('lang') === 'ja' ? 'ja' : 'en';
  const healthy = practiceUrl('admin.microsoft.com', { practice: 'healthy', lang, ui: 'v9' });
  const azure = safeLink('https://admin.microsoft.com/', { to: 'https://azure.microsoft.com/en-us/' });
  const link = (id: string, href: string, text: string, newTab: boolean) =>
    `<p><a id="${id}" href="${escapeHtml(href)}"${newTab ? ' target="_blank" rel="noopener noreferrer"' : ''}>${text}</a></p>`;
  return page({
    title: 'Mail - Outlook',
    body: `<main><h1>Action required: Sign in to manage your volume licensing assets</h1>
<p>From: microsoft-noreply@microsoft.com</p>
${link('azure-new-tab', azure, 'use your work or school account (new tab, ends at Azure)', true)}
${link('azure-same-tab', azure, 'use your work or school account (this tab, ends at Azure)', false)}
${link('healthy-new-tab', safeLink(healthy), 'use your work or school account (new tab, arrives)', true)}
${link('healthy-same-tab', safeLink(healthy), 'use your work or school account (this tab, arrives)', false)}
</main>`,
  });
}
