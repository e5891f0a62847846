import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rules } from '../../../../../lib/detect/rules/index.ts';
import type { RuleText } from '../../../../../lib/detect/types.ts';
import { matchText } from '../../../../../lib/page/read/match.ts';
import { fold } from '../../../../../lib/text/fold.ts';

const texts = rules.flatMap(({ id, signals }) =>
  signals.flatMap((signal) =>
    'texts' in signal && signal.texts
      ? Object.values(signal.texts).flatMap(({ possible }: RuleText) =>
          possible.map((pattern) => ({ id, pattern })),
        )
      : [],
  ),
);

/** Of free text: any character, any letter, anything but something. */
const free = /(?<!\\)\.|\\[wWSDpP]|\[\^/;

/** Conditions match nothing by themselves. */
const withoutConditions = (source: string) => source.replace(/\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g, '');

/** The groups of a pattern that are kept: all but the domain. */
const groupsOf = (source: string) =>
  source.match(/(?<!\\)\((?!\?)(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g) ?? [];

it('what a page can fill in stands outside of the groups of a pattern', () => {
  expect(texts.length).toBeGreaterThan(15);
  for (const { id, pattern } of texts) {
    const source = withoutConditions(pattern.source);
    const groups = groupsOf(source);
    // Without groups, all that was matched is kept.
    for (const kept of groups.length > 0 ? groups : [source])
      expect(free.test(kept), `${id}: ${kept}`).toBe(false);
  }
});

/** Pages say these with something of their own in between. */
const said: [text: (name: string) => string, seen: string][] = [
  [(name) => `Cloud scope of ${name} does not match`, 'cloud scope … does not match'],
  [(name) => `Cloud-scope ${name} misaligned`, 'cloud-scope … misaligned'],
  [(name) => `Ready to become the admin of ${name}.example`, 'ready to become the admin of'],
  [
    (name) => `Some users may lose access to certain VL${name.slice(0, 5)}contracts`,
    'may lose access to certain vl … contracts',
  ],
];

it('evidence is the rule’s own words, whatever a page puts between them', () => {
  const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ,()+-]{5,40}[a-z]$/);
  fc.assert(
    fc.property(name, fc.constantFrom(...said), (typed, [text, seen]) => {
      const page = fold(text(typed));
      for (const { signals } of rules)
        for (const signal of signals)
          if ('texts' in signal && signal.texts) {
            const match = matchText(signal.texts, page);
            if (match) expect(match.seen).toBe(seen);
          }
    }),
  );
});

it('a person in a message of VL Central is no evidence', () => {
  const signal = rules.find(({ id }) => id === 'invalid-wsa')?.signals[0];
  if (signal?.kind !== 'text') throw new Error('no text');
  const text = fold('Cloud scope of Anna Miller (Contoso Ltd, +49 151 2345) does not match');
  expect(matchText(signal.texts, text)?.seen).toBe('cloud scope … does not match');
});
