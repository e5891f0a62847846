import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cloudOf } from '../../../../lib/contacts/cloud-names.ts';
import { guessColumns } from '../../../../lib/contacts/columns.ts';
import { roleOf } from '../../../../lib/contacts/roles.ts';

const all = { name: 0, email: 1, role: 2, agreement: 3, customer: 4, cloud: 5 };

it.each([
  [
    'en',
    ['Contact name', 'E-mail address', 'Contact role', 'Enrollment number', 'Customer', 'Agreement cloud'],
  ],
  ['ja', ['担当者名', 'メール アドレス', '連絡先の役割', '契約番号', '顧客名', '契約のクラウド']],
  ['de', ['Ansprechpartner', 'E-Mail-Adresse', 'Kontaktrolle', 'Vertragsnummer', 'Kunde', 'Vertragscloud']],
  [
    'fr',
    [
      'Nom du contact',
      'Adresse e-mail',
      'Rôle du contact',
      'Numéro de contrat',
      'Client',
      'Cloud du contrat',
    ],
  ],
  [
    'es',
    [
      'Nombre',
      'Correo electrónico',
      'Rol del contacto',
      'Número de contrato',
      'Cliente',
      'Nube del contrato',
    ],
  ],
  [
    'pt-BR',
    ['Nome', 'Endereço de e-mail', 'Função do contato', 'Número do contrato', 'Cliente', 'Nuvem do contrato'],
  ],
])('guesses the columns in %s', (_, headers) => expect(guessColumns(headers)).toEqual(all));

it('gives no column two kinds', () => {
  const header = fc.oneof(
    fc.string(),
    fc.constantFrom('E-mail', 'Role', 'Contact', 'Name', 'Customer name', 'Cloud', 'メール', ''),
  );
  fc.assert(
    fc.property(fc.array(header), (headers) => {
      const columns = Object.values(guessColumns(headers));
      expect(new Set(columns).size).toBe(columns.length);
      for (const column of columns) expect(column).toBeLessThan(headers.length);
    }),
  );
});

it.each([
  ['Notices Contact', 'notices-contact'],
  ['ntc', 'notices-contact'],
  ['Online-Administrator', 'online-administrator'],
  ['OLA', 'online-administrator'],
  ['Online Services Manager (OSM)', 'online-services-manager'],
  ['オンラインサービスマネージャー', 'online-services-manager'],
  ['ＯＳＭ', 'online-services-manager'],
  ['Bill-to Contact', 'bill-to-contact'],
  ['LPV', 'license-position-viewer'],
  ['Key Viewer; OSM, Notices Contact', 'notices-contact'],
  ['Somebody / 通知連絡先', 'notices-contact'],
  ['Somebody', undefined],
  ['', undefined],
])('knows the role %j', (text, role) => expect(roleOf(text)).toBe(role));

it.each([
  ['Commercial', 'commercial'],
  ['GCC-High', 'gcc-high'],
  ['gcc', 'gcc'],
  ['DoD', 'dod'],
  ['商用', 'commercial'],
  ['Government', undefined],
  ['__proto__', undefined],
  ['', undefined],
])('knows the cloud %j', (text, cloud) => expect(cloudOf(text)).toBe(cloud));
