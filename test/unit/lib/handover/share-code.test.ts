import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { answer, isOutcome, optionsOf, replay, type Walk } from '../../../../lib/guide/replay.ts';
import type { Guide } from '../../../../lib/guide/types.ts';
import { readPlace, shareCode } from '../../../../lib/handover/share-code.ts';

/** The guide with places that may come next after every outcome, back to the beginning among them. */
const linked: Guide = {
  ...guide,
  nodes: Object.fromEntries(
    Object.entries(guide.nodes).map(([id, node]) => [
      id,
      node.kind === 'outcome' ? { ...node, next: [guide.start, 'contact-support'] } : node,
    ]),
  ),
};
const optionsAt = (walk: Walk): string[] => optionsOf(replay(linked, walk).node);

/** Walks from any node, of any length, and the code of each. */
const walks = fc
  .tuple(
    fc.constantFrom(...Object.keys(guide.nodes)),
    fc.array(fc.tuple(fc.nat({ max: 9 }), fc.constantFrom(undefined, 'seen' as const, 'set' as const)), {
      maxLength: 20,
    }),
  )
  .map(([entry, choices]) =>
    choices.reduce<Walk>(
      (walk, [choice, by]) => {
        const options = optionsAt(walk);
        return answer(linked, walk, options[choice % options.length] ?? '', by);
      },
      { entry, answers: [] },
    ),
  );

describe('a code', () => {
  test('leads back to the same place, for every path', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        expect(readPlace(linked, shareCode(linked, walk))).toEqual({ walk, whole: true });
      }),
      { numRuns: 500 },
    );
  });

  test('says who gave each answer only where that wasn’t a person alone', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const code = shareCode(linked, walk);
        expect(code.startsWith('VLG2-')).toBe(walk.answers.some(({ by }) => by));
      }),
    );
  });

  test('takes what somebody said they see for given by a person', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const said = walk.answers.map((given) => (given.by ? given : { ...given, by: 'said' as const }));
        expect(shareCode(linked, { ...walk, answers: said })).toBe(shareCode(linked, walk));
      }),
    );
  });

  test('of versions before is read as ever', () => {
    const node = 'azure-portal-redirect';
    expect(readPlace(guide, 'VLG1-1WY0Q-AQ5H')).toEqual({
      walk: { entry: node, answers: [{ node, option: 'mail-link' }] },
      whole: true,
    });
    expect(readPlace(guide, 'VLG1-0BZDQ-C')).toEqual({
      walk: { entry: 'missing-vl-tab', answers: [] },
      whole: true,
    });
  });

  test('leads back from every answer of every node: no two answers share a hash', () => {
    for (const [entry, node] of Object.entries(linked.nodes)) {
      for (const option of optionsOf(node)) {
        const walk = { entry, answers: [{ node: entry, option }] };
        expect(readPlace(linked, shareCode(linked, walk))).toEqual({ walk, whole: true });
      }
    }
  });

  test('can stand in an address as it is, and is short', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const code = shareCode(linked, walk);
        expect(code).toMatch(/^(VLG[12](-[0-9A-Z]{1,5})+|VL-\d{3})$/);
        expect(code.length).toBeLessThanOrEqual(12 + 4 * walk.answers.length);
      }),
    );
  });

  test('is read however it was typed or pasted', () => {
    const walk = {
      entry: 'azure-portal-redirect',
      answers: [{ node: 'azure-portal-redirect', option: 'mail-link' }],
    };
    const code = shareCode(guide, walk);
    const wide = code.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    for (const typed of [
      code.toLowerCase(),
      code.replaceAll('-', ' '),
      code.replaceAll('-', ''),
      code.replaceAll('-', '–'),
      code.replaceAll('0', 'o').replaceAll('1', 'l').replace(/^VLGl/, 'VLG1'),
      `Bitte ${code} öffnen, danke.`,
      `コードは${wide}です`,
      `コードは${code}です`,
      `(${code})`,
      `see\n${code}\nthanks`,
    ]) {
      expect(readPlace(guide, typed), typed).toEqual({ walk, whole: true });
    }
  });

  test('with one wrong or two swapped digits is noticed', () => {
    const walk = { entry: 'start', answers: [] };
    const code = shareCode(guide, { ...walk, entry: 'missing-vl-tab' }).slice('VLG1-'.length);
    const plain = code.replaceAll('-', '');
    fc.assert(
      fc.property(
        fc.nat(plain.length - 2),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
        (at, digit) => {
          const wrong = `${plain.slice(0, at)}${digit}${plain.slice(at + 1)}`;
          const swapped = `${plain.slice(0, at)}${plain[at + 1]}${plain[at]}${plain.slice(at + 2)}`;
          for (const typed of [wrong, swapped]) {
            if (typed !== plain) expect(readPlace(guide, `VLG1-${typed}`)).toHaveProperty('error');
          }
        },
      ),
    );
  });
});

describe('an outcome’s own code', () => {
  test('opens the outcome, for every outcome', () => {
    for (const [id, node] of Object.entries(guide.nodes)) {
      if (!isOutcome(node)) continue;
      const walk = { entry: id, answers: [] };
      expect(shareCode(guide, walk)).toBe(node.code);
      for (const typed of [
        node.code,
        node.code.toLowerCase(),
        node.code.replace('-', ' '),
        `Ticket 4711: ${node.code}.`,
      ]) {
        expect(readPlace(guide, typed)).toEqual({ walk, whole: true });
      }
    }
  });
});

describe('what is no place', () => {
  test.each([
    ['', 'no-code'],
    ['nothing of the kind', 'no-code'],
    ['VL', 'no-code'],
    ['MVL-205', 'no-code'],
    ['VL-2050', 'no-code'],
    ['VL-999', 'unknown-place'],
    ['VLG3-ABCDE', 'newer-version'],
    ['VLG2-ABCDE', 'incomplete'],
    ['VLG2-', 'incomplete'],
    ['VLG1-', 'incomplete'],
    ['VLG1-5ABC', 'incomplete'],
    ['VLG1-00000-1', 'mistyped'],
  ])('%s: %s', (typed, error) => {
    expect(readPlace(guide, typed)).toEqual({ error });
  });

  test('is never a reason to throw', () => {
    const near = fc.tuple(fc.constantFrom(1, 2), fc.string()).map(([form, text]) => `VLG${form}-${text}`);
    const digits = fc
      .string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ- ') })
      .map((text) => `vlg1${text}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near, digits), (text) => {
        const place = readPlace(guide, text);
        if ('walk' in place) expect(() => replay(guide, place.walk)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('another edition of the guide', () => {
  const walk: Walk = ['no-tab', 'not-sure', 'none-or-not-sure', 'vl-admin'].reduce<Walk>(
    (so, option) => answer(guide, so, option),
    { entry: 'missing-vl-tab', answers: [] },
  );
  const code = shareCode(guide, walk);

  test('in another order understands the code', () => {
    const turned: Guide = {
      ...guide,
      nodes: Object.fromEntries(
        Object.entries(guide.nodes)
          .reverse()
          .map(([id, node]) => [
            id,
            node.kind === 'question'
              ? { ...node, options: Object.fromEntries(Object.entries(node.options).reverse()) }
              : node,
          ]),
      ),
    };
    expect(readPlace(turned, code)).toEqual({ walk, whole: true });
  });

  test('without an answer stops at its question', () => {
    const question = guide.nodes['no-mail'];
    if (question?.kind !== 'question') throw new Error('no question');
    const { 'vl-admin': _gone, ...options } = question.options;
    const changed: Guide = { ...guide, nodes: { ...guide.nodes, 'no-mail': { ...question, options } } };
    expect(readPlace(changed, code)).toEqual({
      walk: { entry: walk.entry, answers: walk.answers.slice(0, 3) },
      whole: false,
    });
  });

  test('without the entry says so', () => {
    const { 'missing-vl-tab': _gone, ...nodes } = guide.nodes;
    expect(readPlace({ ...guide, nodes }, code)).toEqual({ error: 'unknown-place' });
  });
});
