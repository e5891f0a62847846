import { expect, test } from 'vitest';
import { likest } from '../../../../../lib/recognize/picture/likeness.ts';
import { literalsOf } from '../../../../../lib/recognize/picture/literals.ts';

test.each([
  [/refresh the page/, ['refresh the page']],
  [/ページを(?:更新|再読み込み)/, ['ページを更新', 'ページを再読み込み']],
  [/a (b|cd?)\.|e/, ['a b.', 'a cd.', 'a c.', 'e']],
])('%s stands for sentences', (pattern, sentences) => {
  expect(literalsOf(pattern)).toEqual(sentences);
});

test.each([/a.b/, /a+b/, /[ab]/, /^a$/, /(?<name>a)/, /a{2}/, /\d/, /(?<!a)b/])(
  '%s leaves something open',
  (pattern) => {
    expect(literalsOf(pattern)).toBeUndefined();
  },
);

test.each([
  ['refresh the page', 'please refresh the page now', 0],
  ['refresh the page', 'please refreshthe page now', 0.15],
  ['profile', 'your pr0fi1e!', 0.6],
  ['profile', 'your prefile!', 1],
])('of %s, the likest in “%s” has slips of %f', (sentence, text, slips) => {
  const found = likest(sentence, text);
  expect(found.slips).toBeCloseTo(slips);
  expect(text.slice(found.at, found.end).startsWith(sentence[0] ?? '')).toBe(true);
});
