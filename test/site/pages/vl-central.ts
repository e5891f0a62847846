// VL Central as the Azure portal's framework would show it: a frame of navigation around a blade, which is
// a cross-origin iframe. What the blade looks like is not published; its words are as documented, and
// where they are not (the two messages of 2026), they are ours.
import { bladeHost } from '../hosts.ts';
import { escapeHtml, page } from './html.ts';

export const wsaMessages = {
  legacy: 'Invalid WSA Account ID',
  'no-account': 'No Work or School Account exists for this email address.',
  cloud: 'The cloud scope of this WSA is misaligned with the customer’s cloud scope.',
} as const;
export type WsaMessage = keyof typeof wsaMessages;

const isMessage = (name: string | null): name is WsaMessage => name !== null && name in wsaMessages;

/** The page around the blade: of VL Central, or of the Azure portal itself. */
export function portalPage(url: URL): string {
  const blade = new URL('/ReactView/Contracts.ReactView', `https://${bladeHost}`);
  for (const name of ['practice', 'message']) {
    const value = url.searchParams.get(name);
    if (value) blade.searchParams.set(name, value);
  }
  const product = url.hostname.startsWith('vlcentral') ? 'Volume Licensing Central' : 'Microsoft Azure';
  return page({
    title: `Contracts - ${product}`,
    style: `.fxs-topbar { padding: 0.6rem 1rem; color: #fff; background: #0f6cbd; }
.fxs-topbar a { color: #fff; }
.fxs-part-frame iframe { width: 100%; height: 36rem; border: 0; }`,
    body: `<div class="fxs-portal fxs-theme-light"><div class="fxs-splashscreen fxs-display-none" hidden></div>
<div class="fxs-topbar" role="banner"><a class="fxs-topbar-home" href="#home">${product}</a></div>
<div class="fxs-blade-content-container"><div class="fxs-part-frame">
<iframe class="fxs-reactview-frame-active" name="Contracts.ReactView" title="Contracts" src="${escapeHtml(blade.href)}"></iframe>
<iframe class="fxs-extension-frame" title="" hidden srcdoc=""></iframe></div></div></div>`,
  });
}

/** The blade: a contact to add. In the state it was validated already; Validate does the same once more. */
export function bladePage(url: URL): string {
  const chosen = url.searchParams.get('message');
  const message =
    isMessage(chosen) && url.searchParams.get('practice') === 'invalid-wsa' ? wsaMessages[chosen] : '';
  const contact = message ? 'parker@contoso.example' : '';
  return page({
    title: 'Contracts',
    bar: false,
    style: `main { max-width: 30rem; margin: 0; padding: 1.5rem; }
label { display: block; margin: 0 0 0.3rem; } input { width: 100%; box-sizing: border-box; padding: 0.4rem; font: inherit; }
.error { margin: 0.3rem 0 1rem; color: #a4262c; } button { margin-right: 0.5rem; padding: 0.35rem 1rem; font: inherit; }`,
    body: `<main role="dialog" aria-label="Add Contact"><h2>Add Contact</h2>
<div class="ms-TextField"><label for="wsa">Work or school account (WSA) ID</label>
<input id="wsa" type="text" class="ms-TextField-field" value="${contact}">
<div role="alert"><div class="ms-TextField-errorMessage error" data-automation-id="error-message" id="result"></div></div></div>
<button type="button" class="ms-Button" id="validate"><span class="ms-Button-label">Validate</span></button>
<button type="button" class="ms-Button"><span class="ms-Button-label">Save</span></button></main>
<script>
const show = () => { document.querySelector('#result').textContent = ${JSON.stringify(message || 'The account is valid.')}; };
document.querySelector('#validate').addEventListener('click', show);
${message ? 'setTimeout(show, 300);' : ''}
</script>`,
  });
}
