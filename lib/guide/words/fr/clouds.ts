import type { NodeWords } from '../../types.ts';

export default {
  'which-cloud': {
    title: 'Dans quel cloud Microsoft sont vos contrats ?',
    body: 'Microsoft tient les clients gouvernementaux à part. Le compte et le contrat doivent être dans le même cloud.',
    options: {
      commercial: 'Commercial : entreprise, école ou autre organisation',
      gcc: 'Gouvernement américain : GCC',
      'gcc-high': 'Gouvernement américain : GCC High',
      dod: 'Département de la Défense américain (DoD)',
      several: 'Dans plusieurs d’entre eux',
      china: 'En Chine, exploité par 21Vianet',
      'not-sure': 'Je ne sais pas trop',
    },
  },
  'which-cloud-unsure': {
    title: 'Au travail, où vous connectez-vous aux autres services Microsoft ?',
    body: 'Regardez la barre d’adresse quand vous ouvrez Office ou votre messagerie dans le navigateur.',
    options: {
      worldwide: 'À une adresse finissant par microsoft.com, office.com ou cloud.microsoft',
      'office365-us': 'À portal.office365.us',
      'apps-mil': 'À portal.apps.mil',
      nowhere: 'Nulle part : nous n’utilisons aucun service Microsoft en ligne',
      'not-sure': 'Je ne sais pas, ou ailleurs',
    },
  },
  'signin-commercial': {
    title: 'Connectez-vous sur admin.microsoft.com',
    body: 'C’est le centre d’administration du cloud commercial. GCC l’utilise aussi.',
    steps: {
      open: 'Ouvrez admin.microsoft.com.',
      'sign-in': 'Connectez-vous avec votre compte professionnel.',
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
    },
    verify: 'L’onglet {vlTab} s’ouvre.',
    note: 'La barre d’adresse peut passer à admin.cloud.microsoft. C’est le même centre d’administration.',
  },
  'signin-gcc': {
    title: 'Connectez-vous sur admin.microsoft.com',
    body: 'GCC partage le cloud public avec les clients commerciaux : l’adresse est donc la même.',
    steps: {
      open: 'Ouvrez admin.microsoft.com.',
      'sign-in': 'Connectez-vous avec votre compte professionnel.',
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
    },
    verify: 'L’onglet {vlTab} s’ouvre.',
    note: 'Les recommandations de Microsoft aux partenaires se contredisent : leur tableau accepte un compte commercial pour GCC, leurs questions-réponses non. Nous suivons le tableau, qui concorde avec l’article sur la connexion.',
  },
  'signin-gcc-high': {
    title: 'Connectez-vous sur portal.office365.us',
    body: 'GCC High a son propre centre d’administration, et il vous faut un compte dans GCC High.',
    steps: {
      open: 'Ouvrez le centre d’administration de GCC High.',
      'sign-in':
        'Connectez-vous avec votre compte GCC High. Un compte commercial ou GCC ne fonctionne pas ici.',
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
    },
    verify: 'L’onglet {vlTab} s’ouvre.',
  },
  'signin-dod': {
    title: 'Connectez-vous sur portal.apps.mil',
    body: 'Le département de la Défense a son propre centre d’administration, et il vous faut un compte dans ce cloud.',
    steps: {
      open: 'Ouvrez le centre d’administration du DoD.',
      'sign-in': 'Connectez-vous avec votre compte DoD. Un compte commercial ou GCC ne fonctionne pas ici.',
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
    },
    verify: 'L’onglet {vlTab} s’ouvre.',
  },
  'signin-several': {
    title: 'Utilisez un compte distinct pour chaque cloud',
    body: 'Un compte n’ouvre que les contrats de son propre cloud. Commercial et GCC comptent pour un seul cloud.',
    steps: {
      'list-clouds':
        'Dressez la liste de vos contrats par cloud. Votre partenaire connaît le cloud de chaque License ID.',
      'get-ids':
        'Procurez-vous un compte dans chacun de ces clouds. Pour GCC High et DoD, demandez-le à l’administrateur du locataire ; pour le cloud commercial, vous pouvez vous inscrire vous-même.',
      'ask-admins':
        'Demandez à un administrateur VL de chaque cloud d’y donner un rôle à votre compte. Un administrateur ne peut ajouter que des comptes du même cloud.',
      'sign-in-each': 'Connectez-vous à l’adresse de chaque cloud avec le compte qui lui correspond.',
    },
    takes: 'Jusqu’à deux heures après l’attribution de chaque rôle.',
    verify: 'Dans chaque centre d’administration, les contrats de ce cloud sont listés.',
  },
  'signin-china': {
    title: 'Demandez à votre partenaire où sont gérés vos contrats',
    body: 'Les articles de Microsoft sur les licences en volume ne donnent aucune adresse de connexion pour le cloud exploité par 21Vianet, et nous n’allons pas en deviner une.',
    steps: {
      'ask-partner': 'Demandez à votre partenaire ou vendeur où sont gérés les contrats situés en Chine.',
      'ask-support': 'S’il ne le sait pas, appelez le support VL. La page indique les numéros pour la Chine.',
    },
  },
  'signin-ask': {
    title: 'Demandez dans quel cloud est votre organisation',
    body: 'Votre service informatique le sait tout de suite. Si votre organisation n’a rien à voir avec le gouvernement américain et n’est pas en Chine, c’est le cloud commercial.',
    steps: {
      'ask-it':
        'Demandez à votre service informatique : « Notre locataire Microsoft est-il commercial, GCC, GCC High ou DoD ? »',
      'ask-contract-cloud':
        'Demandez à votre partenaire dans quel cloud est le contrat. Ce doit être le même.',
      'pick-address': 'Ouvrez le centre d’administration de ce cloud et connectez-vous.',
    },
    verify: 'L’onglet {vlTab} s’ouvre sous {billing} > {yourProducts}.',
  },
} satisfies Record<string, NodeWords>;
