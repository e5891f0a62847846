import type { NodeWords } from '../../types.ts';

export default {
  'getting-started': {
    title: 'Où en êtes-vous ?',
    body: 'Il faut deux choses : un compte professionnel ou scolaire, et un rôle de licences en volume pour ce compte.',
    options: {
      'how-to-get-access': 'Je veux savoir comment obtenir un accès',
      'got-mail': 'J’ai reçu un e-mail sur les licences en volume',
      'no-mail': 'J’attends un e-mail qui n’arrive pas',
      'no-account': 'Mon organisation n’a pas encore de comptes Microsoft',
      'partner-refuses': 'Selon notre partenaire, un de nos comptes n’est pas utilisable',
      'new-agreement': 'Déjà inscrits, nous avons maintenant un nouveau contrat',
      'not-sure-it-is-vl': 'Je cherche des abonnements ou des licences, peut-être pas en volume',
    },
  },
  'first-mail': {
    title: 'De quel e-mail s’agit-il ?',
    body: 'Les vrais viennent de microsoft-noreply@microsoft.com.',
    options: {
      welcome: '« {mailWelcome} »',
      'permission-changes': '« {mailPermissionChanges} »',
      registered: '« {mailRegistered} »',
      'not-for-me': 'Je l’ai reçu, mais quelqu’un d’autre devrait s’en charger',
      'link-fails': 'Son lien ne fonctionne pas',
      'led-to-azure': 'Son lien mène à une page Azure',
    },
  },
  'welcome-missing': {
    title: 'Pourquoi attendez-vous un e-mail ?',
    body: 'Microsoft écrit, depuis microsoft-noreply@microsoft.com, au contact principal (Primary Contact) et au contact pour les notifications et administrateur en ligne (Notices and Online Administrator Contact) du contrat. Regardez d’abord dans le courrier indésirable.',
    options: {
      'named-contact': 'Mon nom figure comme contact dans le contrat',
      'other-mailbox': 'Il est arrivé dans une boîte qui n’est pas la mienne',
      'added-by-admin': 'Notre administrateur VL a ajouté mon compte',
      enterprise: 'Nous avons un Enterprise Agreement',
      'not-sure': 'On me l’a dit',
    },
  },
  'no-tenant': {
    title: 'Qui êtes-vous ?',
    body: 'Sans compte dans Microsoft Entra ID, personne ne peut ouvrir les licences en volume. Ces comptes sont gratuits.',
    options: {
      user: 'Je vais utiliser les licences en volume pour mon organisation',
      'it-admin': 'Je travaille au service informatique',
      partner: 'Je suis le partenaire d’une telle organisation',
      government: 'Il nous faut un cloud du gouvernement américain (GCC High, DoD)',
    },
  },
  'sign-up-address': {
    title: 'À quoi doit ressembler votre nouvelle adresse de connexion ?',
    body: 'Un compte Microsoft Entra ID ne coûte rien, et vous n’avez rien à acheter.',
    options: {
      'own-domain': 'À notre domaine, comme aiko@contoso.com ; l’informatique peut aider',
      onmicrosoft:
        'En onmicrosoft.com, comme aiko@contoso.onmicrosoft.com ; sans passer par le service informatique',
      'not-sure': 'Peu importe',
    },
  },

  'how-access-works': {
    title: 'Demandez un rôle sur le contrat',
    body: 'Il vous faut un rôle de licences en volume. Le rôle d’administrateur général n’en comprend aucun.',
    steps: {
      'who-gives-it':
        'Cherchez qui donne l’accès : pour un nouveau contrat, le partenaire ou le vendeur qui le met en place ; pour un contrat existant, son administrateur VL.',
      'name-account':
        'Indiquez à cette personne le compte professionnel avec lequel vous voulez vous connecter, et ce que vous voulez faire.',
      'which-mail':
        'Attendez l’e-mail. Avec un Enterprise Agreement, c’est « {mailPermissionChanges} », et il n’y a rien à accepter. Avec les autres contrats, ce peut être « {mailWelcome} » : suivez son lien.',
      'sign-in': 'Connectez-vous avec ce compte au centre d’administration de votre cloud.',
    },
    takes: 'Jusqu’à deux heures après l’attribution du rôle.',
    verify: 'L’onglet {vlTab} se trouve sous {billing} > {yourProducts}.',
    note: 'Selon un texte plus récent de Microsoft, l’invitation disparaît aussi pour les autres contrats : on se connecte alors directement.',
  },
  'first-time-invited': {
    title: 'Inscrivez-vous avec le lien de l’e-mail de bienvenue',
    body: 'Cela ne se fait qu’une fois. Utilisez le compte que vous avez déjà pour les services Microsoft au travail : une seule connexion ouvrira tout.',
    steps: {
      'open-welcome': 'Ouvrez l’e-mail « {mailWelcome} » envoyé par microsoft-noreply@microsoft.com.',
      'follow-link':
        'Sélectionnez « {useWorkAccountLink} » et connectez-vous avec votre compte professionnel.',
      'find-confirmation':
        'Dans la boîte aux lettres de l’adresse e-mail professionnelle, ouvrez « {mailRegistered} ».',
      'get-started': 'Dans cet e-mail, sélectionnez {getStarted}.',
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
      'second-admin':
        'Si vous êtes l’administrateur, ajoutez tout de suite un second administrateur VL pour chaque License ID, sous {roleAssignments}.',
    },
    takes: 'Environ deux heures avant que tout s’affiche.',
    verify: 'L’onglet {vlTab} affiche vos contrats.',
    note: 'Selon un texte plus récent de Microsoft, cette étape disparaît : les personnes qui ont un rôle se connectent alors directement. Si votre e-mail ne contient pas ce lien, connectez-vous simplement.',
  },
  'first-time-enterprise': {
    title: 'Connectez-vous : il n’y a rien à accepter',
    body: 'Avec un Enterprise Agreement (EA, EAS), c’est l’administrateur VL qui donne l’accès à votre compte. L’e-mail ne fait que vous l’annoncer.',
    steps: {
      'find-mail':
        'Cherchez l’e-mail « {mailPermissionChanges} » envoyé par microsoft-noreply@microsoft.com.',
      'follow-link':
        'Sélectionnez le lien vers le {adminCenter}, ou ouvrez-le vous-même, et connectez-vous avec le compte qui a reçu l’accès.',
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
      'no-mail':
        'Si l’e-mail n’est jamais arrivé, essayez quand même de vous connecter. L’accès n’en dépend pas.',
    },
    takes:
      'Jusqu’à deux heures après l’attribution du rôle ; jusqu’à dix pour un contrat qui vient d’être traité.',
    verify: 'L’onglet {vlTab} affiche vos contrats.',
  },
  'forward-welcome': {
    title: 'Transférez l’e-mail de bienvenue à la bonne personne',
    body: 'La personne qui suit le lien et s’inscrit devient l’administrateur VL. Ce n’est pas forcément celle que nomme le contrat.',
    steps: {
      forward: 'Transférez « {mailWelcome} » à la personne qui s’occupera du contrat.',
      'they-register':
        'Demandez-lui de suivre le lien et de se connecter avec son propre compte professionnel.',
      'forward-confirmation':
        'Transférez aussi « {mailRegistered} ». Cet e-mail arrive à votre adresse e-mail professionnelle.',
      'update-contact':
        'Si cette personne doit aussi être nommée dans le contrat, demandez à votre partenaire de changer le contact.',
    },
    verify: 'Cette personne voit l’onglet {vlTab}.',
    note: 'Ne vaut pas pour les Enterprise Agreements : leur e-mail ne contient pas d’invitation, et un administrateur VL doit ajouter la personne.',
  },
  'mailbox-owner': {
    title: 'Faites-vous transférer les e-mails',
    body: 'L’invitation et la confirmation sont envoyées à l’adresse e-mail professionnelle indiquée dans le contrat.',
    steps: {
      'find-owner':
        'Cherchez à qui est cette boîte aux lettres. Si personne ne lit cette adresse, demandez à votre service informatique.',
      'have-forwarded':
        'Demandez à cette personne de vous transférer « {mailWelcome} » et « {mailRegistered} ».',
      'use-own-account':
        'Suivez le lien du premier e-mail, et connectez-vous avec votre propre compte professionnel.',
    },
    verify: 'L’onglet {vlTab} affiche les contrats.',
    note: 'Ne vaut pas pour les Enterprise Agreements : il n’y a pas d’invitation à transférer.',
  },
  'added-no-mail': {
    title: 'Essayez de vous connecter, puis faites vérifier votre statut',
    body: 'L’e-mail peut être en retard ou perdu, alors que l’accès existe déjà.',
    steps: {
      'search-junk':
        'Cherchez microsoft-noreply@microsoft.com dans votre boîte aux lettres et dans le courrier indésirable.',
      'sign-in-directly':
        'Connectez-vous au centre d’administration de votre cloud avec le compte qui a été ajouté.',
      'ask-status':
        'Si l’onglet {vlTab} manque, demandez à votre administrateur VL ce que la page {manageAssignments} indique pour vous sous {status} et {signInEmail}.',
      'resend-or-correct':
        'L’administrateur corrige l’adresse si elle est fausse. Avec le statut {statusInvitationSent}, il sélectionne {resendInvite} ; avec {statusInvitationExpired}, {resetInvite}.',
    },
    takes: 'Jusqu’à deux heures après l’ajout de votre compte.',
    verify: 'L’onglet {vlTab} affiche vos contrats.',
    note: '{resendInvite} et {resetInvite} ne concernent pas les Enterprise Agreements.',
  },
  'no-tenant-it': {
    title: 'Créez un locataire gratuit et les utilisateurs',
    body: 'Il n’y a rien à acheter, et aucune licence Microsoft 365 n’est nécessaire.',
    steps: {
      'check-existing':
        'Vérifiez si votre organisation utilise Microsoft 365 ou Azure. Dans ce cas, elle a déjà un locataire : utilisez celui-là.',
      'sign-up': 'Si elle n’en a pas, inscrivez-vous à Microsoft Entra ID.',
      'prove-domain':
        'Si les adresses doivent être à votre propre domaine, ajoutez ce domaine et prouvez qu’il vous appartient.',
      'create-users':
        'Créez un utilisateur pour chaque contact du contrat, comme le contact pour les notifications (Notices Contact), l’administrateur en ligne (Online Administrator) et le gestionnaire des services en ligne (Online Services Manager).',
      'hand-over': 'Donnez ces adresses au partenaire ou, pour un contrat existant, à l’administrateur VL.',
    },
    verify: 'Chacun de ces utilisateurs peut se connecter à admin.microsoft.com.',
    note: 'Cette inscription concerne le cloud commercial, que GCC partage. Microsoft dit qu’il n’y a aucun coût ; des précisions sur une éventuelle demande de carte bancaire doivent encore paraître.',
  },
  'sign-up-own-domain': {
    title: 'Inscrivez-vous avec votre propre domaine',
    body: 'Pour une adresse à votre propre domaine, Microsoft demande la preuve que ce domaine est à vous. En général, c’est le service informatique qui s’en charge.',
    steps: {
      'ask-it':
        'Demandez à votre service informatique s’il existe déjà un locataire pour votre domaine, et s’il préfère faire l’inscription lui-même.',
      'sign-up': 'S’il n’y en a pas, inscrivez-vous à Microsoft Entra ID.',
      'prove-domain': 'Faites prouver par le service informatique que le domaine vous appartient.',
      'write-down': 'Notez le nouvel identifiant d’utilisateur. Vous en aurez besoin.',
      'hand-over':
        'Envoyez cet identifiant et vos numéros de contrat (License ID) à votre administrateur VL. Pour un nouveau contrat, envoyez-les à votre partenaire.',
    },
    verify: 'Vous pouvez vous connecter à admin.microsoft.com avec la nouvelle adresse.',
    note: 'Cette inscription concerne le cloud commercial, que GCC partage.',
  },
  'sign-up-onmicrosoft': {
    title: 'Créez une adresse en onmicrosoft.com',
    body: 'Vous pouvez le faire sans votre service informatique.',
    steps: {
      'sign-up':
        'Inscrivez-vous à Microsoft Entra ID, et choisissez un nom qui se termine par .onmicrosoft.com.',
      'write-down': 'Notez le nouvel identifiant d’utilisateur. Vous en aurez besoin.',
      'hand-over':
        'Envoyez cet identifiant et vos numéros de contrat (License ID) à votre administrateur VL. Pour un nouveau contrat, envoyez-les à votre partenaire.',
      'tell-it':
        'Prévenez votre service informatique. Avant toute mise en place d’un service en ligne dans ce locataire, il devrait en prendre le contrôle et le relier à votre domaine.',
    },
    verify: 'Vous pouvez vous connecter à admin.microsoft.com avec la nouvelle adresse.',
    note: 'Cette inscription concerne le cloud commercial, que GCC partage.',
  },
  'account-for-partner': {
    title: 'Donnez à votre partenaire un compte professionnel valide',
    body: 'Pour les personnes d’un contrat, Microsoft n’accepte que des comptes professionnels ou scolaires, et seulement ceux du cloud du contrat. Votre partenaire peut vérifier une adresse, pas la réparer.',
    steps: {
      'ask-which':
        'Demandez à votre partenaire quelle adresse a été refusée, et si Microsoft n’a trouvé aucun compte ou en a trouvé un dans un autre cloud.',
      'check-address':
        'Comparez-la avec l’adresse qui vous sert à vous connecter aux services Microsoft. Un alias ou une ancienne adresse est refusé.',
      'ask-it':
        'Demandez à votre service informatique de créer le compte dans le cloud du contrat, ou d’en indiquer un qui existe.',
      'answer-partner':
        'Envoyez l’adresse à votre partenaire, et faites-la vérifier avant tout envoi à Microsoft.',
    },
    verify: 'Votre partenaire confirme que l’adresse est valide.',
  },
} satisfies Record<string, NodeWords>;
