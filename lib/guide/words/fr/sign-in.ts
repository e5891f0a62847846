import type { NodeWords } from '../../types.ts';

export default {
  'other-message': {
    title: 'Que dit la page ?',
    body: 'Comparez le texte, pas les couleurs. Votre page peut être dans une autre langue.',
    options: {
      'no-permission': '« {errSwitchAccount} »',
      'personal-refused': '« {errPersonal} »',
      'not-found': '« {errNoAccount} » ou « {errUsername} »',
      'another-cloud': 'AADSTS90038, AADSTS900439 ou AADSTS900440, ou un texte sur un autre cloud',
      'old-site': 'L’ancien site de licences (VLSC) ne s’ouvre pas',
      blocked: 'Elle demande un code, une approbation ou un autre appareil, ou dit que l’accès est bloqué',
      'wrong-account': 'Le navigateur me connecte avec le mauvais compte',
      'none-of-these': 'Rien de tout cela',
    },
  },
  'no-permission': {
    title: 'Que voyez-vous d’autre sur la page ?',
    body: 'Le compte actuellement connecté n’a pas le droit d’ouvrir cette page. La page indique quel compte c’est.',
    options: {
      consumer: '« {errConsumer} »',
      'unintended-account': 'Un compte que je ne voulais pas utiliser',
      'while-taking-over': 'C’est arrivé en allant vers « {readyToBecome} »',
      'right-account': 'Mon compte professionnel, bien celui que je voulais',
    },
  },
  'personal-account': {
    title: 'Avez-vous un compte de votre organisation ?',
    body: 'La page de connexion prend l’adresse pour un compte Microsoft personnel. Les licences en volume demandent un compte professionnel ou scolaire.',
    options: {
      'has-work-account': 'Oui, un autre',
      'work-address': 'L’adresse que j’ai saisie est mon adresse professionnelle',
      'no-work-account': 'Non, mon organisation n’en a pas',
      'customer-contact': 'Je suis partenaire, et c’est le contact d’un client',
    },
  },
  'account-not-found': {
    title: 'Que savez-vous de cette adresse ?',
    body: 'La page de connexion ne connaît aucun compte à cette adresse : faute de frappe, alias, autre cloud, ou compte pas encore créé.',
    options: {
      'maybe-mistyped': 'Elle est peut-être mal saisie, ou n’est qu’un alias',
      'government-cloud': 'Nous sommes peut-être dans un cloud gouvernemental',
      'no-accounts': 'Mon organisation n’a pas de comptes Microsoft',
      'address-right': 'Elle est juste, et nous utilisons bien des services Microsoft',
      'i-am-it': 'Je gère l’informatique et peux créer des comptes',
      'customer-contact': 'Je suis partenaire, et c’est le contact d’un client',
    },
  },
  'wrong-cloud': {
    title: 'Quel est le code ou le compte ?',
    body: 'Le compte et l’adresse de connexion sont dans des clouds Microsoft différents. Le compte lui-même n’a aucun problème.',
    options: {
      'government-account': 'AADSTS900439, AADSTS90038 avec microsoftonline.us, ou un compte GCC High ou DoD',
      'public-account': 'AADSTS900440, AADSTS90038 avec microsoftonline.com, ou un compte commercial ou GCC',
      'contracts-elsewhere': 'Mon compte va avec l’adresse, mais mes contrats sont dans un autre cloud',
      'not-sure': 'Je ne sais pas',
    },
    note: 'Microsoft explique ces codes pour les applications en général, pas pour cette connexion, et peut les changer.',
  },
  'retired-vlsc-link': {
    title: 'Qu’est-ce qui vous a mené à l’ancien site ?',
    body: 'Le Volume Licensing Service Center (VLSC) a fermé en avril 2024. Ses contrats sont maintenant dans le centre d’administration.',
    options: {
      'bookmark-or-text': 'Un favori, des instructions ou le lien d’un collègue',
      invitation: 'Une invitation par e-mail',
      mpsa: 'Je cherche des licences MPSA',
    },
  },
  'blocked-by-it': {
    title: 'Qu’est-ce qui vous arrête ?',
    body: 'Ces blocages viennent des règles de votre propre organisation. Le support VL de Microsoft ne peut pas les lever.',
    options: {
      'second-factor': 'Un code ou une approbation que je ne peux pas donner',
      'device-or-place': 'L’accès est bloqué, ou un appareil géré est exigé',
      network: 'Mon réseau n’autorise pas cette organisation',
      'own-sign-in-page': 'La page de connexion de mon organisation échoue',
    },
  },

  'account-check-address': {
    title: 'Vérifiez l’adresse lettre par lettre',
    body: 'Le nom de connexion peut différer de l’adresse e-mail. Un alias reçoit des e-mails mais ne permet pas de se connecter.',
    steps: {
      'check-spelling':
        'Comparez l’adresse avec une autre qui fonctionne, comme celle que vous utilisez pour Teams. Regardez aussi le domaine.',
      'not-alias':
        'Si vous avez plusieurs adresses e-mail, essayez la principale, ou demandez votre nom de connexion au service informatique.',
      'private-window': 'Ouvrez une fenêtre de navigation privée (InPrivate ou Incognito).',
      'sign-in': 'Allez au centre d’administration de votre cloud et saisissez l’adresse de nouveau.',
    },
    verify: 'La page demande un mot de passe, ou la page de connexion de votre organisation s’ouvre.',
  },
  'account-ask-it': {
    title: 'Renseignez-vous sur le compte auprès du service informatique',
    body: 'Seul votre service informatique peut voir si le compte existe, et le créer. Cela ne coûte rien.',
    steps: {
      'ask-exists':
        'Demandez à votre service informatique si cette adresse est un nom de connexion dans votre locataire Microsoft, et dans quel cloud.',
      'ask-create':
        'Si ce n’est pas le cas, demandez-lui de créer un utilisateur avec cette adresse, ou de vous en indiquer une autre qui est à vous.',
      'ask-domain':
        'Demandez-lui de vérifier que le domaine est enregistré dans un locataire qui existe encore.',
      'tell-others': 'Si l’adresse change, prévenez votre administrateur VL et votre partenaire.',
    },
    verify: 'La page de connexion demande un mot de passe, ou celle de votre organisation s’ouvre.',
  },
  'account-create': {
    title: 'Créez ou vérifiez le compte',
    body: 'Pour les licences en volume, un simple utilisateur dans votre locataire Microsoft Entra suffit. Aucune licence Microsoft 365 n’est nécessaire.',
    steps: {
      'check-domain':
        'Vérifiez que le domaine de l’adresse est enregistré dans votre locataire, écrit exactement ainsi.',
      'create-user':
        'Créez un utilisateur avec cette adresse comme nom de connexion (UPN), ou indiquez un utilisateur existant. Un alias ne suffit pas.',
      'same-cloud':
        'Assurez-vous que ce locataire est dans le cloud du contrat : commercial et GCC ensemble, GCC High, ou DoD.',
      mailbox:
        'Assurez-vous que les e-mails envoyés à cette adresse arrivent quelque part. Microsoft y envoie ses messages.',
      'hand-over': 'Donnez l’adresse à qui l’a demandée : l’administrateur VL ou le partenaire.',
    },
    verify: 'L’utilisateur peut se connecter au centre d’administration de ce cloud.',
    note: 'Le compte seul n’ouvre aucun contrat. L’administrateur VL du contrat doit lui donner un rôle.',
  },
  'wrong-cloud-government': {
    title: 'Connectez-vous à l’adresse du cloud gouvernemental',
    body: 'Les comptes GCC High et DoD ne fonctionnent qu’aux adresses de leur propre cloud.',
    steps: {
      'close-window':
        'Fermez la fenêtre, et ouvrez une fenêtre de navigation privée (InPrivate ou Incognito).',
      'open-government': 'Ouvrez le centre d’administration de GCC High ou de DoD, et connectez-vous.',
      'save-bookmark':
        'Enregistrez cette adresse dans vos favoris, et n’utilisez pas de liens vers admin.microsoft.com pour ce compte.',
    },
    verify: 'La connexion aboutit sans le code.',
    note: 'Les contrats du cloud commercial ou de GCC demandent un autre compte.',
  },
  'wrong-cloud-public': {
    title: 'Connectez-vous à admin.microsoft.com',
    body: 'Les comptes commerciaux et GCC ne fonctionnent pas aux adresses de GCC High ou de DoD.',
    steps: {
      'close-window':
        'Fermez la fenêtre, et ouvrez une fenêtre de navigation privée (InPrivate ou Incognito).',
      'open-public': 'Ouvrez admin.microsoft.com et connectez-vous.',
      'save-bookmark': 'Enregistrez cette adresse dans vos favoris.',
    },
    verify: 'La connexion aboutit sans le code.',
    note: 'Les contrats de GCC High ou de DoD demandent un autre compte.',
  },
  'retired-bookmark': {
    title: 'Utilisez plutôt le centre d’administration',
    body: 'Les anciennes adresses du VLSC ne mènent plus nulle part. Les contrats, les téléchargements et les clés ont changé de place.',
    steps: {
      'open-new':
        'Ouvrez les licences en volume dans le centre d’administration. Pour GCC High et DoD, utilisez leur propre adresse.',
      'sign-in': 'Connectez-vous avec le compte professionnel que vous utilisiez pour le VLSC.',
      'replace-bookmark':
        'Remplacez l’ancien favori, et prévenez la personne qui vous a donné l’ancien lien.',
    },
    verify: 'L’onglet {vlTab} s’ouvre.',
  },
  'wrong-session': {
    title: 'Séparez les comptes',
    body: 'Les navigateurs gardent en mémoire les connexions précédentes et peuvent prendre un autre compte que celui attendu.',
    steps: {
      'private-window': 'Ouvrez une fenêtre de navigation privée (InPrivate ou Incognito).',
      'sign-in':
        'Allez au centre d’administration de votre cloud et connectez-vous avec le compte des licences en volume.',
      'own-profile': 'Si cela fonctionne, créez un profil de navigateur réservé à ce compte.',
    },
    verify: 'L’image en haut à droite est celle du bon compte.',
    note: 'Les articles de Microsoft n’en parlent pas ; cela a aidé d’autres personnes bloquées.',
  },
  'blocked-mfa': {
    title: 'Voyez le second facteur avec votre service informatique',
    body: 'La confirmation par application, code ou clé fait partie du compte de votre organisation. Seul votre service informatique peut la réinitialiser.',
    steps: {
      'note-code': 'Notez ce que la page demande, et tout code qui commence par AADSTS.',
      'ask-it':
        'Demandez à votre service informatique de réinitialiser ou de configurer votre second facteur.',
      'shared-account':
        'Si le compte est partagé, cherchez qui a son second facteur. Mieux : faites donner un rôle à votre propre compte.',
    },
    verify: 'Vous pouvez confirmer la connexion vous-même.',
    note: 'Signalé par des personnes bloquées ; les articles de Microsoft sur les licences en volume n’en traitent pas.',
  },
  'blocked-conditional-access': {
    title: 'Voyez les règles d’accès avec votre service informatique',
    body: 'Une règle de votre organisation (accès conditionnel) n’autorise cette connexion que depuis certains appareils ou certains lieux.',
    steps: {
      'note-code': 'Notez le code. AADSTS53000, AADSTS53001 et AADSTS53003 correspondent à de telles règles.',
      'work-device': 'Essayez sur un ordinateur géré par votre organisation.',
      'ask-it':
        'Envoyez le code et l’heure à votre service informatique, et demandez quelle règle s’applique.',
    },
    verify: 'La connexion aboutit.',
    note: 'Signalé par des personnes bloquées ; les articles de Microsoft sur les licences en volume n’en traitent pas.',
  },
  'blocked-network': {
    title: 'Voyez les limites du réseau avec votre service informatique',
    body: 'Certains réseaux ne laissent se connecter qu’à certaines organisations (restrictions de locataire).',
    steps: {
      'note-code': 'Notez le code. AADSTS500021 et AADSTS500022 correspondent à une telle limite.',
      'ask-it':
        'Demandez aux responsables du réseau d’autoriser le locataire dont vous avez besoin pour les licences en volume.',
      'other-network': 'Demandez-leur aussi si vous pouvez utiliser un autre réseau en attendant.',
    },
    verify: 'La connexion aboutit.',
    note: 'Signalé par des personnes bloquées ; les articles de Microsoft sur les licences en volume n’en traitent pas.',
  },
  'blocked-federation': {
    title: 'Faites réparer la connexion par l’informatique, ou prenez un compte qui s’en passe',
    body: 'La connexion de votre domaine passe par le service de votre propre organisation, et c’est là qu’elle échoue.',
    steps: {
      'ask-it': 'Signalez l’échec à votre service informatique, avec l’heure et le texte de la page.',
      'onmicrosoft-account':
        'Si la réparation doit tarder, demandez-lui un compte qui se termine par .onmicrosoft.com dans le même locataire.',
      'assign-it': 'Demandez à votre administrateur VL de donner le rôle à ce compte.',
    },
    verify: 'Vous pouvez vous connecter avec l’un des deux.',
    note: 'Signalé par des personnes bloquées ; les articles de Microsoft sur les licences en volume n’en traitent pas.',
  },
} satisfies Record<string, NodeWords>;
