import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parsePolicy } from '../../../../lib/policy/parse.ts';
import { partIds, policyErrors, policyGroups, policyValues } from '../../../../lib/policy/schema.ts';

const managed = vi.hoisted(() => ({
  get: (): Promise<unknown> => Promise.resolve({}),
  listeners: new Set<(changes: unknown, area: string) => void>(),
}));
vi.mock('../../../../lib/browser.ts', () => ({
  browser: {
    storage: {
      managed: { get: () => managed.get() },
      onChanged: {
        addListener: (listener: () => void) => managed.listeners.add(listener),
        removeListener: (listener: () => void) => managed.listeners.delete(listener),
      },
    },
  },
}));
const { readPolicy, subscribePolicy } = await import('../../../../lib/browser/managed-policy.ts');

const full = {
  helpdesk: {
    name: 'IT Service Desk',
    email: 'help@fourthcoffee.example',
    phone: '+49 30 123456',
    url: 'https://help.fourthcoffee.example/vl',
    hours: 'Mon–Fri 8–17',
  },
  vlAdministrator: { name: 'Aminata', email: 'aminata@fourthcoffee.example' },
  partner: { name: 'Trey Research', email: 'vl@treyresearch.example', phone: '0800 1' },
  cloud: 'commercial',
  language: 'ja',
  guideAddress: 'https://help.fourthcoffee.example/guide/index.html',
  organization: { name: 'Fourth Coffee', colour: '#8a3707' },
  outcomeNotes: { 'VL-205': 'Ask Aminata by ticket.' },
  keptDays: { walks: 1, drafts: 0, lists: 30 },
  switchedOff: ['map', 'contacts'],
};

describe('parsing', () => {
  test('takes everything that holds', () => {
    expect(parsePolicy(full)).toEqual({ policy: full, ignored: [] });
    expect(parsePolicy({})).toEqual({ policy: {}, ignored: [] });
    expect(parsePolicy(undefined)).toEqual({ policy: {}, ignored: [] });
  });

  test.each<[unknown, object, [string, string][]]>([
    [{ ...full, cloud: 'azure' }, { cloud: undefined }, [['cloud', 'unknown-value']]],
    [{ ...full, language: 7 }, { language: undefined }, [['language', 'wrong-type']]],
    [
      { ...full, partner: { name: ' Trey ', email: 'nobody', phone: '' } },
      { partner: { name: 'Trey' } },
      [
        ['partner.email', 'not-an-address'],
        ['partner.phone', 'empty'],
      ],
    ],
    [
      { ...full, helpdesk: { url: 'javascript:alert(1)', fax: '1', name: 'x'.repeat(101) } },
      { helpdesk: undefined },
      [
        ['helpdesk.url', 'not-a-link'],
        ['helpdesk.fax', 'unknown-key'],
        ['helpdesk.name', 'too-long'],
      ],
    ],
    [
      { ...full, outcomeNotes: { 'VL-205': 1, nonsense: 'x', 'VL-206': 'Yes' } },
      { outcomeNotes: { 'VL-206': 'Yes' } },
      [
        ['outcomeNotes.VL-205', 'wrong-type'],
        ['outcomeNotes.nonsense', 'unknown-key'],
      ],
    ],
    [
      { ...full, switchedOff: ['map', 'everything', 'map', null] },
      { switchedOff: ['map'] },
      [
        ['switchedOff.1', 'unknown-value'],
        ['switchedOff.3', 'wrong-type'],
      ],
    ],
    [
      { ...full, keptDays: { walks: 8, drafts: '3', lists: 1.5, recent: 1 } },
      { keptDays: undefined },
      [
        ['keptDays.walks', 'out-of-range'],
        ['keptDays.drafts', 'wrong-type'],
        ['keptDays.lists', 'wrong-type'],
        ['keptDays.recent', 'unknown-key'],
      ],
    ],
    [
      { ...full, keptDays: { walks: -1, drafts: 30 } },
      { keptDays: { drafts: 30 } },
      [['keptDays.walks', 'out-of-range']],
    ],
    [
      {
        ...full,
        guideAddress: 'http://help.fourthcoffee.example',
        organization: { name: '', colour: '#ffb900' },
      },
      { guideAddress: undefined, organization: undefined },
      [
        ['guideAddress', 'not-a-link'],
        ['organization.name', 'empty'],
        ['organization.colour', 'too-little-contrast'],
      ],
    ],
    [
      { ...full, organization: { colour: 'red' } },
      { organization: undefined },
      [['organization.colour', 'not-a-colour']],
    ],
    [{ ...full, switchedOff: 'map' }, { switchedOff: undefined }, [['switchedOff', 'wrong-type']]],
    [{ ...full, helpDesk: {} }, {}, [['helpDesk', 'unknown-key']]],
    [{ ...full, vlAdministrator: null }, { vlAdministrator: undefined }, [['vlAdministrator', 'wrong-type']]],
  ])('%#: what is bad is named, and the rest is kept', (value, changed, bad) => {
    const { policy, ignored } = parsePolicy(value);
    const expected = Object.fromEntries(
      Object.entries({ ...full, ...changed }).filter(([, part]) => part !== undefined),
    );
    expect(policy).toEqual(expected);
    expect(ignored).toEqual(bad.map(([key, why]) => ({ key, why })));
  });

  test('of anything never throws, and names reasons that there are words for', () => {
    const near = fc.record(
      Object.fromEntries(
        Object.entries(full).map(([key, value]) => [key, fc.oneof(fc.constant(value), fc.anything())]),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (value) => {
        const { policy, ignored } = parsePolicy(value);
        expect(ignored.filter(({ why }) => !policyErrors.includes(why))).toEqual([]);
        expect(parsePolicy(policy)).toEqual({ policy, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('isn’t led astray by names that every object has', () => {
    const { policy, ignored } = parsePolicy(
      JSON.parse('{"__proto__":{"cloud":"gcc"},"constructor":1,"helpdesk":{"toString":"x"}}'),
    );
    expect(policy).toEqual({});
    expect(ignored.map(({ key }) => key)).toEqual(['__proto__', 'constructor', 'helpdesk.toString']);
  });
});

describe('reading', () => {
  beforeEach(() => {
    managed.get = async () => full;
  });

  test('gives what the organization has set', async () => {
    expect(await readPolicy()).toEqual({ policy: full, ignored: [] });
  });

  test.each<[string, () => Promise<unknown>]>([
    ['refuses', () => Promise.reject(new Error('Managed storage manifest not found'))],
    ['has none', async () => ({})],
    [
      'has no such storage',
      () => {
        throw new TypeError('storage.managed is undefined');
      },
    ],
  ])('gives nothing where the browser %s', async (_how, get) => {
    managed.get = get;
    expect(await readPolicy()).toEqual({ policy: {}, ignored: [] });
  });

  test('tells of changes of the organization’s settings only, until it is stopped', async () => {
    managed.get = async () => ({ cloud: 'gcc' });
    const tell = vi.fn();
    const stop = subscribePolicy(tell);
    for (const area of ['local', 'managed']) for (const listener of managed.listeners) listener({}, area);
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(1));
    expect(tell).toHaveBeenCalledWith({ policy: { cloud: 'gcc' }, ignored: [] });
    stop();
    expect(managed.listeners.size).toBe(0);
  });
});

describe('the browsers’ schema', () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

  test('has the settings that are parsed, and no others', () => {
    expect(Object.keys(properties).sort()).toEqual(
      [...Object.keys(policyGroups), ...Object.keys(policyValues), 'outcomeNotes', 'switchedOff'].sort(),
    );
    for (const [group, shape] of Object.entries(policyGroups)) {
      expect(properties[group].type).toBe('object');
      expect(Object.keys(properties[group].properties)).toEqual(Object.keys(shape));
      for (const setting of Object.values<{ type: string }>(properties[group].properties))
        expect(setting.type).toBe(group === 'keptDays' ? 'integer' : 'string');
    }
    for (const key of Object.keys(policyValues)) expect(properties[key].type).toBe('string');
    expect(properties.outcomeNotes).toMatchObject({
      type: 'object',
      additionalProperties: { type: 'string' },
    });
    expect(properties.switchedOff).toMatchObject({ type: 'array', items: { type: 'string' } });
  });

  test('names the parts that can be switched off', () => {
    expect(properties.switchedOff.description).toBe(partIds.join(', '));
  });
});

describe('the ready-made examples', () => {
  const read = (name: string) => readFileSync(`docs/policy/${name}`, 'utf8');
  const wanted = parsePolicy(JSON.parse(read('settings.json')));

  test('hold', () => {
    expect(wanted.ignored).toEqual([]);
    expect(Object.keys(wanted.policy)).toHaveLength(10);
  });

  test.each<[string, (text: string) => unknown]>([
    ['chromium.json', (text) => JSON.parse(text)['3rdparty'].extensions.EXTENSION_ID],
    [
      'firefox-policies.json',
      (text) => JSON.parse(text).policies['3rdparty'].Extensions['vl-signin-guide@extension.invalid'],
    ],
    [
      'google-admin.json',
      (text) =>
        Object.fromEntries(
          Object.entries<{ Value: unknown }>(JSON.parse(text)).map(([key, { Value }]) => [key, Value]),
        ),
    ],
    ['intune.ps1', (text) => JSON.parse(/@'\n(.*?)\n'@/s.exec(text)?.[1] ?? '')],
    ['group-policy-chrome.reg', (text) => registryValues(text, 'Google\\Chrome')],
    ['group-policy-edge.reg', (text) => registryValues(text, 'Microsoft\\Edge')],
  ])('%s sets the same as settings.json', (name, settings) => {
    expect(parsePolicy(settings(read(name)))).toEqual(wanted);
  });

  test.each([
    ['chrome', 'clients2.google.com', 'toolbar_pin', 'force_pinned'],
    ['edge', 'edge.microsoft.com', 'toolbar_state', 'force_shown'],
  ])('install for all and pin in %s, by file and by registry', (name, store, pin, value) => {
    const { EXTENSION_ID: settings } = JSON.parse(read(`install-${name}.json`)).ExtensionSettings;
    expect(settings).toMatchObject({ installation_mode: 'force_installed', [pin]: value });
    expect(new URL(settings.update_url).host).toBe(store);
    const registry = read(`install-${name}.reg`);
    expect(registry).toMatch(/\\ExtensionSettings\\EXTENSION_ID\]\r\n/);
    const values = [...registry.matchAll(/^"(\w+)"="(.*)"\r$/gm)].map(([, key, text]) => [key, text]);
    expect(Object.fromEntries(values)).toEqual(settings);
  });

  test('install for all and pin in Firefox, under the id that the extension has there', () => {
    const { ExtensionSettings: settings } = JSON.parse(read('install-firefox.json')).policies;
    const [id, ...others] = Object.keys(settings);
    expect(others).toEqual([]);
    expect(readFileSync('wxt.config.ts', 'utf8')).toContain(`id: '${id}'`);
    expect(settings[id as string]).toMatchObject({
      installation_mode: 'force_installed',
      default_area: 'navbar',
    });
  });

  /** The values of a .reg file below the extension's key; numbered values are a list. */
  function registryValues(text: string, browser: string): unknown {
    const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\EXTENSION_ID\\policy`;
    const values: Record<string, Record<string, unknown>> = {};
    const sections = text.replaceAll('\r', '').split(/^\[(.*)\]$/m);
    for (let at = 1; at < sections.length; at += 2) {
      expect(sections[at]?.startsWith(root)).toBe(true);
      const group = sections[at]?.slice(root.length + 1) ?? '';
      const found = [
        ...(sections[at + 1] ?? '').matchAll(
          /^("(?:[^"\\]|\\.)*")=(?:dword:([0-9a-f]{8})|("(?:[^"\\]|\\.)*"))$/gm,
        ),
      ];
      values[group] = Object.fromEntries(
        found.map(([, key = '', number, value = '']) => [
          JSON.parse(key),
          number ? Number.parseInt(number, 16) : JSON.parse(value),
        ]),
      );
    }
    const { '': top = {}, switchedOff = {}, ...groups } = values;
    return { ...top, ...groups, switchedOff: Object.values(switchedOff) };
  }
});
