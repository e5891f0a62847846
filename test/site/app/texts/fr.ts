// A page language the extension has no words for. Its volume licensing tab is there, under a label
// that cannot be recognised.
import { en } from './en.ts';
import type { UiTexts } from './ui.ts';

export const fr: UiTexts = {
  ...en,
  lang: 'fr',
  product: 'Centre d’administration Microsoft 365',
  loading: 'Chargement...',
  dismiss: 'Ignorer',
  close: 'Fermer',
  refresh: 'Actualiser',
  errorTitle: 'Un problème est survenu',
  signedInAs: 'Connecté en tant que Camille Moreau',
  nav: {
    label: 'Navigation',
    home: 'Accueil',
    users: 'Utilisateurs',
    activeUsers: 'Utilisateurs actifs',
    health: 'Intégrité',
    messageCenter: 'Centre de messages',
    billing: 'Facturation',
    yourProducts: 'Vos produits',
    licenses: 'Licences',
    billsAndPayments: 'Factures et paiements',
    support: 'Support',
    newCase: 'Nouvelle demande de service',
    showAll: 'Afficher tout',
    showLess: 'Afficher moins',
  },
  home: {
    title: 'Accueil',
    greeting: 'Bonjour, Camille Moreau',
    cards: [['Facturation', 'Aucune facture en attente.']],
  },
  products: {
    title: 'Vos produits',
    intro: 'Gérez les produits achetés par votre organisation.',
    tabs: { products: 'Produits', benefits: 'Avantages', vl: 'Licences en volume', mpsa: 'Produits MPSA' },
    columns: ['Nom du produit', 'Licences attribuées', 'État de l’abonnement'],
    rows: [
      ['Microsoft 365 Business Premium', '18 / 25', 'Actif'],
      ['Visio Plan 2', '3 / 5', 'Actif'],
    ],
    benefitsText: 'Aucun avantage à activer.',
    mpsaText: 'Aucun produit.',
  },
  vl: {
    sections: en.vl.sections.map((section, index) => ({
      ...section,
      title:
        ['Contrats', 'Transactions', 'Attributions de rôles', 'Préférences', 'Produits et services'][index] ??
        '',
      text: '',
      link: 'Afficher',
    })),
  },
  users: { ...en.users, title: 'Utilisateurs actifs' },
  messages: { ...en.messages, title: 'Centre de messages' },
  help: { title: 'Aide et support', open: 'Aide et support', related: 'Articles recommandés', article: '' },
};
