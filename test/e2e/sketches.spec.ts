/**
 * Sketches of pages, whatever people wrote into them: nothing that is longer than a few letters comes out but what the
 * rules and the interface are made of. Drawing one costs what is drawn, not what the page holds.
 */
import fc from 'fast-check';
import { roles, tags } from '../../lib/facts/elements.ts';
import { identifierWords, interfaceWords } from '../../lib/page/sketch/words.ts';
import { expect, test } from './reader.ts';

const url = 'https://admin.cloud.microsoft/#/users/:/userdetails/annamiller/anna.secret@contoso-private.com';
const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Microsoft 365 admin center</title><body>${body}</body></html>`;

/** What the drawing itself is written in. */
const markup = [
  ...tags,
  ...roles,
  ...identifierWords,
  ...[...interfaceWords].flatMap((text) => text.split(/[^\p{L}]+/u)),
  ...'doctype charset content fixture srcdoc title class style display visibility opacity hidden position absolute'.split(
    ' ',
  ),
  ...'overflow width height placeholder popover inert disabled contenteditable plaintext false undefined mixed'.split(
    ' ',
  ),
  ...'invalid https admin cloud microsoft'.split(' '),
].join(' ');

const attributes = [
  ...[
    'id',
    'class',
    'title',
    'name',
    'value',
    'placeholder',
    'href',
    'src',
    'alt',
    'lang',
    'dir',
    'role',
    'type',
  ],
  ...['label', 'live', 'level', 'valuenow', 'valuetext', 'description', 'current', 'sort'].map(
    (name) => `aria-${name}`,
  ),
  ...['hint', 'value', 'automation-id', 'automationid', 'automation-key', 'testid', 'content', 'x'].map(
    (name) => `data-${name}`,
  ),
];
const words = fc.oneof(
  fc.stringMatching(/^[A-Za-z]{6,12}$/),
  fc.stringMatching(/^[A-Z][a-z]{5,9} [A-Z][a-z]{5,9}$/),
  fc.stringMatching(/^[a-z]{6,9}\.[a-z]{6,9}@[a-z]{6,9}\.[a-z]{6,9}$/),
  fc.constantFrom('佐藤葵さんの契約', 'Ωμέγαλφα Βήτατος', 'ｍｕｅｌｌｅｒｍａｎｎ', 'ЖДАНОВИЧ'),
);
const text = fc
  .tuple(
    fc.constantFrom(
      '',
      'Cloud scope of ',
      'ready to become the admin of ',
      'Volume licensing ',
      'ms-',
      'fui-',
    ),
    words,
  )
  .map((parts) => parts.join(''));
const element = fc.record({
  tag: fc.constantFrom(
    'div',
    'p',
    'span',
    'button',
    'a',
    'h2',
    'input',
    'td',
    'svg',
    'custom-element',
    'option',
  ),
  attributes: fc.dictionary(fc.constantFrom(...attributes), text, { maxKeys: 6 }),
  text,
});

test('nobody’s words come out, in no place of a page', async ({ pageFor }) => {
  const reading = await pageFor(url);
  await reading.open({ url, html: page('<main></main>') }, 0);
  await reading.sketch();
  await fc.assert(
    fc.asyncProperty(fc.array(element, { minLength: 20, maxLength: 40 }), async (elements) => {
      await reading.page.evaluate((made) => {
        const main = document.querySelector('main') as HTMLElement;
        main.replaceChildren(
          ...made.map((one) => {
            const drawn = document.createElement(one.tag);
            for (const [name, value] of Object.entries(one.attributes)) drawn.setAttribute(name, value);
            drawn.append(one.text);
            return drawn;
          }),
        );
        document.title = made[0]?.text ?? '';
      }, elements);
      const sketch = await reading.sketch();
      const written = elements.flatMap((one) => [one.text, ...Object.values(one.attributes)]);
      const runs = new Set(written.join('\n').match(/\p{L}{6,}/gu));
      for (const run of runs)
        if (sketch.includes(run) && !markup.includes(run.toLowerCase()))
          expect.soft(ruleWords, run).toContain(run.toLowerCase());
      expect(sketch).not.toMatch(/annamiller|secret|contoso-private|@/);
    }),
    { numRuns: 25 },
  );
  expect(test.info().errors).toEqual([]);
});

/** Of the words above, those that rules look for. */
const ruleWords = 'cloud scope ready to become the admin of volume licensing';

test('a sketch costs what is drawn, however much the page holds', async ({ pageFor }) => {
  // Nobody else reads there meanwhile.
  const unread = 'https://learn.microsoft.com/';
  const reading = await pageFor(unread);
  /** How many texts are looked at for a sketch, and how many characters are asked for. */
  const cost = async (rows: number) => {
    await reading.open({ url: unread, html: page('<main></main>') }, 0);
    await reading.sketch();
    await reading.page.evaluate((count) => {
      const row = () => {
        const made = document.createElement('div');
        made.innerHTML = '<div><div><span>Parker</span> <span>McLean</span></div></div>';
        return made;
      };
      document.querySelector('main')?.append(...Array.from({ length: count }, row));
      const spent = { nodes: 0, characters: 0 };
      Object.assign(globalThis, { spent });
      const { nextNode } = TreeWalker.prototype;
      TreeWalker.prototype.nextNode = function () {
        spent.nodes++;
        return nextNode.call(this);
      };
      const whole = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent') as PropertyDescriptor;
      Object.defineProperty(Node.prototype, 'textContent', {
        ...whole,
        get() {
          const content = whole.get?.call(this) as string | null;
          spent.characters += content?.length ?? 0;
          return content;
        },
      });
    }, rows);
    await reading.sketch();
    return reading.page.evaluate(() => (globalThis as unknown as { spent: Record<string, number> }).spent);
  };
  const small = await cost(2_000);
  const large = await cost(20_000);
  expect(small.nodes).toBeGreaterThan(0);
  expect(large).toEqual(small);
});
