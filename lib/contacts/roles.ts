// Contact roles of an agreement: how lists name them, and what they need.
import { comparable } from './comparable.ts';
import type { RoleId, RoleWeight } from './types.ts';

interface Role {
  /**
   * wsa-partner-guidance: mandatory for Notices Contact and Online Administrator, recommended for the Online
   * Services Manager. Its older part (March 2026) counts Online Admin among the legacy roles; the newer holds.
   */
  weight: RoleWeight;
  /** Names and abbreviations as lists have them, in any of our languages. Compared folded, as a whole. */
  names: readonly string[];
}

export const roles: Record<RoleId, Role> = {
  'notices-contact': {
    weight: 'must',
    names: [
      'Notices Contact',
      'Notice Contact',
      'Notices',
      'NTC',
      'Notices Contact (NTC)',
      'Notices and Online Admin Contact',
      'Notices and Online Administrator Contact',
      'Notices and Online Administrator',
      '通知連絡先',
      '通知先',
      '通知およびオンライン管理者連絡先',
      '通知とオンライン管理者連絡先',
      'Kontakt für Mitteilungen',
      'Mitteilungskontakt',
      'Ansprechpartner für Mitteilungen',
      'Contact pour les notifications',
      'Contact de notification',
      'Contacto de notificaciones',
      'Contacto para notificaciones',
      'Contato de notificações',
      'Contato para notificações',
    ],
  },
  'online-administrator': {
    weight: 'must',
    names: [
      'Online Administrator',
      'Online Admin',
      'Online Administrator Contact',
      'Online Admin Contact',
      'OLA',
      'Online Admin (OLA)',
      'Online Administrator (OLA)',
      'オンライン管理者',
      'オンライン管理者連絡先',
      'Onlineadministrator',
      'Administrateur en ligne',
      'Administrador en línea',
      'Administrador online',
      'Administrador on-line',
    ],
  },
  'online-services-manager': {
    weight: 'should',
    names: [
      'Online Services Manager',
      'Online Service Manager',
      'OSM',
      'Online Services Manager (OSM)',
      'Online Service Manager (OSM)',
      'オンライン サービス マネージャー',
      'オンライン サービス管理者',
      'Onlinedienste-Manager',
      'Manager für Onlinedienste',
      'Responsable des services en ligne',
      'Gestionnaire des services en ligne',
      'Administrador de servicios en línea',
      'Gerente de Serviços Online',
      'Gerenciador de Serviços Online',
    ],
  },
  'primary-contact': {
    weight: 'not-needed',
    names: [
      'Primary Contact',
      'Primary',
      'PRI',
      'Primary Contact (PRI)',
      '主要連絡先',
      'プライマリ連絡先',
      'Primärer Kontakt',
      'Hauptkontakt',
      'Contact principal',
      'Contacto principal',
      'Contato principal',
    ],
  },
  'bill-to-contact': {
    weight: 'not-needed',
    names: [
      'Bill-to Contact',
      'Bill to',
      'Billing Contact',
      '請求先連絡先',
      '請求先',
      'Rechnungskontakt',
      'Contact de facturation',
      'Contacto de facturación',
      'Contato de cobrança',
      'Contato de faturamento',
    ],
  },
  'key-viewer': { weight: 'not-needed', names: ['Key Viewer', 'KEY', 'Key Viewer (KEY)'] },
  'license-position-viewer': {
    weight: 'not-needed',
    names: ['License Position Viewer', 'Licence Position Viewer', 'LPV', 'License Position Viewer (LPV)'],
  },
  downloads: { weight: 'not-needed', names: ['Downloads', 'Download', 'DLD', 'Downloads (DLD)'] },
  'software-assurance-manager': {
    weight: 'not-needed',
    names: ['Software Assurance Manager', 'SAB', 'SAM', 'Software Assurance Manager (SAB)'],
  },
};

const roleByName = new Map(
  (Object.keys(roles) as RoleId[]).flatMap((id) =>
    roles[id].names.map((name): [string, RoleId] => [comparable(name), id]),
  ),
);

/** The heavier comes first. */
const weights: readonly RoleWeight[] = ['must', 'should', 'not-needed'];

/** The one of several roles that weighs most; undefined where there is none. */
export const heaviest = (ids: readonly RoleId[]): RoleId | undefined =>
  ids.toSorted((a, b) => weights.indexOf(roles[a].weight) - weights.indexOf(roles[b].weight))[0];

/** The role a cell names, of several the one that weighs most; undefined where the text is none that we know. */
export function roleOf(text: string): RoleId | undefined {
  const whole = roleByName.get(comparable(text));
  return (
    whole ??
    heaviest(text.split(/[,;/|&+\n、，；・]/).flatMap((part) => roleByName.get(comparable(part)) ?? []))
  );
}
