import { expect, it } from 'vitest';
import type { Guide } from '../../../../lib/guide/types.ts';
import type { GuideWords } from '../../../../locales/shape/guide.ts';
import { guideJson } from '../../../../scripts/guide/json.ts';

const sources = ['sign-in#no-vl-page'] as const;
const guide: Guide = {
  start: 'ask',
  entries: { 'missing-vl-tab': 'ask' },
  causes: { password: 'do' },
  nodes: {
    ask: {
      kind: 'question',
      options: { yes: 'do', no: 'end' },
      known: { yes: { clouds: ['dod'] } },
      sources,
    },
    do: {
      kind: 'outcome',
      code: 'VL-101',
      actor: 'user',
      steps: { send: { actor: 'it-admin', message: 'add-my-id' }, open: { privately: 'business-center' } },
      sources,
      reviewed: '2026-11-20',
      next: ['end', 'ask'],
    },
    end: {
      kind: 'outcome',
      code: 'VL-102',
      actor: 'user',
      steps: { go: {} },
      sources,
      reviewed: '2026-11-20',
    },
  },
};
const words = {
  nodes: {
    ask: { title: 'Ask', body: 'B.', options: { yes: 'Yes', no: 'No' }, told: 'Not {billing}.' },
    do: {
      title: 'Do',
      body: 'B.',
      steps: { send: 'Send.', open: 'Open.' },
      after: 'Ask {billing}.',
      told: 'Told.',
      sourceNote: 'Old and new.',
      next: { ask: 'See {billing}' },
    },
    end: { title: 'End', body: 'B.', steps: { go: 'Go.' } },
  },
  terms: {},
  links: { 'business-center': 'Business' },
} as unknown as GuideWords;

it('has all that a node has, with names of screens filled in', () => {
  const json = guideJson(guide, words, 'en', ['en']);
  expect(json.causes).toEqual({ password: 'do' });
  expect(json.nodes.ask).toMatchObject({ known: { yes: { clouds: ['dod'] } }, told: 'Not Billing.' });
  expect(json.nodes.do).toMatchObject({
    steps: [
      { id: 'send', text: 'Send.', links: [], actor: 'it-admin', message: 'add-my-id' },
      {
        id: 'open',
        text: 'Open.',
        links: [],
        privately: { label: 'Business', url: 'https://businessaccount.microsoft.com/customer' },
      },
    ],
    after: 'Ask Billing.',
    told: 'Told.',
    sourceNote: 'Old and new.',
    next: [
      { label: 'End', to: 'end' },
      { label: 'See Billing', to: 'ask' },
    ],
  });
  for (const key of ['after', 'told', 'sourceNote', 'next']) expect(json.nodes.end).not.toHaveProperty(key);
});

it('keeps sections of other documents apart from those of the volume licensing articles', () => {
  const cited = structuredClone(guide);
  Object.assign(cited.nodes.do ?? {}, { sources: ['entra-errors#aadsts-error-codes', ...sources] });
  const { nodes } = guideJson(cited, words, 'en', ['en']);
  expect(nodes.do).toMatchObject({ sources, furtherSources: ['entra-errors#aadsts-error-codes'] });
  expect(nodes.end).toMatchObject({ sources });
  expect(nodes.end).not.toHaveProperty('furtherSources');
});
