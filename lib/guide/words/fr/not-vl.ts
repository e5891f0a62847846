import type { NodeWords } from '../../types.ts';

export default {
  'not-volume-licensing': {
    title: 'Comment les licences ont-elles été achetées ?',
    body: 'Seuls les contrats de licences en volume figurent sous l’onglet {vlTab}. Tout le reste se trouve ailleurs.',
    options: {
      subscription: 'Abonnement en ligne ou essai, comme Microsoft 365',
      'old-portal': 'Je cherche le portail « Microsoft account for organizations »',
      csp: 'Auprès d’un partenaire cloud (CSP)',
      mpsa: 'Dans le cadre d’un MPSA',
      'shop-or-pc': 'En magasin, ou avec un nouvel ordinateur',
      'not-sure': 'Je ne sais pas',
    },
  },
  'online-subscriptions': {
    title: 'Regardez sous Vos produits (Your products)',
    body: 'Les abonnements en ligne ne sont pas des contrats de licences en volume. L’ancien portail « Microsoft account for organizations » n’existe plus ; le centre d’administration l’a remplacé.',
    steps: {
      'open-products':
        'Connectez-vous au centre d’administration avec le compte de votre organisation, et sélectionnez {billing} > {yourProducts}.',
      'read-list': 'Vous y voyez chaque abonnement, son état et sa date de fin.',
      'open-licenses':
        'Pour le nombre de licences achetées et utilisées, sélectionnez {billing} > {licenses}.',
      'ask-admin':
        'Si vous n’avez pas le droit d’ouvrir ces pages, demandez un rôle adapté à un administrateur général de votre organisation.',
      'other-support':
        'Pour de l’aide sur les abonnements, adressez-vous au support des services en ligne. Le support VL ne s’en occupe pas.',
    },
    verify: 'Votre abonnement figure dans la liste.',
    note: 'Pour les abonnements, la règle est l’inverse de celle des licences en volume : ici, les rôles d’administrateur, comme administrateur général, donnent bien accès.',
  },
  'licenses-csp': {
    title: 'Demandez à votre partenaire cloud (CSP)',
    body: 'Les licences d’un CSP ne sont pas des contrats de licences en volume : leurs clés et téléchargements ne sont donc pas sous l’onglet {vlTab}.',
    steps: {
      'ask-partner': 'Demandez au partenaire qui les a vendues où sont les clés et les téléchargements.',
      'look-in-products':
        'Regardez sous {billing} > {yourProducts}, avec un compte d’administrateur de votre propre organisation.',
      'own-account':
        'Si vous êtes le partenaire : selon d’autres personnes, les droits d’administration délégués n’affichent pas les clés. Faites regarder un utilisateur du client.',
    },
    verify: 'Le produit y figure, avec ses clés ou ses téléchargements.',
    note: 'Signalé par des personnes bloquées ; les articles de Microsoft sur les licences en volume disent seulement que les achats CSP ne s’affichent pas.',
  },
  'licenses-mpsa': {
    title: 'Regardez dans le Business Center',
    body: 'Les licences d’un Microsoft Products and Services Agreement (MPSA) se gèrent à part des autres licences en volume.',
    steps: {
      'look-for-tab': 'Cherchez l’onglet {mpsaProducts} sous {billing} > {yourProducts}.',
      'open-business-center':
        'S’il n’y est pas, ouvrez le Microsoft Business Center et connectez-vous avec le compte utilisé pour enregistrer le compte d’achat.',
      'ask-partner': 'Si vous ne connaissez pas ce compte, demandez à votre partenaire.',
    },
    verify: 'Vos licences MPSA sont affichées.',
    note: 'Les articles sur lesquels ce guide s’appuie ne traitent pas de MPSA ; ces indications viennent d’autres articles de Microsoft et de personnes bloquées.',
  },
  'licenses-retail': {
    title: 'Cherchez le reçu, ou adressez-vous au vendeur',
    body: 'Les licences achetées en magasin ou fournies avec un ordinateur n’apparaissent jamais dans les licences en volume.',
    steps: {
      'find-receipt': 'Retrouvez le reçu, la carte ou l’e-mail avec la clé de produit.',
      'ask-seller': 'Si la clé manque, demandez-la au vendeur ou au fabricant de l’ordinateur.',
    },
    verify: 'Vous avez la clé, ou vous savez qui l’a.',
    note: 'Les articles de Microsoft disent seulement que ces achats ne s’affichent pas ici.',
  },
  'licenses-ask-partner': {
    title: 'Cherchez de quel type d’achat il s’agissait',
    body: 'La facture ou votre partenaire vous le dira, et vous saurez alors où chercher.',
    steps: {
      'look-at-invoice':
        'Regardez la facture ou le contrat. Demandez-les au service des achats ou à la comptabilité.',
      'ask-partner':
        'Demandez au partenaire ou au vendeur qui y est nommé : « S’agissait-il d’un contrat de licences en volume, de MPSA, de CSP ou d’un abonnement en ligne ? ».',
      'choose-place':
        'S’il s’agissait de licences en volume, demandez quel contact le contrat nomme. Cette personne peut vous donner un rôle.',
    },
    verify: 'Vous connaissez le programme et le numéro de contrat.',
  },
} satisfies Record<string, NodeWords>;
