import type { NodeWords } from '../../types.ts';

export default {
  'which-role': {
    title: 'Que doit pouvoir faire la personne ?',
    body: 'Il existe sept rôles, donnés séparément pour chaque contrat (License ID). Une personne peut en avoir plusieurs.',
    options: {
      'give-access': 'Donner accès à d’autres, et faire presque tout',
      'see-contracts': 'Voir contrats, commandes et clés, et créer des récapitulatifs de licences',
      download: 'Télécharger des logiciels',
      'read-keys': 'Lire les clés de produit',
      benefits: 'Utiliser les avantages Software Assurance',
      'online-services': 'Réserver, activer et gérer des services en ligne',
      invoices: 'Voir les factures',
      'old-role-name': 'Je connais seulement le nom du rôle dans l’ancien VLSC',
      'not-sure': 'Je ne sais pas',
    },
  },
  'role-invoice': {
    title: 'Est-ce un Enterprise Agreement (EA, EAS) ?',
    body: 'Pour les factures, la règle en dépend.',
    options: {
      enterprise: 'Oui',
      other: 'Non, un autre programme',
      'not-sure': 'Je ne sais pas',
    },
  },
  'role-administrator': {
    title: 'Le rôle est « {roleAdministrator} »',
    body: 'Il permet de donner, modifier et retirer l’accès des autres, et de faire tout ce que permettent les autres rôles. Il ne permet pas de voir les factures, sauf pour les Enterprise Agreements. Dans le VLSC, il s’appelait déjà Administrator.',
    steps: {
      'note-license-ids': 'Notez les License ID concernés.',
      'have-assigned':
        'Faites attribuer {roleAdministrator} sur ceux-ci par un administrateur VL ou, si vous en êtes un, faites-le vous-même sous {roleAssignments}.',
      'smaller-role': 'Si la personne doit seulement lire ou télécharger, choisissez un rôle plus limité.',
    },
    takes: 'Jusqu’à deux heures.',
    verify: 'La personne voit {roleAssignments} dans l’onglet {vlTab}.',
  },
  'role-license-position': {
    title: 'Le rôle est « {roleLicensePosition} »',
    body: 'Il permet de voir les détails des contrats, les commandes et les clés des contrats, et de créer des récapitulatifs de licences. Dans le VLSC, il s’appelait Licensing Info Viewer.',
    steps: {
      'note-license-ids': 'Notez les License ID concernés.',
      'have-assigned':
        'Faites attribuer {roleLicensePosition} sur ceux-ci par un administrateur VL ou, si vous en êtes un, faites-le vous-même sous {roleAssignments}.',
      'then-open': 'Ensuite, sélectionnez {billing} > {yourProducts} > {vlTab}, puis {viewContracts}.',
    },
    takes: 'Jusqu’à deux heures.',
    verify: 'Les contrats sont affichés avec leurs détails.',
  },
  'role-download': {
    title: 'Le rôle est « {roleDownload} »',
    body: 'Il permet de voir les contrats et de télécharger les logiciels sous licence. Dans le VLSC, il s’appelait Download.',
    steps: {
      'note-license-ids': 'Notez les License ID concernés.',
      'have-assigned':
        'Faites attribuer {roleDownload} sur ceux-ci par un administrateur VL ou, si vous en êtes un, faites-le vous-même sous {roleAssignments}.',
      'then-open':
        'Ensuite, sélectionnez {billing} > {yourProducts} > {vlTab} puis, dans la section {productsAndServices}, {downloadsAndKeys}.',
    },
    takes: 'Jusqu’à deux heures.',
    verify: 'Les produits peuvent être téléchargés.',
    note: 'Les clés demandent un autre rôle : {roleKeys}.',
  },
  'role-keys': {
    title: 'Le rôle est « {roleKeys} »',
    body: 'Il permet de voir les contrats et leurs clés, de lire les clés sur la page {productsAndServices} et de gérer l’activation des services en ligne. Dans le VLSC, il s’appelait Product Keys.',
    steps: {
      'note-license-ids': 'Notez les License ID concernés.',
      'have-assigned':
        'Faites attribuer {roleKeys} sur ceux-ci par un administrateur VL ou, si vous en êtes un, faites-le vous-même sous {roleAssignments}.',
      'then-open':
        'Ensuite, sélectionnez {billing} > {yourProducts} > {vlTab} puis, dans la section {productsAndServices}, {downloadsAndKeys}.',
    },
    takes: 'Jusqu’à deux heures.',
    verify: 'Les clés sont affichées.',
    note: 'Les téléchargements demandent un autre rôle : {roleDownload}.',
  },
  'role-benefits': {
    title: 'Le rôle est « {roleBenefits} »',
    body: 'Il permet de voir les contrats et de gérer les droits à Workplace Discount dans le cadre de Software Assurance. Dans le VLSC, il s’appelait Software Assurance Manager.',
    steps: {
      'note-license-ids': 'Notez les License ID concernés.',
      'have-assigned':
        'Faites attribuer {roleBenefits} sur ceux-ci par un administrateur VL ou, si vous en êtes un, faites-le vous-même sous {roleAssignments}.',
    },
    takes: 'Jusqu’à deux heures.',
    verify: 'Ce rôle figure parmi ceux de la personne sous {viewAccess}.',
  },
  'role-online-services': {
    title: 'Le rôle est « {roleOnlineServices} »',
    body: 'Il permet de voir les contrats et les commandes, de réserver et d’activer des services en ligne, et de gérer les abonnements. Dans le VLSC, il s’appelait Online Services Manager.',
    steps: {
      'note-license-ids': 'Notez les License ID concernés.',
      'have-assigned':
        'Faites attribuer {roleOnlineServices} sur ceux-ci par un administrateur VL ou, si vous en êtes un, faites-le vous-même sous {roleAssignments}.',
      'then-open': 'Les abonnements se gèrent ensuite sous {billing} > {licenses}.',
    },
    takes: 'Jusqu’à deux heures.',
    verify: 'La personne peut voir les commandes du contrat.',
  },
  'role-invoice-enterprise': {
    title: 'L’administrateur voit les factures et peut donner « {roleInvoice} »',
    body: 'Avec un Enterprise Agreement, l’administrateur VL peut voir les factures et donner ce rôle à n’importe qui. Le contact de facturation (Bill To) ne l’obtient pas automatiquement.',
    steps: {
      'note-license-ids': 'Notez les License ID concernés.',
      'have-assigned':
        'Faites attribuer {roleInvoice} sur ceux-ci par un administrateur VL ou, si vous en êtes un, faites-le vous-même sous {roleAssignments}.',
    },
    takes: 'Jusqu’à deux heures.',
    verify: 'Les factures sont affichées et peuvent être téléchargées.',
    note: 'L’ancien article de Microsoft ne connaît pas cette exception. Le plus récent (novembre 2025) la prévoit ; nous le suivons.',
  },
  'role-invoice-other': {
    title: 'Adressez-vous au contact de facturation (Bill To) du contrat',
    body: 'Ici, le rôle {roleInvoice} revient automatiquement au contact indiqué sous Bill To. Un administrateur VL ne peut pas l’avoir.',
    steps: {
      'find-bill-to': 'Demandez à votre partenaire qui est le contact de facturation (Bill To).',
      'sign-in-as-bill-to': 'Demandez à cette personne de se connecter et de télécharger les factures.',
      'change-bill-to':
        'Si ce n’est pas la bonne personne, demandez à votre partenaire de changer le contact.',
    },
    verify: 'Cette personne voit la liste des factures.',
    note: 'Dans son texte plus récent (juillet 2026), Microsoft n’accorde un accès automatique qu’au contact pour les notifications et administrateur en ligne (Notices and Online Admin Contact) et au gestionnaire des services en ligne (Online Services Manager) des nouveaux contrats. Si le contact de facturation n’a pas accès, faites attribuer le rôle à un utilisateur par l’administrateur VL.',
  },
  'role-invoice-find-out': {
    title: 'Identifiez d’abord le type de contrat',
    body: 'Toute personne qui peut ouvrir le contrat l’y voit ; votre partenaire le sait aussi.',
    steps: {
      'look-at-contract':
        'Sélectionnez {viewContracts}, puis {moreActions} pour le License ID, et regardez les détails du contrat.',
      'ask-partner': 'Ou demandez à votre partenaire : « Est-ce un EA ou un EAS ? »',
      'then-act':
        'Pour un EA ou un EAS, demandez {roleInvoice} à l’administrateur VL. Pour les autres, demandez les factures au contact de facturation (Bill To).',
    },
    verify: 'Vous savez à qui vous adresser.',
  },
  'role-names': {
    title: 'Choisissez le rôle le plus limité qui suffit',
    body: 'Les rôles de l’ancien VLSC ont de nouveaux noms. Ce que chacun permet n’a guère changé.',
    steps: {
      'compare-old':
        'Trouvez le nouveau nom : Administrator devient {roleAdministrator} ; Licensing Info Viewer devient {roleLicensePosition} ; Download devient {roleDownload} ; Product Keys devient {roleKeys} ; Software Assurance Manager devient {roleBenefits} ; Online Services Manager devient {roleOnlineServices}.',
      'no-old': 'Pour les factures, il y a {roleInvoice}, que le VLSC n’avait pas.',
      'smallest-role': 'Demandez à votre administrateur VL le rôle qui suffit juste à la tâche.',
    },
    takes: 'Jusqu’à deux heures après l’attribution.',
    verify: 'La personne peut accomplir la tâche.',
    note: 'Une personne qui a seulement un rôle de licences en volume ne voit que les pages de licences en volume dans le centre d’administration.',
  },
} satisfies Record<string, NodeWords>;
