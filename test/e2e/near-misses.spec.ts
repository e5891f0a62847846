/** Pages made from the very texts that rules look for, changed in one telling way each: nothing is found in any. */
import { expect, type ReadingPage, test } from './reader.ts';

interface NearMiss {
  name: string;
  url: string;
  html: string;
}

const home = 'https://admin.cloud.microsoft/#/homepage';
const assignments = 'https://admin.microsoft.com/Adminportal/Home#/subscriptions/vlnew/assignments';
const vlCentral = 'https://vlcentral.microsoft.com/';
const authorize = (back: string) =>
  `https://login.microsoftonline.com/common/oauth2/authorize?client_id=x&redirect_uri=${encodeURIComponent(back)}`;
const signIn = authorize('https://admin.microsoft.com/landing');

const page = (body: string, { lang = 'en', head = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Microsoft 365 admin center</title>${head}</head><body>${body}</body></html>`;

/** The messages of the text rules, in full. */
const messages: [rule: string, url: string, text: string][] = [
  [
    'profile-setup-error',
    home,
    'An error occurred while setting up your profile. Please refresh the page to try again.',
  ],
  ['ready-to-become-admin', 'https://admin.microsoft.com/', 'Ready to become the admin of contoso.example'],
  [
    'cloud-mismatch-banner',
    home,
    "Some users may lose access to certain VL contracts due to a mismatch between the Microsoft Entra ID's cloud and the contract's cloud.",
  ],
  [
    'no-permission',
    home,
    "Switch to an account that has permission. Your account doesn't have permission to view or manage this page.",
  ],
  ['personal-account', home, 'Login is not supported for consumer users without business presence.'],
  ['invalid-wsa', vlCentral, 'Invalid WSA Account ID'],
];

const long =
  'This article explains many things that a person may meet in the course of a working day. '.repeat(8);

/** Ways in which a page can hold a message without saying it. */
const holders: Record<string, (text: string) => string> = {
  'display none': (text) => `<div role="alert" style="display:none">${text}</div>`,
  'visibility hidden': (text) => `<div role="alert" style="visibility:hidden">${text}</div>`,
  transparent: (text) => `<div role="alert" style="opacity:0">${text}</div>`,
  'aria-hidden': (text) => `<div aria-hidden="true"><p>${text}</p></div>`,
  'hidden attribute': (text) => `<div hidden><p>${text}</p></div>`,
  inert: (text) => `<div inert><p>${text}</p></div>`,
  'off the screen': (text) => `<p style="position:absolute;left:-9999px;width:400px">${text}</p>`,
  'clipped away': (text) =>
    `<div aria-live="assertive" style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0px,0px,0px,0px)">${text}</div>`,
  'clip path': (text) => `<p style="position:absolute;clip-path:inset(50%)">${text}</p>`,
  'moved away by class': (text) => `<div class="moveOffScreen"><p>${text}</p></div>`,
  'closed details': (text) => `<details><summary>More</summary><p>${text}</p></details>`,
  template: (text) => `<template><p>${text}</p></template>`,
  script: (text) => `<script type="application/json">{"text":${JSON.stringify(text)}}</script>`,
  style: (text) => `<style>/* ${text} */</style>`,
  attribute: (text) => `<div title="${text}" aria-label="${text}">Something else</div>`,
  'input value': (text) => `<input value="${text}">`,
  'text area': (text) => `<textarea>${text}</textarea>`,
  editable: (text) => `<div contenteditable="true"><p>${text}</p></div>`,
  'text box': (text) => `<div role="textbox">${text}</div>`,
  'search result': (text) => `<ul role="listbox"><li role="option">${text}</li></ul>`,
  'list item': (text) => `<ul><li>${text}</li></ul>`,
  'table cell': (text) => `<table><tr><td>${text}</td></tr></table>`,
  'grid row': (text) => `<div role="grid"><div role="row"><div role="gridcell">${text}</div></div></div>`,
  'link text': (text) => `<p><a href="#/x">${text}</a></p>`,
  article: (text) => `<article><h2>What is new</h2><p>${text}</p></article>`,
  'help pane': (text) => `<div role="complementary" aria-label="Help"><p>${text}</p></div>`,
  'help dialog': (text) => `<div role="dialog" aria-label="Help &amp; support"><p>${text}</p></div>`,
  'chat log': (text) => `<div role="log"><p>${text}</p></div>`,
  'assistant pane': (text) => `<section aria-label="Copilot"><p>${text}</p></section>`,
  'message of the message center': (text) =>
    `<div data-automation-id="MessageCenterPane"><p>${text}</p></div>`,
  'block quote': (text) => `<blockquote>${text}</blockquote>`,
  'code sample': (text) => `<pre><code>${text}</code></pre>`,
  tooltip: (text) => `<div role="tooltip">${text}</div>`,
  'quotation marks': (text) => `<p>You may see “${text}”</p>`,
  'long article': (text) => `<div><p>${long}${text} ${long}</p></div>`,
  'end of a long sentence': (text) =>
    `<p>If you have ever wondered what it means when the page tells you ${text}</p>`,
};

/** Routes of the admin center whose pages are made of what others wrote. */
const quotingRoutes = [
  '#/MessageCenter',
  '#/MessageCenter/:/messages/MC1200456',
  '#/servicehealth',
  '#/support/cases/create',
  '#/search',
  '#/copilot/chat',
  '#/agents/all',
];

const ofTexts = messages.flatMap(([rule, url, text]): NearMiss[] => [
  ...Object.entries(holders).map(([holder, hold]) => ({
    name: `${rule}: ${holder}`,
    url,
    html: page(hold(text.replaceAll('"', '&quot;'))),
  })),
  ...quotingRoutes
    .filter(() => url !== vlCentral)
    .map((route) => ({
      name: `${rule}: on ${route}`,
      url: `https://admin.cloud.microsoft/${route}`,
      html: page(`<div role="alert">${text}</div>`),
    })),
]);

const labels: [rule: string, label: string][] = [
  ['access-at-risk', 'ACCESS AT RISK'],
  ['assignment-in-progress', 'Assignment in Progress'],
  ['assignment-failed', 'Failed'],
  ['invitation-sent', 'Invitation sent'],
  ['invitation-expired', 'Invitation expired'],
  ['user-not-found', 'User not found'],
];

const grid = (row: string, name = 'Manage Assignments') =>
  page(
    `<h1>${name}</h1><div role="grid"><div role="row"><div role="columnheader">Name</div><div role="columnheader">Status</div></div>${row}</div>`,
  );

const ofLabels = labels.flatMap(([rule, label]): NearMiss[] => [
  {
    name: `${rule}: another route`,
    url: 'https://admin.microsoft.com/#/users',
    html: grid(`<div role="row"><div role="rowheader">Parker</div><div role="gridcell">${label}</div></div>`),
  },
  {
    name: `${rule}: the products`,
    url: 'https://admin.microsoft.com/#/subscriptions',
    html: grid(`<div role="row"><div role="rowheader">Parker</div><div role="gridcell">${label}</div></div>`),
  },
  { name: `${rule}: no row`, url: assignments, html: page(`<h1>Manage Assignments</h1><p>${label}</p>`) },
  {
    name: `${rule}: a filter`,
    url: assignments,
    html: grid(`<div role="row"><div role="gridcell"><select><option>${label}</option></select></div></div>`),
  },
  {
    name: `${rule}: a column of its name`,
    url: assignments,
    html: grid(`<div role="row"><div role="columnheader">${label}</div></div>`),
  },
  {
    name: `${rule}: a hidden row`,
    url: assignments,
    html: grid(`<div role="row" style="display:none"><div role="gridcell">${label}</div></div>`),
  },
  {
    name: `${rule}: part of a sentence`,
    url: assignments,
    html: grid(`<div role="row"><div role="gridcell">Last time: ${label}, since mended</div></div>`),
  },
  {
    name: `${rule}: a help pane`,
    url: assignments,
    html: grid(
      `</div><div aria-label="Help"><table><tr><td>${label}</td><td>What it means</td></tr></table>`,
    ),
  },
]);

const error = (text: string, more = '') =>
  page(`<div id="lightbox"><div id="usernameError" class="alert-error">${text}</div>${more}</div>`, {
    head: '<meta name="PageID" content="ConvergedSignIn">',
  });
const errorPage = (text: string) =>
  page(`<div id="service_exception_message">${text}</div>`, {
    head: '<meta name="PageID" content="ConvergedError">',
  });
const config = (id: string, settings: object) =>
  page('<div id="lightbox"><input name="loginfmt"></div>', {
    head: `<meta name="PageID" content="${id}"><script>$Config=${JSON.stringify(settings)};</script>`,
  });
const refused = 'AADSTS90038: Tenant is being redirected to the National Cloud ‘microsoftonline.us’.';
const personal = "You can't sign in here with a personal account. Use your work or school account instead.";
const unknown = 'This username may be incorrect. Make sure you typed it correctly.';

const ofSignIn: NearMiss[] = [
  ...[
    'https://outlook.office.com/mail/',
    'https://portal.azure.com/',
    'https://contoso.example/back',
  ].flatMap((back) =>
    [
      error(personal),
      error(unknown),
      errorPage(refused),
      errorPage('AADSTS50034: The user account does not exist.'),
    ].map((html, index) => ({ name: `sign-in ${index} on the way to ${back}`, url: authorize(back), html })),
  ),
  ...[personal, unknown].flatMap((text, index) => [
    {
      name: `hidden error ${index}`,
      url: signIn,
      html: error('', `<div id="passwordError" style="display:none">${text}</div>`),
    },
    {
      name: `error off the screen ${index}`,
      url: signIn,
      html: error('', `<div class="alert-error moveOffScreen">${text}</div>`),
    },
    { name: `error in a paragraph ${index}`, url: signIn, html: page(`<p>Sometimes you see: ${text}</p>`) },
  ]),
  { name: 'another error', url: signIn, html: error('Your password is incorrect.') },
  {
    name: 'a bad address',
    url: signIn,
    html: error('Enter a valid email address, phone number, or Skype name.'),
  },
  {
    name: 'a code of the ordinary sign-in',
    url: signIn,
    html: config('ConvergedSignIn', { sErrorCode: '50058' }),
  },
  {
    name: 'a code without an error shown',
    url: signIn,
    html: config('ConvergedSignIn', { sErrorCode: '50034' }),
  },
  {
    name: 'a page that passes on',
    url: signIn,
    html: config('BssoInterrupt', { sErrorCode: '90038', iErrorCode: 90038 }),
  },
  { name: 'a second factor', url: signIn, html: config('ConvergedTFA', { sErrorCode: '50076' }) },
  {
    name: 'the list of codes',
    url: 'https://login.microsoftonline.com/error?code=90038',
    html: errorPage(refused),
  },
  {
    name: 'a hidden exception',
    url: signIn,
    html: page(`<div id="service_exception_message" style="display:none">${refused}</div>`, {
      head: '<meta name="PageID" content="ConvergedSignIn">',
    }),
  },
];

const tablist = (...labels: string[]) =>
  `<h1>Your products</h1><div role="tablist">${labels.map((label) => `<button role="tab">${label}</button>`).join('')}</div>`;
const products = 'https://admin.microsoft.com/#/subscriptions';

/** These need the whole of the dwell time. */
const ofTabs: NearMiss[] = [
  { name: 'the tab is there', url: products, html: page(tablist('Products', 'Volume licensing')) },
  {
    name: 'the tab in other letters',
    url: products,
    html: page(tablist('Products', 'VOLUME&nbsp;Licensing (2)')),
  },
  { name: 'the tab by its other name', url: products, html: page(tablist('Products', 'Volume licenses')) },
  { name: 'the tab in German', url: products, html: page(tablist('Products', 'Volumenlizenzierung')) },
  {
    name: 'the tab that doesn’t fit',
    url: products,
    html: page(
      tablist('Products').replace(
        '</div>',
        '<button role="tab" style="display:none" data-is-overflowing="true">Volume licensing</button></div>',
      ),
    ),
  },
  {
    name: 'what stands in the tab',
    url: products,
    html: page(`${tablist('Products')}<h2>View contracts</h2>`),
  },
  {
    name: 'loading',
    url: products,
    html: page(`${tablist('Products')}<div class="ms-Spinner" style="width:40px;height:40px"></div>`),
  },
  {
    name: 'busy',
    url: products,
    html: page(`${tablist('Products')}<main aria-busy="true" style="width:40px;height:40px"></main>`),
  },
  { name: 'no tabs yet', url: products, html: page('<h1>Your products</h1>') },
  {
    name: 'tabs of another page',
    url: 'https://admin.microsoft.com/#/users',
    html: page(tablist('Products', 'Benefits')),
  },
  {
    name: 'tabs that nobody knows',
    url: products,
    html: page('<h1>Page</h1><div role="tablist"><button role="tab">Overview</button></div>'),
  },
  { name: 'a page in French', url: products, html: page(tablist('Produits', 'Avantages'), { lang: 'fr' }) },
  {
    name: 'a page in French with English tabs',
    url: products,
    html: page(tablist('Products', 'Benefits'), { lang: 'fr' }),
  },
  {
    name: 'a frame that can’t be read',
    url: products,
    html: page(
      `${tablist('Products')}<iframe sandbox="allow-scripts" src="https://other.example/" style="width:800px;height:500px"></iframe>`,
    ),
  },
];

async function check(reading: ReadingPage, near: NearMiss, time: number): Promise<string[]> {
  await reading.open(near, time);
  const found = (await reading.findings()).map(({ id }) => `${near.name}: ${id}`);
  return [...found, ...reading.errors.map((error) => `${near.name}: ${error.message}`)];
}

/** Longer than it takes a text to count. */
const short = 6_000;

const groups: [name: string, pages: NearMiss[], time: number][] = [
  ...messages.map(([rule]): [string, NearMiss[], number] => [
    rule,
    ofTexts.filter(({ name }) => name.startsWith(`${rule}:`)),
    short,
  ]),
  ['labels', ofLabels, short],
  ['sign-in pages', ofSignIn, short],
  ['tabs', ofTabs, 26_000],
];

for (const [name, pages, time] of groups) {
  test(`${name}: nothing is found in ${pages.length} pages that nearly show it`, async ({ pageFor }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    for (const near of pages) found.push(...(await check(await pageFor(near.url), near, time)));
    expect(found).toEqual([]);
  });
}

test('what they are made from is found', async ({ pageFor }) => {
  for (const [rule, url, text] of messages) {
    const reading = await pageFor(url);
    await reading.open({ url, html: page(`<div role="alert">${text}</div>`) }, short);
    expect((await reading.findings()).map(({ id }) => id)).toEqual([rule]);
  }
  const reading = await pageFor(assignments);
  for (const [rule, label] of labels) {
    const row = `<div role="row"><div role="rowheader">Parker</div><div role="gridcell">${label}</div></div>`;
    await reading.open({ url: assignments, html: grid(row) }, short);
    expect((await reading.findings()).map(({ id }) => id)).toEqual([rule]);
  }
  const entra = await pageFor(signIn);
  for (const [html, rule] of [
    [error(personal), 'personal-account'],
    [error(unknown), 'account-not-found'],
    [errorPage(refused), 'wrong-cloud'],
  ] as const) {
    await entra.open({ url: signIn, html }, short);
    expect((await entra.findings()).map(({ id }) => id)).toEqual([rule]);
  }
});

test('there are at least two hundred of them', () => {
  expect(groups.flatMap(([, pages]) => pages).length).toBeGreaterThanOrEqual(200);
});
