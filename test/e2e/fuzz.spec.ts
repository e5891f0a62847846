/**
 * Any document, any text, any order of changes: nothing is thrown, nothing in the page is changed, and nothing is
 * found without its evidence standing in the page.
 */
import fc from 'fast-check';
import { findingIds } from '../../lib/facts/findings.ts';
import { fold } from '../../lib/text/fold.ts';
import { expect, type ReadingPage, test } from './reader.ts';

/** Pieces of what the rules look for, of what surrounds it in real pages, and of what breaks careless code. */
const pieces = [
  'An error occurred while setting up your profile.',
  'Please refresh the page to try again',
  'Ready to become the admin of ',
  'contoso.example',
  '<img src=x onerror=alert(1)>.example',
  'Some users may lose access to certain VL contracts due to a mismatch between',
  " the Microsoft Entra ID's cloud and the contract’s cloud",
  'Switch to an account that has permission',
  'Login is not supported for consumer users without business presence.',
  'プロファイルの設定中にエラーが発生しました。',
  'ACCESS AT RISK',
  'Failed',
  'User not found',
  'Volume licensing',
  'Products',
  'Your products',
  'Manage Assignments',
  'AADSTS90038: redirected to the National Cloud ‘microsoftonline.us’',
  "We couldn't find an account with that username.",
  '\u202e\u00ad\ufeff',
  '“',
  '"',
  ' ',
  '\u0000',
  'x'.repeat(1600),
];
const tags = [
  'div',
  'p',
  'span',
  'h1',
  'a',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'section',
  'article',
  'iframe',
  'svg',
  'template',
  'textarea',
  'script',
  'details',
  'button',
];
const attributes = [
  'role=alert',
  'role=row',
  'role=gridcell',
  'role=tab',
  'role=tablist',
  'role=dialog',
  'role=rowheader',
  'aria-hidden=true',
  'hidden=',
  'style=display:none',
  'style=opacity:0',
  'aria-label=Help',
  'id=usernameError',
  'id=service_exception_message',
  'data-content=Volume licensing',
  'class=ms-Spinner',
  'lang=fr',
  'href=/estslogout',
  'href=about-admin-roles',
  'contenteditable=true',
];

interface Tree {
  tag: string;
  attributes: string[];
  children: (Tree | string)[];
}

const text = fc.oneof(
  fc.constantFrom(...pieces),
  fc.string({ maxLength: 40 }),
  fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...pieces)).map((two) => two.join('')),
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...tags),
    attributes: fc.subarray(attributes, { maxLength: 3 }),
    children: fc.array(fc.oneof({ maxDepth: 5 }, text, tie('tree')), { maxLength: 4 }),
  }),
}));
const change = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), at: fc.nat(), tree }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('write' as const), at: fc.nat(), text }),
  fc.record({
    kind: fc.constant('go' as const),
    route: fc.constantFrom(
      '/subscriptions',
      '/subscriptions/vlnew/assignments',
      '/homepage',
      '/%',
      '/a@b.c/',
    ),
  }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Makes the changes in the page; hands back its markup. */
function apply(changes: Change[]): string {
  const build = ({ tag, attributes, children }: Tree): Element => {
    const element = document.createElement(tag);
    if (tag === 'script') element.setAttribute('type', 'application/json');
    for (const attribute of attributes) {
      const [name = '', value = ''] = attribute.split('=');
      element.setAttribute(name, value);
    }
    for (const child of children) element.append(typeof child === 'string' ? child : build(child));
    return element;
  };
  for (const one of changes) {
    if (one.kind === 'go') {
      location.hash = `#${one.route}`;
      continue;
    }
    const all = [...document.body.querySelectorAll('*')];
    const target = all[one.at % Math.max(all.length, 1)] ?? document.body;
    if (one.kind === 'add') target.append(build(one.tree));
    else if (one.kind === 'remove') {
      if (target !== document.body) target.remove();
    } else target.textContent = one.text;
  }
  return document.documentElement.outerHTML;
}

async function play(reading: ReadingPage, url: string, rounds: Change[][]): Promise<void> {
  await reading.open({ url, html: '<!doctype html><html lang="en"><body><main></main></body></html>' }, 0);
  for (const changes of rounds) {
    const before = await reading.page.evaluate(apply, changes);
    await reading.pass(4000);
    const [markup, words] = await reading.page.evaluate(() => [
      document.documentElement.outerHTML,
      document.documentElement.textContent ?? '',
    ]);
    expect(markup).toBe(before);
    for (const { id, evidence, domain } of await reading.findings()) {
      expect(findingIds).toContain(id);
      const shown = fold(words ?? '').replaceAll(' ', '');
      const seen = evidence.seen.split('…').map((part) => part.trim().replaceAll(' ', '').slice(0, 60));
      if (evidence.signal === 'text' || evidence.signal === 'label')
        for (const part of seen) expect(shown).toContain(part);
      if (evidence.signal !== 'missing-tab' && evidence.signal !== 'journey')
        expect(evidence.seen).not.toBe('');
      expect(domain ?? '').not.toMatch(/[<>"'&\s]/);
      expect(JSON.stringify(evidence)).not.toContain('@');
    }
    expect(reading.errors).toEqual([]);
  }
}

for (const url of [
  'https://admin.microsoft.com/#/subscriptions/vlnew/assignments',
  'https://login.microsoftonline.com/common/oauth2/authorize',
]) {
  test(`any page at ${new URL(url).host}`, async ({ pageFor }) => {
    test.setTimeout(180_000);
    const reading = await pageFor(url);
    const runs = fc.asyncProperty(
      fc.array(fc.array(change, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
      (rounds) => play(reading, url, rounds as Change[][]),
    );
    await fc.assert(runs, { numRuns: 25, interruptAfterTimeLimit: 120_000, endOnFailure: true });
  });
}
