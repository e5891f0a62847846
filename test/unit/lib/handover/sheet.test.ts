import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine, sheetMarkdown, visible } from '../../../../lib/handover/sheet.ts';
import { readMarkdown, squeezed } from './read-markdown.ts';

const sheetOf = (text: string) => ({
  title: text,
  sections: [
    { heading: text, paragraphs: [text, text] },
    { heading: 'x', entries: [{ label: 'Label', text }, { text }, { label: 'Last', text }] },
  ],
});
const ours =
  'root(heading() heading() paragraph() paragraph() heading() list(' +
  'listItem(paragraph(strong())) listItem(paragraph()) listItem(paragraph(strong()))))';

function expectNoMarks(text: string): void {
  const { shape, text: whole } = readMarkdown(sheetMarkdown(sheetOf(text), ': '));
  expect(shape).toBe(ours);
  const said = squeezed(visible(text));
  expect(whole).toBe(`${said.repeat(4)}xLabel:${said.repeat(2)}Last:${said}`);
}

it('has a reader that finds marks', () => {
  const found = (markdown: string) => readMarkdown(markdown).shape;
  expect(found('one\n===')).toBe('root(heading())');
  expect(found('~~x~~ a@b.com https://a.example www.a.example')).toBe(
    'root(paragraph(delete() link() link() link()))',
  );
  expect(found('\\@team \\#1 a\\@b.com')).toBe('root(paragraph(link(strong()) link() link()))');
  expect(found('a | b\n--|--')).toContain('table');
});

it.each([
  'one\n===',
  'one\n---',
  'a\n~~~\nb',
  'a\n```\nb\n```',
  '~~gone~~',
  '@team',
  '(@team) and someone@contoso.com, mailto:a@b.com',
  '#1 GH-1 contoso/help#1 contoso/help@1234567 1234567',
  '&lt;b&gt; &#35; &copy;',
  'x&lt;b&gt; R&amp;D',
  'https://evil.example/?a=1&b=2, www.evil.example and HTTP://EVIL.EXAMPLE',
  '<https://evil.example> [x](https://evil.example) ![x](y) [^1]',
  '<b>x</b> <!-- x',
  '# x',
  '###### x',
  '- [x] done',
  '+ x\n+ y',
  '1. x\n2) y',
  '> x',
  'a | b\n--|--\n1 | 2',
  'a\n:--\nb',
  '| a@b.com |\n|---|\n| c |',
  '*x* __y__ `z`',
  '`a@b.com` ``#1`` \\`#1\\`',
  'trailing\\\n\\',
  'a\n\n\nb',
  '山田は@teamと#1をhttps://evil.exampleで＠',
  '$x$ :smile:',
])('makes nothing of %j', (text) => expectNoMarks(text));

it('makes nothing of any text, whoever reads it', () => {
  const unit = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~=:&@$^"\'/%;,1 \n\ta'.split('')) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '\n',
        '\n\n',
        '    ',
        '---',
        '===',
        '~~~',
        '```',
        '--|--',
        '&lt;',
        '@team',
        '#1',
        'GH-1',
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'www.',
        'http://',
        'a.example',
        'a@b.com',
        '1234567',
        '<!--',
        '<b>',
        '[x]',
        '](y)',
        '山',
        'é',
      ),
    },
  );
  const text = fc
    .oneof(fc.string({ unit, maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 40 }))
    .filter((value) => oneLine(value) !== '');
  fc.assert(fc.property(text, expectNoMarks), { numRuns: 300 });
});
