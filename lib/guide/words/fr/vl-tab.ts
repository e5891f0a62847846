import type { NodeWords } from '../../types.ts';

export default {
  'missing-vl-tab': {
    title: 'Que voyez-vous après la connexion ?',
    body: 'Dans le centre d’administration, les licences en volume se trouvent sous {billing} > {yourProducts}, dans l’onglet {vlTab}.',
    options: {
      'no-billing': 'Le menu n’a pas d’entrée {billing}',
      'no-tab': '{yourProducts} s’ouvre, mais sans l’onglet {vlTab}',
      'contracts-missing': 'L’onglet est là, mais des contrats manquent',
      'only-vl': 'Les licences en volume sont là, mais rien d’autre',
      'other-page': 'Autre chose, ou je ne sais pas si je suis au bon endroit',
    },
  },
  'billing-hidden': {
    title: 'Faites réapparaître Facturation (Billing) dans le menu',
    body: 'Au début, le menu de gauche n’affiche que quelques entrées.',
    steps: {
      'end-of-menu':
        'À la fin du menu de gauche, sélectionnez {viewAll}. Cette entrée peut aussi s’appeler {showAll}.',
      'pin-billing': 'Épinglez {billing} pour que cette entrée reste dans le menu.',
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
    },
    verify: 'L’onglet {vlTab} s’ouvre.',
  },
  'right-address': {
    title: 'Ouvrez le centre d’administration par son adresse',
    body: 'Plusieurs sites Microsoft se ressemblent, et chaque cloud a son propre centre d’administration.',
    steps: {
      'open-admin-center':
        'Ouvrez le centre d’administration de votre cloud. En dehors du gouvernement américain, c’est le premier.',
      'sign-in': 'Connectez-vous avec votre compte professionnel.',
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
    },
    verify: 'L’onglet {vlTab} s’ouvre.',
    note: 'La barre d’adresse peut passer à admin.cloud.microsoft. C’est le même centre d’administration.',
  },
  'vl-mail': {
    title: 'Lequel de ces e-mails avez-vous reçu ?',
    body: 'Ils viennent de microsoft-noreply@microsoft.com. Regardez aussi dans le courrier indésirable. Si vous en avez reçu plusieurs, choisissez le premier de cette liste que vous avez.',
    options: {
      registered: '« {mailRegistered} »',
      welcome: '« {mailWelcome} »',
      'permission-changes': '« {mailPermissionChanges} »',
      'old-vlsc': 'Une ancienne invitation au Volume Licensing Service Center (VLSC)',
      'none-or-not-sure': 'Aucun de ceux-là, ou je ne sais pas',
    },
    note: 'Les deux premiers concernent les contrats autres que les Enterprise Agreements ; le troisième, les Enterprise Agreements (EA, EAS) ou un changement de rôles ultérieur. Selon un texte plus récent de Microsoft, l’invitation disparaît aussi pour les autres contrats.',
  },
  'welcome-used': {
    title: 'Avez-vous utilisé le lien de cet e-mail ?',
    body: 'Il s’appelle « {useWorkAccountLink} ». Avec la plupart des contrats, l’accès ne commence qu’après une connexion par ce lien.',
    options: {
      'not-yet': 'Pas encore',
      'used-it': 'Oui, et avec un compte professionnel',
      'link-fails': 'Oui, mais le lien ne fonctionne pas',
      'led-to-azure': 'Oui, mais il m’a mené à une page Azure',
    },
  },
  'no-mail': {
    title: 'Qui aurait dû vous donner l’accès ?',
    body: 'Les licences en volume demandent un rôle à part. Aucun autre rôle ne l’apporte, pas même celui d’administrateur général.',
    options: {
      'vl-admin': 'Une personne de mon organisation qui gère les licences en volume',
      'named-contact': 'Notre partenaire : mon nom figure comme contact dans le contrat',
      'global-admin': 'Personne : je suis administrateur général',
      'admin-left': 'Notre administrateur des licences est parti',
      helping: 'Je demande pour quelqu’un d’autre',
      'not-sure': 'Je ne sais pas qui c’est',
    },
  },
  'welcome-invalid': {
    title: 'De quand date l’invitation, et le contrat a-t-il encore un administrateur ?',
    body: 'Le Volume Licensing Service Center (VLSC) a fermé en avril 2024. Les invitations à ce site qui n’avaient pas servi jusque-là ne fonctionnent plus.',
    options: {
      'newer-invitation': 'Elle est arrivée après avril 2024',
      'has-admin': 'Elle est plus ancienne, et nous avons un administrateur VL',
      'no-admin': 'Elle est plus ancienne, et il n’y a pas d’administrateur',
      'not-sure': 'Je ne sais pas qui est notre administrateur',
    },
  },
  'contracts-missing': {
    title: 'Quels contrats manquent ?',
    body: 'Si l’onglet est là, votre compte est connu des licences en volume.',
    options: {
      'all-missing': 'Tous : la liste est vide',
      'new-agreement': 'Seulement un nouveau contrat ou un renouvellement',
      'some-missing': 'Certains contrats plus anciens',
      'bought-otherwise': 'Je ne sais pas si ce sont des licences en volume',
      'not-approved': 'Je vois « {errNotApproved} »',
      'at-risk': 'Ceux qui portent la mention {accessAtRisk}',
    },
  },

  'right-id-registered': {
    title: 'Connectez-vous avec l’adresse de votre inscription',
    body: 'Les licences en volume ne s’ouvrent qu’avec l’adresse de connexion exacte utilisée lors de l’inscription.',
    steps: {
      'remember-id':
        'Retrouvez quel compte vous avez utilisé pour vous connecter après avoir suivi le lien de « {mailWelcome} ».',
      'private-window':
        'Ouvrez une fenêtre de navigation privée (InPrivate ou Incognito), pour qu’aucun autre compte ne soit pris.',
      'sign-in':
        'Allez au centre d’administration de votre cloud et connectez-vous avec exactement ce compte.',
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
    },
    takes: 'Environ deux heures après l’inscription.',
    verify: 'L’onglet {vlTab} affiche vos contrats.',
    note: 'La fenêtre privée est un conseil de notre part.',
  },
  'right-id-assigned': {
    title: 'Connectez-vous avec l’adresse qui a reçu l’accès',
    body: 'Avec un Enterprise Agreement, il n’y a pas d’inscription. L’administrateur VL donne l’accès à une adresse de connexion précise.',
    steps: {
      'ask-which-id': 'Demandez à votre administrateur VL quelle adresse de connexion a reçu le rôle.',
      'private-window':
        'Ouvrez une fenêtre de navigation privée (InPrivate ou Incognito), pour qu’aucun autre compte ne soit pris.',
      'sign-in':
        'Allez au centre d’administration de votre cloud et connectez-vous avec exactement cette adresse.',
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
    },
    takes: 'Jusqu’à deux heures après le changement ; jusqu’à dix pour un contrat qui vient d’être traité.',
    verify: 'L’onglet {vlTab} affiche vos contrats.',
    note: 'La fenêtre privée est un conseil de notre part.',
  },
  'ask-vl-admin': {
    title: 'Demandez un rôle à votre administrateur VL',
    body: 'Seul un administrateur VL du contrat peut vous donner l’accès. Pouvoir ouvrir le centre d’administration grâce à un autre rôle ne suffit pas.',
    steps: {
      'write-down':
        'Notez votre adresse de connexion et les numéros de contrat (License ID) dont vous avez besoin.',
      'send-to-admin':
        'Envoyez le tout à votre administrateur VL, dites ce que vous voulez y faire et demandez un rôle.',
      'wait-for-mail':
        'Attendez un e-mail de microsoft-noreply@microsoft.com. S’il contient un lien d’invitation, suivez-le.',
      'sign-in': 'Connectez-vous au centre d’administration de votre cloud avec cette même adresse.',
    },
    takes: 'Jusqu’à deux heures après l’attribution du rôle.',
    verify: 'L’onglet {vlTab} affiche vos contrats.',
  },
  'helpdesk-no-role': {
    title: 'Faites vérifier l’accès de la personne par l’administrateur VL',
    body: 'De l’extérieur, on ne voit pas quelle adresse de connexion a un rôle. L’administrateur VL, lui, le voit en une minute.',
    steps: {
      'ask-person':
        'Demandez à la personne l’adresse exacte avec laquelle elle se connecte, et les numéros de contrat (License ID).',
      'find-admin':
        'Cherchez qui est l’administrateur VL. Le service des achats ou votre partenaire Microsoft le sait peut-être.',
      'ask-admin':
        'Demandez à l’administrateur de chercher la personne sur la page {manageAssignments}, et d’ajouter ou de corriger l’adresse de connexion.',
      'do-not-elevate':
        'Ne donnez pas à la personne le rôle d’administrateur général. Il ne donne pas accès aux licences en volume.',
    },
    takes: 'Jusqu’à deux heures après l’attribution du rôle.',
    verify: 'La personne voit l’onglet {vlTab}.',
  },
  'global-admin': {
    title: 'Faites-vous ajouter, vous aussi, par un administrateur VL',
    body: 'Les administrateurs généraux n’ont pas d’office accès aux licences en volume. Chaque contrat a ses propres administrateurs.',
    steps: {
      'find-admin':
        'Cherchez qui est l’administrateur VL du contrat. Le service des achats ou votre partenaire Microsoft le sait peut-être.',
      'ask-admin':
        'Demandez à cette personne d’ajouter votre compte aux License ID dont vous avez besoin, avec le plus petit rôle qui suffit.',
      'wait-for-mail':
        'Attendez l’e-mail de microsoft-noreply@microsoft.com, puis connectez-vous de nouveau.',
    },
    takes: 'Jusqu’à deux heures après l’attribution du rôle.',
    verify: 'L’onglet {vlTab} est là.',
  },
  'named-contact': {
    title: 'Faites vérifier par votre partenaire ce que dit le contrat',
    body: 'Ce sont les contacts nommés dans le contrat qui doivent recevoir l’accès. Si rien n’arrive, c’est souvent qu’une adresse y est ancienne ou mal saisie.',
    steps: {
      'search-junk':
        'Cherchez microsoft-noreply@microsoft.com dans votre boîte aux lettres et dans le courrier indésirable.',
      'ask-partner':
        'Demandez à votre partenaire ou à votre vendeur quelle adresse il a donnée à Microsoft pour vous.',
      'ask-mailbox-owner':
        'Si c’est la boîte aux lettres de quelqu’un d’autre, demandez-lui de vous transférer l’invitation et la confirmation.',
      'wait-new': 'Si le contrat vient d’être traité, comptez dix heures avant qu’il apparaisse.',
    },
    verify: 'Vous avez l’e-mail, ou le contrat s’affiche sous {contracts}.',
    note: 'Le transfert n’aide que pour les contrats autres que les Enterprise Agreements. Avec un Enterprise Agreement, il n’y a rien à accepter : l’accès appartient à l’adresse de connexion elle-même.',
  },
  'who-is-vl-admin': {
    title: 'Cherchez qui est votre administrateur VL',
    body: 'Par respect de la vie privée, Microsoft ne donne pas les noms. Le plus souvent, c’est le contact pour les notifications (Notices Contact) ou le contact principal (Primary Contact) du contrat, ou une personne qu’ils ont ajoutée.',
    steps: {
      'ask-partner':
        'Demandez à votre partenaire ou à votre vendeur quels contacts il a donnés à Microsoft pour le contrat.',
      'find-partner':
        'Si vous ne connaissez pas le partenaire, demandez au service des achats, à la comptabilité ou au service informatique : il figure sur les documents d’achat.',
      'ask-that-contact':
        'Demandez au contact qui y est nommé de donner un rôle à votre adresse de connexion.',
    },
    verify: 'Vous avez un nom, et cette personne peut voir le contrat.',
  },
  'invitation-newer': {
    title: 'Faites renvoyer l’invitation',
    body: 'Les invitations expirent. Un administrateur VL peut réinitialiser la vôtre, et une nouvelle est alors envoyée.',
    steps: {
      'ask-admin':
        'Dites à votre administrateur VL que votre invitation ne fonctionne plus, et indiquez votre adresse.',
      'reset-invite':
        'L’administrateur ouvre {manageAssignments}, vous trouve avec le statut {statusInvitationExpired} et sélectionne {resetInvite}.',
      'use-new-mail': 'Suivez le lien du nouvel e-mail et connectez-vous avec votre compte professionnel.',
    },
    verify: 'Votre statut sur la page {manageAssignments} est {statusActive}.',
    note: 'Avec un Enterprise Agreement, il n’y a pas d’invitation ; l’administrateur donne simplement un rôle à votre adresse de connexion.',
  },
  'sync-permissions': {
    title: 'Synchronisez vos autorisations',
    body: 'La liste peut être vide alors que votre rôle est correct.',
    steps: {
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
      'edit-preferences': 'Dans la section {preferences}, sélectionnez {editPreferences}.',
      sync: 'Sélectionnez {syncPermissions}.',
      'view-contracts': 'Dans la section {contracts}, sélectionnez {viewContracts} et regardez de nouveau.',
    },
    verify: 'La page {contracts} affiche vos License ID.',
    note: 'Ceci vient de l’article de Microsoft sur l’affichage des contrats, et non de celui sur la connexion.',
  },
  'contracts-new': {
    title: 'Laissez au nouveau contrat le temps d’apparaître',
    body: 'Si votre inscription était déjà faite, aucun nouvel e-mail de bienvenue n’arrive : un contrat de plus avec la même adresse e-mail professionnelle apparaît de lui-même.',
    steps: {
      wait: 'Attendez dix heures après le traitement de la commande par Microsoft.',
      'view-contracts':
        'Sélectionnez {billing} > {yourProducts} > {vlTab}, puis {viewContracts}, et cherchez le nouveau License ID.',
      'ask-partner':
        'S’il n’y est pas, demandez à votre partenaire quelle adresse e-mail professionnelle figure dans le nouveau contrat.',
    },
    takes: 'Jusqu’à dix heures.',
    verify: 'Le nouveau License ID figure sur la page {contracts}.',
    note: 'Si une autre adresse y a été indiquée, c’est le contact avec cette adresse qui a l’accès, et non vous.',
  },
  'contracts-some': {
    title: 'Cherchez qui administre les contrats manquants',
    body: 'Vous voyez les License ID pour lesquels votre compte a un rôle, et non tous ceux de votre organisation.',
    steps: {
      'other-account':
        'Demandez-vous si vous utilisiez un autre compte pour ceux qui manquent, et connectez-vous avec celui-là.',
      'show-inherited':
        'Si vous administrez un contrat parent, vérifiez sous {preferences} > {editPreferences} que les contrats hérités sont inclus.',
      'ask-admin': 'Demandez à un administrateur VL des License ID manquants de vous ajouter.',
      'check-program':
        'Vérifiez avec votre partenaire que ce sont des contrats de licences en volume. Les achats MPSA, CSP, OEM et au détail n’apparaissent jamais ici.',
    },
    verify: 'Le License ID figure sur la page {contracts}.',
    note: 'Ceci vient de l’article de Microsoft sur l’affichage des contrats, et non de celui sur la connexion.',
  },
  'contracts-not-approved': {
    title: 'Interrogez le support VL sur l’approbation',
    body: '« {errNotApproved} » signifie qu’une vérification de votre organisation n’est pas terminée. D’ici là, le contrat, ses téléchargements et ses clés restent masqués.',
    steps: {
      'take-screenshot': 'Faites une capture d’écran du message.',
      'open-request': 'Ouvrez une demande auprès du support VL, et indiquez le License ID.',
    },
    verify: 'Le message a disparu, et le License ID est affiché.',
    note: 'Ceci vient de l’article de Microsoft sur l’affichage des contrats, et non de celui sur la connexion.',
  },
  'only-vl-pages': {
    title: 'C’est normal',
    body: 'Une personne qui n’a qu’un rôle de licences en volume ne voit que les pages de licences en volume dans le centre d’administration.',
    steps: {
      'nothing-to-repair': 'Si vous n’avez besoin que des licences en volume, il n’y a rien à faire.',
      'ask-for-admin-role':
        'Si vous avez besoin d’autres pages, comme celles des utilisateurs, demandez-y un rôle à un administrateur de votre Microsoft 365.',
    },
    verify: 'Vous voyez les pages qui correspondent à vos rôles.',
  },
} satisfies Record<string, NodeWords>;
