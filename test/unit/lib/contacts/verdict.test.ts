import { expect, it } from 'vitest';
import { joinContacts } from '../../../../lib/contacts/join-contacts.ts';
import { listFacts } from '../../../../lib/contacts/list-facts.ts';
import { contactsOfTable, contactsOfText } from '../../../../lib/contacts/parse.ts';
import { readTable } from '../../../../lib/contacts/table.ts';
import { type Tenant, type TenantCloud, verdicts } from '../../../../lib/contacts/types.ts';
import { checkContact, domainsToLookUp, outcomeOf } from '../../../../lib/contacts/verdict.ts';
import type { CloudId } from '../../../../lib/facts/clouds.ts';
import { practiceTenants } from '../../../site/tenants.ts';

const found = (cloud: TenantCloud, unmanaged = false): Tenant => ({ kind: 'found', cloud, unmanaged });

const agreements: (CloudId | undefined)[] = ['commercial', 'gcc', 'gcc-high', 'dod', undefined];
/** For each tenant's cloud the verdict by agreement: commercial, GCC, GCC High, DoD, not known. */
const table: Record<TenantCloud, string> = {
  commercial: 'aligned aligned wrong-cloud wrong-cloud unknown-cloud',
  gcc: 'aligned aligned wrong-cloud wrong-cloud unknown-cloud',
  'gcc-high': 'wrong-cloud wrong-cloud aligned wrong-cloud unknown-cloud',
  dod: 'wrong-cloud wrong-cloud wrong-cloud aligned unknown-cloud',
  'us-government': 'wrong-cloud wrong-cloud unknown-cloud unknown-cloud unknown-cloud',
  china: 'wrong-cloud wrong-cloud wrong-cloud wrong-cloud wrong-cloud',
  unknown: 'unknown-cloud unknown-cloud unknown-cloud unknown-cloud unknown-cloud',
};

it.each(Object.entries(table))('a tenant in %s', (cloud, expected) => {
  const got = agreements.map((agreement) => outcomeOf(found(cloud as TenantCloud), agreement).verdict);
  expect(got.join(' ')).toBe(expected);
});

it('says why', () => {
  expect(outcomeOf(found('commercial'), 'commercial').reason).toBe('same-cloud');
  expect(outcomeOf(found('commercial'), 'gcc').reason).toBe('shared-public-cloud');
  expect(outcomeOf(found('gcc'), 'dod').reason).toBe('different-cloud');
  expect(outcomeOf(found('china'), undefined).reason).toBe('tenant-in-china');
  expect(outcomeOf(found('us-government'), 'dod').reason).toBe('us-government-unspecified');
  expect(outcomeOf(found('gcc'), undefined).reason).toBe('agreement-cloud-unknown');
  expect(outcomeOf(found('unknown'), undefined).reason).toBe('tenant-cloud-unknown');
  expect(outcomeOf(undefined, 'dod')).toEqual({ verdict: 'unreachable', reason: 'not-looked-up' });
});

it('never judges a row that names a cloud we don’t know by the list’s cloud', () => {
  const { contacts } = contactsOfTable(
    readTable('E-mail,Cloud\njane@a.example,Government\njoe@a.example,\njane@a.example,GCC High'),
    { headers: true, columns: { email: 0, cloud: 1 } },
  );
  const facts = listFacts(contacts);
  const checks = joinContacts(contacts).map((contact) =>
    checkContact(contact, { facts, tenant: found('commercial'), listCloud: 'commercial' }),
  );
  expect(checks.map(({ verdict }) => verdict)).toEqual(['unknown-cloud', 'aligned', 'wrong-cloud']);
  expect(checks[0]).toMatchObject({ reason: 'agreement-cloud-unreadable', namedCloud: 'Government' });
  expect(checks[0]).not.toHaveProperty('agreementCloud');
});

it('takes an unmanaged directory for one in any cloud', () => {
  for (const agreement of agreements) {
    expect(outcomeOf(found('commercial', true), agreement).verdict).toBe('unmanaged');
  }
});

it('calls nothing ready of which half an answer is missing', () => {
  const half: Tenant = { kind: 'found', cloud: 'commercial', failure: 'timeout' };
  expect(outcomeOf(half, 'commercial')).toEqual({ verdict: 'unreachable', reason: 'timeout' });
  expect(outcomeOf(half, undefined).verdict).toBe('unreachable');
  expect(outcomeOf(half, 'dod').verdict).toBe('wrong-cloud');
});

it('has each verdict of the contract among the practice tenants and two more lines', () => {
  const text = [...practiceTenants.keys()].map((domain) => `jane@${domain}`);
  const { contacts } = contactsOfText(
    [...text, 'jane@outlook.com', 'jane@contoso.con', 'jane@gcc-high.example'].join('\n'),
  );
  const facts = listFacts(contacts);
  const got = contacts.map((contact) => {
    const tenant = practiceTenants.get(contact.domain ?? '')?.means;
    return checkContact(contact, { facts, tenant, listCloud: 'commercial' }).verdict;
  });
  expect([...new Set(got)].toSorted()).toEqual(verdicts.toSorted());
});

const check = (text: string, listCloud?: CloudId) => {
  const { contacts } = contactsOfText(text);
  const facts = listFacts(contacts);
  return joinContacts(contacts).map((contact) =>
    checkContact(contact, { facts, tenant: found('gcc'), listCloud }),
  );
};

it('knows consumer domains and faults without asking', () => {
  const { contacts } = contactsOfText(
    'a@outlook.com, b@gmail.com, c@contoso.con, d@contoso.com, e@CONTOSO.com, f@',
  );
  expect(domainsToLookUp(contacts)).toEqual(['contoso.com']);
  expect(
    check('a@outlook.com, b@gmail.com, c@contoso.con').map(({ verdict, reason }) => [verdict, reason]),
  ).toEqual([
    ['personal', 'microsoft-consumer-domain'],
    ['personal', 'mail-provider-domain'],
    ['invalid', 'unknown-suffix'],
  ]);
});

it('takes the row’s cloud before the list’s, and weighs the role', () => {
  const [contact] = contactsOfText('jane@contoso.com').contacts;
  if (!contact) throw new Error('no contact');
  const circumstances = { facts: listFacts([contact]), tenant: found('gcc'), listCloud: 'dod' as const };
  const weigh = (role: 'notices-contact' | 'online-services-manager' | 'key-viewer') =>
    checkContact({ ...contact, role, cloud: 'commercial' }, circumstances);
  expect(weigh('notices-contact')).toEqual({
    verdict: 'aligned',
    reason: 'shared-public-cloud',
    tenantCloud: 'gcc',
    agreementCloud: 'commercial',
    roleWeight: 'must',
    notes: [],
  });
  expect(weigh('online-services-manager').roleWeight).toBe('should');
  expect(weigh('key-viewer').roleWeight).toBe('not-needed');
  expect(checkContact(contact, circumstances)).toMatchObject({
    verdict: 'wrong-cloud',
    agreementCloud: 'dod',
  });
  expect(checkContact(contact, circumstances)).not.toHaveProperty('roleWeight');
});

it('points out slips and lines that were joined, and changes nothing', () => {
  const [joined, slip] = check('jane@contoso.com\njane@gmial.com\nJANE@contoso.com\njane@CONTOSO.COM');
  expect(joined?.notes).toEqual([{ code: 'repeated-on', lines: [1, 3, 4] }]);
  expect(slip).toMatchObject({
    verdict: 'unknown-cloud',
    notes: [{ code: 'typo', suggestion: 'jane@gmail.com' }],
  });
  expect(check('jane@contoso.con')[0]?.notes).toEqual([{ code: 'typo', suggestion: 'jane@contoso.com' }]);
});

it('names the lines of the same address for another customer', () => {
  const [jane] = contactsOfText('jane@contoso.com').contacts;
  if (!jane) throw new Error('no contact');
  const contacts = [jane, { ...jane, id: '7:0', line: 7, lastLine: 7, customer: 'Fabrikam' }];
  const notes = joinContacts(contacts).map(
    (contact) =>
      checkContact(contact, { facts: listFacts(contacts), tenant: found('gcc'), listCloud: 'gcc' }).notes,
  );
  expect(notes).toEqual([[{ code: 'also-on', lines: [7] }], [{ code: 'also-on', lines: [1] }]]);
});

it('stays small where one address stands on thousands of lines', () => {
  const checks = check('jane@contoso.com\n'.repeat(5000));
  expect(JSON.stringify(checks).length).toBeLessThan(1000);
});
