import type { InterfaceWords } from '../types.ts';

export const steps: InterfaceWords['steps'] = {
  done: 'Fait',
  ticked: 'L’étape {number} est faite.',
  seen: 'Constaté :',
  proofs: {
    'signed-in': 'Le centre d’administration est ouvert.',
    'signed-in-public': 'Le centre d’administration pour Commercial et GCC est ouvert.',
    'signed-in-gcc-high': 'Le centre d’administration pour GCC High est ouvert.',
    'signed-in-dod': 'Le centre d’administration pour DoD est ouvert.',
    'signed-in-other-cloud': 'Le centre d’administration d’un autre cloud est ouvert.',
    'billing-open': 'Une page de Facturation (Billing) est ouverte.',
    'your-products-open': 'La page Vos produits (Your products) est ouverte.',
    'vl-tab-there': 'L’onglet des licences en volume est là.',
    'vl-open': 'Les licences en volume sont ouvertes.',
    'contracts-open': 'La page des contrats (Contracts) est ouverte.',
    'assignments-open': 'La page Manage Assignments est ouverte.',
    'risk-shown': 'La liste affiche la mention ACCESS AT RISK.',
    'banner-gone': 'La bannière n’apparaît plus sur cette page.',
    'no-access-at-risk': 'Plus aucune ligne de cette page ne porte la mention ACCESS AT RISK.',
    'status-active': 'Plus aucune ligne de cette page n’a un autre statut que Active.',
    'invitation-reset': 'Plus aucune ligne de cette page n’indique une invitation expirée.',
    'profile-error-gone': 'Le message sur votre profil a disparu et le centre d’administration est ouvert.',
  },
  surely: {
    banner: 'Si vous avez fermé la bannière vous-même, rechargez la page pour vous en assurer.',
    rows: 'Seules les lignes visibles ont été lues. Retirez tout filtre et parcourez la liste pour vous en assurer.',
  },
  shown: '{name} est repéré sur la page. Le prochain clic sur la page efface le repère.',
  shownFirst: 'Sélectionnez d’abord {name}, repéré sur la page. Appuyez ensuite de nouveau sur ce bouton.',
  missing: '{name} n’est pas sur cette page.',
  why: {
    menu: 'Le menu de gauche est peut-être encore en cours de chargement, ou replié.',
    billing:
      'Si tout le menu est affiché et que Billing n’y est pas, ce compte n’a aucun rôle qui y donne accès.',
    products:
      'Le chargement n’est peut-être pas terminé. Si rien n’apparaît, ce compte n’a aucun rôle qui y donne accès.',
    tab: 'La page est peut-être encore en cours de chargement. Si l’onglet n’apparaît pas, ce compte n’a ici aucun rôle de licences en volume.',
    section:
      'Votre rôle ne comprend peut-être pas cette partie, ou la page est encore en cours de chargement.',
    banner:
      'Aucune bannière sur un accès menacé n’apparaît ici : sur cette page, ce compte n’est peut-être pas concerné.',
    row: 'Aucune ligne visible ne le propose. Retirez tout filtre et cherchez la personne dans la liste.',
    'role-page': 'Seuls les administrateurs VL le voient.',
  },
  unread:
    'Nous ne savons pas comment {name} s’appelle dans la langue de cette page et ne pouvons donc pas le trouver. Cherchez-le d’après son sens.',
  nothing:
    'Ni cet élément ni le chemin qui y mène n’apparaissent dans cet onglet. Ouvrez-y d’abord le centre d’administration et laissez-le se charger.',
};
