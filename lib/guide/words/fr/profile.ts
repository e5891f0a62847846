import type { NodeWords } from '../../types.ts';

export default {
  'profile-setup-error': {
    title: 'Comment se termine l’adresse avec laquelle vous vous êtes connecté ?',
    body: 'Ce message vient le plus souvent du compte : les licences en volume n’acceptent que certains types de comptes, et seulement celui sous lequel elles vous connaissent.',
    options: {
      'private-mail': '@outlook.com, @hotmail.com, @gmail.com ou une autre messagerie privée',
      'own-domain': 'Le domaine de mon organisation, comme @contoso.com',
      onmicrosoft: '@contoso.onmicrosoft.com',
      'not-sure': 'Je ne sais pas avec quel compte je suis connecté',
    },
  },
  'profile-which-account': {
    title: 'Que voyez-vous quand vous vous connectez de nouveau ?',
    body: 'Ouvrez une fenêtre de navigation privée (InPrivate ou Incognito), allez sur portal.office.com et connectez-vous avec l’adresse que vous avez essayée.',
    options: {
      personal: 'On parle d’un compte personnel, ou la barre d’adresse affiche login.live.com',
      'two-kinds': 'Je dois choisir entre « {tileWork} » et « {tilePersonal} »',
      work: 'J’entre avec un compte professionnel',
      'cannot-tell': 'Je ne saurais pas le dire',
    },
  },
  'profile-used-before': {
    title: 'Avez-vous déjà pu ouvrir les pages des licences en volume ?',
    body: 'Pensez aussi à une deuxième adresse, par exemple celle que votre équipe partage pour les licences.',
    options: {
      'same-account': 'Oui, avec ce même compte',
      'other-account': 'Oui, mais avec un autre compte professionnel',
      never: 'Non, c’est la première fois',
      'not-sure': 'Je ne sais pas trop',
    },
  },
  'profile-same-account': {
    title: 'Ce compte a-t-il changé depuis la dernière fois qu’il a fonctionné ?',
    body: 'Si vous ne le savez pas, votre service informatique peut vous le dire.',
    options: {
      recreated: 'Il a été supprimé puis recréé',
      'taken-over': 'Mon organisation est devenue administratrice de son domaine',
      unchanged: 'Rien n’a changé',
      'not-sure': 'Je ne sais pas trop',
    },
  },
  'profile-managed': {
    title: 'Votre organisation gère-t-elle ce compte ?',
    body: 'Connectez-vous sur portal.office.com et ouvrez le lanceur d’applications (la grille de points). Si vous n’êtes pas administrateur, une vignette « {adminTile} » est le signe que personne ne gère le compte.',
    options: {
      'admin-tile': 'Il y a une vignette « {adminTile} », et je ne suis pas administrateur',
      'self-signed-up': 'J’ai créé le compte moi-même en m’inscrivant à un service, comme Power BI',
      'from-it': 'Pas de telle vignette, ou le compte vient de notre service informatique',
      'not-sure': 'Je ne sais pas trop',
    },
    note: 'L’article de Microsoft prend cette vignette comme signe. Les administrateurs d’une organisation gérée l’ont aussi : si vous en êtes un, répondez « Je ne sais pas trop » et faites la vérification.',
  },
  'profile-look-up': {
    title: 'La vérification indique-t-elle “IsViral”: true ?',
    body: 'Dans votre navigateur, ouvrez https://login.microsoftonline.com/common/userrealm/name@contoso.com?api-version=2.1 en remplaçant contoso.com par votre propre domaine. La réponse est une ligne de texte.',
    options: {
      unmanaged: 'Oui, IsViral vaut true',
      managed: 'Non, il vaut false ou n’y figure pas',
      'cannot-look-up': 'Je ne peux pas le faire, ou la réponse n’est pas claire',
    },
    note: 'C’est la méthode de Microsoft pour distinguer un locataire géré d’un locataire non géré. Seul le domaine devrait compter : ce qui précède le @ peut rester « name ».',
  },

  'profile-personal': {
    title: 'Connectez-vous plutôt avec votre compte professionnel',
    body: 'Un compte Microsoft personnel est à vous, et non à votre organisation. Les licences en volume ne l’acceptent pas.',
    steps: {
      'private-window':
        'Ouvrez une fenêtre de navigation privée (InPrivate ou Incognito), pour que le compte personnel ne soit pas repris.',
      'open-admin-center':
        'Allez dans le centre d’administration de votre cloud. Hors du gouvernement américain, c’est le premier.',
      'sign-in-with-work-account':
        'Connectez-vous avec le compte que vous utilisez au travail pour Microsoft 365, Teams ou Azure.',
      'choose-work': 'Si la question vous est posée, choisissez « {tileWork} ».',
      'no-work-account':
        'Si votre organisation n’a pas de tels comptes, inscrivez-vous pour en obtenir un. C’est gratuit.',
      'ask-for-role':
        'Si les licences en volume manquent encore, demandez à votre administrateur VL de donner un rôle à ce compte.',
    },
    verify: 'Le centre d’administration s’ouvre, et le message sur votre profil a disparu.',
    note: 'La fenêtre de navigation privée est notre propre conseil ; l’article de Microsoft demande seulement un Microsoft Entra ID. Si vous avez enregistré vos licences avec le compte personnel, passez au support VL.',
  },
  'profile-two-kinds': {
    title: 'Choisissez le compte professionnel ou scolaire',
    body: 'La même adresse sert à deux comptes : un compte personnel et un compte de votre organisation. Seul le second ouvre les licences en volume.',
    steps: {
      'choose-work': 'Dans la fenêtre de navigation privée, choisissez « {tileWork} » et connectez-vous.',
      'open-admin-center':
        'Restez dans cette fenêtre et allez dans le centre d’administration de votre cloud.',
    },
    verify: 'Le centre d’administration s’ouvre, et le message sur votre profil a disparu.',
  },
  'profile-other-account': {
    title: 'Connectez-vous avec le compte que vous utilisiez avant',
    body: 'Les licences en volume vous connaissent sous l’ancien compte. Un second compte professionnel, même de la même personne, leur est inconnu.',
    steps: {
      'find-earlier-account':
        'Retrouvez l’ancienne adresse de connexion. Votre administrateur VL peut la voir sur la page {manageAssignments}, dans la colonne {signInEmail}.',
      'private-window': 'Ouvrez une fenêtre de navigation privée (InPrivate ou Incognito).',
      'sign-in-with-it':
        'Allez dans le centre d’administration de votre cloud et connectez-vous avec cette adresse.',
      'or-assign-present':
        'Si vous préférez utiliser votre compte actuel, demandez à votre administrateur VL de l’attribuer aux contrats.',
    },
    verify: 'Le centre d’administration s’ouvre, et l’onglet {vlTab} affiche vos contrats.',
    note: 'Si l’ancien compte n’existe plus et qu’il ne reste aucun administrateur VL, passez au support VL.',
  },
  'profile-first-time': {
    title: 'Assurez-vous que les licences en volume connaissent ce compte',
    body: 'Votre compte est du bon type. Soit il n’est pas encore inscrit, soit un rôle a été donné à une autre de vos adresses.',
    steps: {
      'search-mail':
        'Cherchez dans votre messagerie, y compris dans le courrier indésirable, les messages de microsoft-noreply@microsoft.com.',
      'follow-welcome':
        'Si vous trouvez « {mailWelcome} », suivez le lien de cet e-mail et connectez-vous avec ce compte.',
      'ask-admin':
        'Sinon, demandez à votre administrateur VL quelle adresse {signInEmail} est indiquée pour vous sur la page {manageAssignments}.',
      'use-listed-account':
        'Connectez-vous avec l’adresse qui y figure, ou faites attribuer celle-ci à la place.',
    },
    takes: 'Jusqu’à deux heures après l’attribution du rôle.',
    verify: 'Le centre d’administration s’ouvre, et l’onglet {vlTab} est là.',
  },
  'profile-recreated': {
    title: 'Dites au support VL que le compte a été recréé',
    body: 'Pour Microsoft, un compte supprimé puis recréé est un nouveau compte, même sous le même nom. Le profil appartient encore à l’ancien.',
    steps: {
      'ask-it': 'Demandez à votre service informatique si votre compte a été supprimé et recréé, et quand.',
      'open-request': 'Ouvrez une demande auprès du support VL.',
      'say-recreated':
        'Dites que le compte a été recréé, et donnez son adresse de connexion, les numéros de contrat et l’adresse e-mail figurant dans le contrat.',
    },
    note: 'Les articles de Microsoft ne parlent pas de ce cas ; il a été signalé par des personnes qui étaient bloquées.',
  },
  'profile-refresh': {
    title: 'Essayez encore une fois dans une fenêtre neuve',
    body: 'Ce compte est celui qui fonctionnait avant. Écartez donc d’abord une panne passagère ou une confusion dans le navigateur.',
    steps: {
      refresh: 'Actualisez la page, comme le message le demande.',
      'private-window':
        'Si le message revient, ouvrez une fenêtre de navigation privée (InPrivate ou Incognito).',
      'sign-in-again':
        'Allez dans le centre d’administration de votre cloud et connectez-vous avec le compte qui fonctionnait avant.',
      'note-time': 'Si cela échoue encore, notez l’heure et faites une capture d’écran pour le support VL.',
    },
    verify: 'Le centre d’administration s’ouvre sans le message.',
    note: 'La fenêtre de navigation privée est notre propre conseil.',
  },
  'profile-ask-it': {
    title: 'Demandez à votre service informatique si le domaine est géré',
    body: 'Un compte d’un locataire non géré ressemble à un compte professionnel, mais ne fonctionne pas pour les licences en volume. Votre service informatique sait les distinguer.',
    steps: {
      'ask-it':
        'Demandez à votre service informatique : « Le locataire Microsoft Entra de notre domaine de messagerie est-il géré, ou non géré (libre-service) ? » Joignez les instructions de Microsoft.',
      'if-unmanaged':
        'S’il n’est pas géré, demandez-lui d’en prendre le contrôle, ou de vous donner un compte qu’il gère.',
      'if-managed':
        'S’il est géré, demandez à votre administrateur VL quelle adresse de connexion porte votre rôle.',
    },
    verify: 'Le centre d’administration s’ouvre sans le message.',
  },
} satisfies Record<string, NodeWords>;
