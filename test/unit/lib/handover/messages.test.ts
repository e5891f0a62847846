import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../lib/facts/languages.ts';
import { messageIds } from '../../../../lib/facts/message-ids.ts';
import { terms } from '../../../../lib/facts/screen-names.ts';
import { sections } from '../../../../lib/facts/sources.ts';
import { messagesOf } from '../../../../lib/guide/messages-of.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { type FieldId, fields } from '../../../../lib/handover/fields.ts';
import { fillMessage, isPlaceholder, mailtoAddress } from '../../../../lib/handover/fill-message.ts';
import { type Message, messages } from '../../../../lib/handover/messages.ts';
import { caseKinds, supportCases } from '../../../../lib/handover/support-cases.ts';
import { placesIn } from '../../../../lib/text/fill.ts';
import { loadGuideWords } from '../../../../locales/load/guide.ts';
import { loadHandoverWords } from '../../../../locales/load/messages.ts';
import { outcomes } from '../../../../scripts/guide/check.ts';
import { fingerprints } from '../../../sources/fingerprints.ts';

const offered = new Set(outcomes(guide).flatMap(([, node]) => messagesOf(node)));

/** Every field filled with something to be found again. */
const filled = Object.fromEntries(
  Object.entries(fields).map(([field, type]) => [
    field,
    type === 'address' ? `${field}@example.com` : `<${field}>`,
  ]),
) as Record<FieldId, string>;

describe('fields, problems and placeholders', () => {
  test('no field has the name of a term', () => {
    expect(Object.keys(fields).filter((field) => Object.hasOwn(terms, field))).toEqual([]);
  });
});

describe.each(messageIds)('%s', (id) => {
  const { fields: asked, optional, sources }: Message = messages[id];

  test('is offered by a step, and has sources', () => {
    expect(offered).toContain(id);
    expect(sources.filter((source) => !(sections as readonly string[]).includes(source))).toEqual([]);
    expect(optional.filter((field) => !asked.includes(field))).toEqual([]);
  });

  test.each(locales)('in %s asks for and uses the same fields, and knows every name', async (locale) => {
    const { messages: words } = await loadHandoverWords(locale);
    const { subject, body } = words[id];
    const names = placesIn(subject + body);
    expect(names.filter((name) => !isPlaceholder(name))).toEqual([]);
    expect(new Set(names.filter((name) => Object.hasOwn(fields, name)))).toEqual(new Set(asked));
    expect(placesIn(subject).filter((name) => (optional as readonly string[]).includes(name))).toEqual([]);
    const english = (await loadHandoverWords('en')).messages[id];
    expect(names.filter((name) => name.startsWith('link-')).sort()).toEqual(
      placesIn(english.subject + english.body)
        .filter((name) => name.startsWith('link-'))
        .sort(),
    );
  });

  test.each(locales)('in %s is filled', async (locale) => {
    const [words, { terms: localTerms }] = await Promise.all([
      loadHandoverWords(locale),
      loadGuideWords(locale),
    ]);
    const message = fillMessage(id, filled, words, localTerms);
    expect(message.missing).toEqual([]);
    expect(message.subject + message.body).not.toMatch(/[{}]|undefined|\n{3}| {2}/);
    for (const field of asked) expect(message.subject + message.body).toContain(filled[field]);

    const without = Object.fromEntries(
      asked.filter((field) => !optional.includes(field)).map((field) => [field, filled[field]]),
    );
    const shorter = fillMessage(id, without, words, localTerms);
    expect(shorter.missing).toEqual([]);
    expect(shorter.body).not.toMatch(/[{}]|\n{3}|\[/);

    const empty = fillMessage(id, {}, words, localTerms);
    expect(empty.missing).toEqual(asked.filter((field) => !optional.includes(field)));
    for (const field of empty.missing)
      expect(empty.subject + empty.body).toContain(`[${words.fields[field]}]`);
  });
});

test('what was typed is put in as it is', async () => {
  const words = await loadHandoverWords('en');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      fc.pre(name.trim() !== '');
      const { body } = fillMessage('add-my-id', { ...filled, yourName: name }, words, {});
      expect(body.replaceAll(/\n{2,}/g, '\n')).toContain(name.trim().replaceAll(/\n{2,}/g, '\n'));
    }),
  );
  const { body } = fillMessage('add-my-id', { ...filled, yourName: '{signInId} $& $1' }, words, {});
  expect(body).toContain('{signInId} $& $1');
});

describe('a mail address', () => {
  test('opens the whole message, or leaves the body to be pasted', () => {
    const short = mailtoAddress('ann@example.com', { subject: 'A & B?', body: 'one\ntwo' });
    expect(short).toEqual({
      href: 'mailto:ann@example.com?subject=A%20%26%20B%3F&body=one%0D%0Atwo',
      bodyFits: true,
    });
    const long = mailtoAddress('ann@example.com', { subject: 'A', body: '契約'.repeat(500) });
    expect(long).toEqual({ href: 'mailto:ann@example.com?subject=A', bodyFits: false });
  });

  test('holds one recipient, a subject and a body, whatever was typed', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, anything, anything, (to, subject, body) => {
        const { href } = mailtoAddress(`${to}@example.com`, { subject, body });
        expect(href.length).toBeLessThanOrEqual(2000);
        const { pathname, searchParams } = new URL(href);
        expect(pathname).not.toMatch(/[,;?&%]0[AD]|,|;/i);
        expect([...searchParams.keys()].filter((key) => key !== 'subject' && key !== 'body')).toEqual([]);
      }),
    );
    expect(mailtoAddress('a@example.com?bcc=b@example.com', { subject: '', body: '' }).href).not.toContain(
      'bcc',
    );
    expect(mailtoAddress('a@example.com,b@example.com', { subject: '', body: '' }).href).toMatch(
      /^mailto:\?/,
    );
  });
});

describe.each(locales)('the words in %s', (locale) => {
  test('have the same keys as the English ones, and nothing blank', async () => {
    const [words, english] = await Promise.all([loadHandoverWords(locale), loadHandoverWords('en')]);
    const flat = (value: object, at = ''): [string, string][] =>
      Object.entries(value).flatMap(([key, part]) =>
        typeof part === 'string' ? [[`${at}${key}`, part] as [string, string]] : flat(part, `${at}${key}.`),
      );
    expect(flat(words).map(([key]) => key)).toEqual(flat(english).map(([key]) => key));
    expect(
      flat(words).filter(([key, text]) => text.trim() === '' || (key !== 'colon' && text !== text.trim())),
    ).toEqual([]);
  });
});

test('everything is said in words of our own', async () => {
  const sources = new Set(readFileSync('test/sources/fingerprints.txt', 'utf8').trim().split('\n'));
  const words = await loadHandoverWords('en');
  const texts = [
    ...Object.values(words.messages).flatMap(({ subject, body }) => [subject, body]),
    ...Object.values(words.cases).flatMap(({ title, request }) => [title, request]),
    ...Object.values(words.fields),
    ...Object.values(words.problems),
  ];
  const borrowed = texts.filter((text) =>
    fingerprints(text.replace(/\{[\w:-]+\}/g, ' ¶ ')).some((print) => sources.has(print)),
  );
  expect(borrowed).toEqual([]);
});

test('every field is asked for somewhere', () => {
  const asked = new Set<string>([
    ...messageIds.flatMap((id) => messages[id].fields as readonly string[]),
    ...caseKinds.flatMap((kind) => supportCases[kind].items as readonly string[]),
  ]);
  expect(Object.keys(fields).filter((field) => !asked.has(field))).toEqual([]);
});
