import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rules } from '../../../../lib/detect/rules/index.ts';
import { maskRoute, routeWord } from '../../../../lib/facts/route-words.ts';

it('leaves the names of pages in a route, and nothing that people, tenants or contracts are called', () => {
  expect(maskRoute('/subscriptions/vlnew/downloadsandkeys')).toBe('/subscriptions/vlnew/downloadsandkeys');
  expect(maskRoute('/users/:/userdetails/annamiller/anna.secret@contoso-private.com/details')).toBe(
    '/users/:/…/…/…/…',
  );
  expect(maskRoute('')).toBe('');
});

it('lets no part through that isn’t listed, whatever it is made of', () => {
  const part = fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{1,20}$/), fc.constant('users'));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const masked = maskRoute(`/${parts.join('/')}`);
      for (const left of masked.split('/')) expect(left === '…' || routeWord.test(left)).toBe(true);
      expect(maskRoute(masked)).toBe(masked);
      expect(masked.length).toBeLessThan(200);
    }),
  );
});

it('knows every word by which a rule tells a page', () => {
  const routes = rules.flatMap(({ signals }) =>
    signals.flatMap((signal) => ('route' in signal ? signal.route.source : [])),
  );
  const words = routes.flatMap((source) => source.match(/[a-z]{3,}/g) ?? []);
  expect(words).toContain('vlnew');
  for (const word of words) expect(word).toMatch(routeWord);
});
