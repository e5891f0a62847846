/**
 * The words of every state in every place where people name things: groups, users, tenants, products, apps. Whoever
 * opens the page is told of nothing that is certain.
 */
import { rules } from '../../lib/detect/rules/index.ts';
import type { FindingId } from '../../lib/facts/findings.ts';
import { oneOf } from '../tier.ts';
import { expect, test } from './reader.ts';

const home = 'https://admin.cloud.microsoft/#/homepage';
const vlCentral = 'https://vlcentral.microsoft.com/#view/Contracts';
const assignments = 'https://admin.microsoft.com/Adminportal/Home#/subscriptions/vlnew/assignments';
const contracts = 'https://admin.microsoft.com/Adminportal/Home#/subscriptions/vlnew/contracts';
const signIn = `https://login.microsoftonline.com/common/oauth2/authorize?client_id=x&redirect_uri=${encodeURIComponent('https://admin.microsoft.com/landing')}`;

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Microsoft 365 admin center</title>${head}</head><body>${body}</body></html>`;

/** What somebody may call something: the words of a state, and of the control that goes with it. */
const texts: Record<string, [url: string, name: string, control: string]> = {
  'profile-setup-error': [
    home,
    'An error occurred while setting up your profile. Please refresh the page to try again.',
    'Refresh',
  ],
  'ready-to-become-admin': [
    home,
    'You are ready to become the admin of evil.example',
    'Yes, I want to be the admin',
  ],
  'cloud-mismatch-banner': [
    home,
    "Some users may lose access to certain VL contracts due to a mismatch between the Microsoft Entra ID's cloud and the contract's cloud.",
    'View users at risk',
  ],
  'no-permission': [
    home,
    "Switch to an account that has permission. Your account doesn't have permission to view or manage this page.",
    'Sign out & switch',
  ],
  'personal-account': [
    home,
    'Login is not supported for consumer users without business presence.',
    'Sign out & switch',
  ],
  'invalid-wsa': [vlCentral, 'Invalid WSA Account ID', 'Validate'],
};

const labels: Record<string, [url: string, label: string]> = {
  'access-at-risk': [contracts, 'ACCESS AT RISK'],
  'assignment-in-progress': [assignments, 'Assignment in Progress'],
  'assignment-failed': [assignments, 'Failed'],
  'invitation-sent': [assignments, 'Invitation sent'],
  'invitation-expired': [assignments, 'Invitation expired'],
  'user-not-found': [assignments, 'User not found'],
};

/** Every place in a page, given a name and the name of something else there. */
const placements: Record<string, (name: string, other: string) => string> = {
  'title of the page': (name) => `<h1>${name}</h1>`,
  heading: (name) => `<h2>${name}</h2>`,
  'heading by role': (name) => `<div role="heading" aria-level="2">${name}</div>`,
  'heading beside its buttons': (name) =>
    `<div><h2>${name}</h2><button>Refresh</button><button>Edit</button></div>`,
  'header of the suite': (name) => `<header id="O365_NavHeader"><span>${name}</span></header>`,
  banner: (name) => `<div role="banner"><a href="#/">Admin</a><span>${name}</span></div>`,
  'name of the tenant': (name) => `<div class="tenantName"><span>${name}</span></div>`,
  toast: (name) => `<div role="alert">${name}</div>`,
  'toast with a button': (name) =>
    `<div role="alert"><span>${name}</span><button aria-label="Dismiss"></button></div>`,
  'toast of a change': (name) => `<div role="status"><b>Group created</b> <span>${name}</span></div>`,
  'message bar': (name) =>
    `<div class="ms-MessageBar"><div role="status"><span>${name}</span> was deleted.</div><button>Undo</button></div>`,
  'title of a flyout': (name) =>
    `<div role="dialog" aria-modal="true"><h2>${name}</h2><button>Refresh</button><p>Members: 12</p><p>Created on 12 March</p></div>`,
  'description in a flyout': (name) =>
    `<div role="dialog" aria-label="Group"><h2>Marketing</h2><p>Description</p><p>${name}</p></div>`,
  description: (name) => `<p>${name}</p>`,
  'value of a list': (name) => `<dl><dt>Display name</dt><dd>${name}</dd><dt>Type</dt><dd>Security</dd></dl>`,
  card: (name) => `<div class="ms-DocumentCard"><div>${name}</div><div>Private group</div></div>`,
  persona: (name) =>
    `<div class="ms-Persona"><div class="ms-Persona-primaryText">${name}</div><div class="ms-Persona-secondaryText">Sales</div></div>`,
  'job title': (name) =>
    `<div class="ms-Persona"><div class="ms-Persona-primaryText">Parker</div><div class="ms-Persona-secondaryText">${name}</div></div>`,
  breadcrumb: (name) => `<nav aria-label="Breadcrumb"><span>Groups</span> <span>${name}</span></nav>`,
  badge: (name) => `<span class="fui-Badge">${name}</span>`,
  caption: (name) => `<figure><figcaption>${name}</figcaption></figure>`,
  'words in a sentence': (name) => `<p>${name} has 3 owners</p>`,
  'a name and who owns it': (name, other) =>
    `<div><h2>${name}</h2><p>Owner: <a href="#/users/1">${other}</a></p></div>`,
  'a description and who owns it': (name, other) =>
    `<div><p>${name}</p><span>Owner of this group and one of its members since March, as the directory has it, together with others</span> <button>${other}</button></div>`,
  'a description and its owner': (name, other) => `<div><p>${name}</p><a href="#/users/1">${other}</a></div>`,
  'a description and its owner, with titles': (name, other) =>
    `<dl><dt>Description</dt><dd>${name}</dd><dt>Owner</dt><dd><a href="#/users/1">${other}</a></dd></dl>`,
  'a description and a button that is called by a name': (name, other) =>
    `<div><p>${name}</p><button>${other}</button></div>`,
  'a description with addresses that were made links': (name) =>
    `<p>${name} ${['learn.microsoft.com/about-admin-roles', 'admin.microsoft.com/estslogout'].map((address) => `<a href="https://${address}">${address}</a>`).join(' ')}</p>`,
  'a description and links of theirs': (name) =>
    `<div><p>${name}</p><a href="https://evil.example/">about-admin-roles</a> <a href="https://evil.example/?x">/estslogout</a></div>`,
  'below a search': (name) => `<div><input type="search" aria-label="Find"><h2>${name}</h2></div>`,
  'below a field': (name) =>
    `<div><label for="q">Filter</label><input id="q"><p>Showing the results for the package of this customer and its partner</p><p role="alert">${name}</p></div>`,
};

/** What else a page shows: more than a page that holds nothing but a message. */
const rest =
  '<p>Here you manage who belongs to which group, and what the members of a group may see and change.</p><p>Last changed by the service desk. Groups that nobody has used for a year go away by themselves.</p><p>Learn how to name groups so that people find them again.</p>';

/** Within the admin center only what stands around a name counts: a page can show all places at once. */
const inside = (bodies: readonly string[]) =>
  page(
    `<div id="admin-home-container"><nav><a data-hint="ReactLeftNav" data-value="home" href="#/homepage">Home</a></nav><main>${bodies.map((body) => `<div>${body}</div>`).join('')}</main></div>`,
  );

/** Pages around one: frames of the admin center, another page on the same host, one that is still starting. */
const pages: Record<string, (body: string) => string> = {
  'in a frame of the admin center': (body) =>
    page(
      `<div id="admin-home-container"><nav><a data-hint="ReactLeftNav" data-value="home" href="#/homepage">Home</a></nav><iframe width="900" height="600" srcdoc="${page(
        body + rest,
      )
        .replaceAll('&', '&amp;')
        .replaceAll('"', '&quot;')}"></iframe></div>`,
    ),
  'in a frame that holds little else': (body) =>
    page(
      `<div id="admin-home-container"><iframe width="900" height="600" srcdoc="${page(
        `${body}<p>Security group with 12 members, created on 12 March by the service desk. Nobody has asked for its deletion.</p>`,
      )
        .replaceAll('&', '&amp;')
        .replaceAll('"', '&quot;')}"></iframe></div>`,
    ),
  'while it starts': (body) =>
    page(`${body}<div class="ms-Spinner" style="width:40px;height:40px">Loading</div>`),
  'on another page of its host': (body) => page(`<div><main>${body}${rest}</main></div>`),
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

interface Case {
  name: string;
  /** What the page itself says, beside the names in it. */
  truth?: FindingId;
  url: string;
  html: string;
}

const ofTexts = Object.entries(texts).flatMap(([rule, [url, name, other]]): Case[] => {
  const bodies = Object.entries(placements).map(([place, hold]) => ({
    place,
    body: hold(escaped(name), escaped(other)),
  }));
  return [
    { name: `${rule}: all places in the admin center`, url, html: inside(bodies.map(({ body }) => body)) },
    // At every change each place on one page or two, and each page with a third of the places.
    ...oneOf(
      3,
      bodies.flatMap(({ place, body }) =>
        Object.entries(pages).map(([where, build]) => ({
          name: `${rule}: ${place} ${where}`,
          url,
          html: build(body),
        })),
      ),
    ),
  ];
});

/** A list whose cells hold the name; the columns are what the page has. */
const list = (columns: string[], cells: string[]) => {
  const heads = columns.map((column) => `<th>${column}</th>`).join('');
  const row = cells.map((cell) => `<td>${cell}</td>`).join('');
  return page(
    `<div id="admin-home-container"><h1>Manage Assignments</h1><table><thead><tr>${heads}</tr></thead><tbody><tr>${row}</tr></tbody></table></div>`,
  );
};

const ofLabels = Object.entries(labels).flatMap(([rule, [url, label]]): Case[] =>
  Object.entries({
    'name of a user': list(['Display name', 'Status'], [label, 'Active']),
    'name of a user behind a picture': list(
      ['Display name', 'Status'],
      [`<img alt=""><span>${label}</span>`, 'Active'],
    ),
    'name of a user behind a box to check': list(
      ['', 'Display name', 'Status'],
      ['<input type="checkbox">', label, 'Active'],
    ),
    'name of an organization': list(['License ID', 'Organization', 'Status'], ['70012345', label, 'Active']),
    'name of a role': list(['Display name', 'Status', 'Role'], ['Parker', 'Active', label]),
    'job title': list(
      ['Display name', 'Status'],
      [
        `<div class="ms-Persona"><div class="ms-Persona-primaryText">Parker</div><div class="ms-Persona-secondaryText">${label}</div></div>`,
        'Active',
      ],
    ),
    'second line of a cell': list(
      ['License ID', 'Organization', 'Status'],
      ['70012345', `<div>Contoso</div><div>${label}</div>`, 'Active'],
    ),
    'one of the names in a cell': list(
      ['Organization', 'Status'],
      [`<a href="#/1">Contoso</a> <a href="#/2">${label}</a>`, 'Active'],
    ),
    'list without titles': page(
      `<div id="admin-home-container"><h1>Manage Assignments</h1><table><tbody><tr><td>${label}</td><td>Active</td></tr></tbody></table></div>`,
    ),
  }).map(([place, html]) => ({ name: `${rule}: ${place}`, url, html })),
);

const settings = (id: string, told: object, body = '<div id="lightbox"><p>Sorry</p></div>') =>
  page(body, `<meta name="PageID" content="${id}"><script>$Config=${JSON.stringify(told)};</script>`);
const shown = (text: string) => `<div id="lightbox"><div id="service_exception_message">${text}</div></div>`;
const alert = (text: string) =>
  `<div id="lightbox"><div role="alert"><div id="usernameError">${text}</div></div></div>`;

const codes = [500200, 50020, 90072, 50034, 90038, 900383, 900439, 900440];
const personal = "provider 'live.com'";
const messages: [rule: string, text: string][] = [
  ['personal-account', "You can't sign in here with a personal account."],
  ['account-not-found', "We couldn't find an account with that username."],
  ['sign-in-refused', 'You cannot access this right now'],
  ['sign-in-refused', 'Your account or password is incorrect.'],
];

/** The page says that the account may not use the application, or comes from elsewhere. */
const truth = 'sign-in-refused';

const ofSignIn: Case[] = [
  ...codes.flatMap((code) =>
    Object.entries({
      branding: settings('ConvergedError', {
        strBoilerPlate: `If you see AADSTS${code}, call us`,
        sErrorCode: '50105',
        strServiceExceptionMessage: 'AADSTS50105: Your administrator has to assign you.',
      }),
      'login hint': settings('ConvergedError', {
        urlPost: `/login?login_hint=AADSTS${code}@evil.example`,
        sErrorCode: '50105',
      }),
      'settings in a text': settings('ConvergedError', {
        sTenantName: `","strServiceExceptionMessage":"AADSTS${code}: x","sErrorCode":"${code}`,
        strServiceExceptionMessage: 'AADSTS50105: Your administrator has to assign you.',
      }),
      'name of the app': settings(
        'ConvergedError',
        { sErrorCode: '50105' },
        shown(
          `AADSTS50105: Your administrator has configured the application 'AADSTS${code}: x' to block users.`,
        ),
      ),
      'name of the tenant': settings(
        'ConvergedSignIn',
        { sErrorCode: '50058' },
        alert(`AADSTS${code}: x isn't in our system`),
      ),
    }).map(([place, html]): Case => ({ name: `AADSTS${code}: ${place}`, url: signIn, html, truth })),
  ),
  ...[50020, 90072].flatMap((code) =>
    Object.entries({
      'name of the tenant': `AADSTS${code}: User account 'anna@contoso.example' from identity provider 'https://sts.windows.net/x/' does not exist in tenant 'from identity ${personal}' and cannot access it.`,
      'name of the account': `AADSTS${code}: User account 'a from identity ${personal}@contoso.example' from identity provider 'https://sts.windows.net/x/' does not exist in tenant 'Contoso'.`,
      'name of the application': `AADSTS${code}: User account 'anna@contoso.example' from identity provider 'https://sts.windows.net/x/' does not exist in tenant 'Contoso' and cannot access the application 'x'(User account 'a' from identity ${personal}).`,
    }).flatMap(([place, text]) => [
      {
        name: `AADSTS${code}: ${place}`,
        url: signIn,
        html: settings('ConvergedError', {}, shown(text)),
        truth,
      },
      {
        name: `AADSTS${code}: ${place}, in the settings`,
        url: signIn,
        truth,
        html: settings('ConvergedError', { strServiceExceptionMessage: text }),
      },
    ]),
  ),
  ...messages.flatMap(([rule, text]) =>
    Object.entries({
      'name of the tenant': alert(`${'Contoso'}: ${text}`),
      'text of the tenant': `<div id="lightbox"><div id="idBoilerPlateText">${text}</div></div>`,
      'name of the app': `<div id="lightbox"><div class="row app-name">${text}</div></div>`,
      'login hint': `<div id="lightbox"><div id="displayName">${text}</div><input value="${escaped(text)}"></div>`,
    }).map(([place, body]) => ({
      name: `${rule}: ${place}`,
      url: signIn,
      html: settings('ConvergedSignIn', { sErrorCode: '50058' }, body),
    })),
  ),
];

/** Longer than it takes a text to count. */
const time = 4_000;

const groups: [name: string, cases: Case[]][] = [
  ...Object.keys(texts).map((rule): [string, Case[]] => [
    rule,
    ofTexts.filter(({ name }) => name.startsWith(`${rule}:`)),
  ]),
  ['labels', ofLabels],
  ['sign-in', ofSignIn],
];

for (const [name, cases] of groups) {
  test(`${name}: no name makes it certain, in ${cases.length} places`, async ({ pageFor }) => {
    test.setTimeout(300_000);
    const certain: string[] = [];
    for (const one of cases) {
      const reading = await pageFor(one.url);
      await reading.open(one, time);
      const found = (await reading.findings()).filter(
        ({ id, confidence }) => confidence === 'certain' && id !== one.truth,
      );
      certain.push(...found.map(({ id }) => `${one.name} → ${id}`), ...reading.errors.map(String));
    }
    expect(certain).toEqual([]);
  });
}

test('no tenant’s name makes a work account a personal one', async ({ pageFor }) => {
  const reading = await pageFor(signIn);
  const text = `AADSTS90072: User account 'anna@contoso.example' from identity provider 'https://sts.windows.net/x/' does not exist in tenant '${personal}' and cannot access it.`;
  await reading.open({ url: signIn, html: settings('ConvergedError', {}, shown(text)) }, time);
  expect((await reading.findings()).map(({ id, cause }) => ({ id, cause }))).toEqual([
    { id: 'sign-in-refused', cause: 'wrong-account' },
  ]);
});

test('every rule whose words a page can show is among them', () => {
  const known = [
    ...Object.keys(texts),
    ...Object.keys(labels),
    ...messages.map(([rule]) => rule),
    'wrong-cloud',
  ];
  // A tab can't be named, and the lack of one has no words.
  for (const { id, signals } of rules)
    if (signals.some((signal) => 'on' in signal && signal.kind !== 'missing-tab'))
      expect(known).toContain(id);
});
