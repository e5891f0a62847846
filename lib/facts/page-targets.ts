import type { TermId } from './screen-names.ts';

/** Something on a page of the admin center that a step of the guide names. */
export interface Target {
  /** Its name, in the languages of the guide. */
  term: TermId;
  /** Other names it is known to have, by the language of the page. */
  more?: Readonly<Record<string, readonly string[]>>;
  kind: 'control' | 'tab';
  /** The navigation's own key for it, whatever the language. */
  key?: string;
  /** What has to be opened first where it isn't in sight. Its term may be another for the same thing. */
  via?: string;
  /** The route of the page that holds what leads on from here. */
  page?: RegExp;
  /** The name of that page, where its route isn't known. */
  heading?: TermId;
  /** Why it may be missing. */
  missing: MissingId;
}

export type MissingId = 'menu' | 'billing' | 'products' | 'tab' | 'section' | 'banner' | 'row' | 'role-page';

/**
 * Targets by id. Names: lib/facts/screen-names.ts; those of `more` and the keys are from Microsoft's localised documents
 * and from scripts that work on the admin center (facts gathered for this project, 2026-11-20).
 */
export const targets = {
  'show-all': {
    term: 'showAll',
    more: {
      en: ['View all', 'Show more'],
      ja: ['すべて表示'],
      de: ['Alle anzeigen'],
      nl: ['Alles weergeven'],
      tr: ['Tümünü göster'],
    },
    kind: 'control',
    key: 'showMoreClick',
    missing: 'menu',
  },
  billing: {
    term: 'billing',
    more: {
      ja: ['請求'],
      de: ['Fakturierung'],
      pt: ['Faturamento'],
      it: ['Fatturazione'],
      nl: ['Facturering'],
      ru: ['Выставление счетов'],
      pl: ['Rozliczenia'],
      tr: ['Faturalama'],
      ko: ['청구', '결제'],
    },
    kind: 'control',
    key: 'billing',
    via: 'show-all',
    missing: 'billing',
  },
  'your-products': {
    term: 'yourProducts',
    more: {
      ja: ['ご使用の製品'],
      it: ['I tuoi prodotti'],
      nl: ['Mijn producten'],
      ru: ['Ваши продукты'],
      pl: ['Twoje produkty'],
      tr: ['Ürünleriniz'],
      ko: ['내 상품'],
    },
    kind: 'control',
    key: 'subscriptions',
    via: 'billing',
    page: /^\/subscriptions(?:\/vlnew)?\/?$/,
    missing: 'products',
  },
  'vl-tab': {
    term: 'vlTab',
    more: {
      en: ['Volume licenses'],
      de: ['Volumenlizenzen'],
      fr: ['Licences en volume'],
      pl: ['Licencjonowanie zbiorowe'],
      tr: ['Toplu lisanslama'],
    },
    kind: 'tab',
    via: 'your-products',
    page: /^\/subscriptions\/vlnew\/?$/,
    missing: 'tab',
  },
  'view-contracts': {
    term: 'viewContracts',
    more: { ja: ['契約の表示', '契約を表示'] },
    kind: 'control',
    via: 'vl-tab',
    heading: 'contracts',
    missing: 'section',
  },
  'manage-roles': {
    term: 'manageVlRoleAssignments',
    kind: 'control',
    via: 'vl-tab',
    heading: 'manageAssignments',
    missing: 'section',
  },
  'edit-preferences': { term: 'editPreferences', kind: 'control', via: 'vl-tab', missing: 'section' },
  'downloads-and-keys': { term: 'downloadsAndKeys', kind: 'control', via: 'vl-tab', missing: 'section' },
  'sync-permissions': {
    term: 'syncPermissions',
    kind: 'control',
    via: 'edit-preferences',
    missing: 'section',
  },
  'view-my-risk': { term: 'viewMyAccessAtRisk', kind: 'control', via: 'view-contracts', missing: 'banner' },
  'view-users-risk': { term: 'viewUsersAtRisk', kind: 'control', via: 'vl-tab', missing: 'banner' },
  'assign-users': {
    term: 'assignUsersToContracts',
    kind: 'control',
    via: 'manage-roles',
    missing: 'role-page',
  },
  'view-access': { term: 'viewAccess', kind: 'control', via: 'manage-roles', missing: 'row' },
  'resend-invite': { term: 'resendInvite', kind: 'control', via: 'manage-roles', missing: 'row' },
  'reset-invite': { term: 'resetInvite', kind: 'control', via: 'manage-roles', missing: 'row' },
} as const satisfies Record<string, Target>;

export type TargetId = keyof typeof targets;

export const isTargetId = (value: unknown): value is TargetId =>
  typeof value === 'string' && Object.hasOwn(targets, value);

/** The target, and after it what leads to it, one behind the other. */
export function wayTo(id: TargetId): TargetId[] {
  const { via }: Target = targets[id];
  return via && Object.hasOwn(targets, via) ? [id, ...wayTo(via as TargetId)] : [id];
}
