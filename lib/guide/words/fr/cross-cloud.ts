import type { NodeWords } from '../../types.ts';

export default {
  'cloud-mismatch-banner': {
    title: 'De quel accès s’agit-il ?',
    body: 'Depuis le 19 janvier 2026, un compte n’ouvre que les contrats de son propre cloud. Un compte d’un autre cloud a perdu l’accès à ces contrats, ou va le perdre.',
    options: {
      mine: 'Le mien : je vois « {bannerAtRisk} », ou des contrats ont disparu',
      mail: 'Le mien : j’ai reçu l’e-mail « {mailActionJan19} »',
      tag: 'Je vois la mention {accessAtRisk}',
      users: 'Celui d’utilisateurs que j’administre',
      helping: 'Celui d’une personne que j’aide',
    },
  },
  'access-at-risk': {
    title: 'Où est la mention ?',
    body: '{accessAtRisk} signale des contrats, ou des utilisateurs, dont le compte est dans un autre cloud que le contrat.',
    options: {
      'on-contract': 'Sur un License ID de la page {contracts}',
      'on-user': 'À côté d’un utilisateur sur la page {manageAssignments}',
    },
  },
  'mismatch-other-id': {
    title: 'Avez-vous un compte dans le cloud des contrats ?',
    body: 'Les contrats sont dans un autre cloud que le compte avec lequel vous vous connectez. Si vous vous connectez sur admin.microsoft.com, ils sont dans GCC High ou DoD ; si c’est à une adresse gouvernementale, ils peuvent être commerciaux ou GCC.',
    options: {
      'have-one': 'Oui',
      'need-public': 'Non, et les contrats sont commerciaux ou GCC',
      'need-government': 'Non, et les contrats sont GCC High ou DoD',
      'which-cloud': 'Je ne sais pas quel cloud c’est',
    },
  },
  'mismatch-new-public': {
    title: 'Votre organisation utilise-t-elle Microsoft 365, Teams ou Azure dans le cloud commercial ?',
    body: 'Si oui, elle y a déjà des comptes, et l’un d’eux peut être le vôtre.',
    options: {
      'has-services': 'Oui',
      'no-services': 'Non',
      'not-sure': 'Je ne sais pas trop',
    },
  },
  'mismatch-admin': {
    title: 'Que voulez-vous faire ?',
    body: 'Chaque utilisateur concerné a besoin d’un compte dans le cloud du contrat, et c’est vous qui attribuez ce compte.',
    options: {
      'see-users': 'Voir quels utilisateurs sont concernés',
      'assign-id': 'Donner accès au nouveau compte d’un utilisateur',
      'cannot-assign': 'Je ne peux ni trouver ni attribuer le nouveau compte de l’utilisateur',
    },
  },

  'mismatch-use-existing': {
    title: 'Faites ajouter votre autre compte aux contrats',
    body: 'Votre administrateur VL ajoute le compte du bon cloud ; vous lui dites quel compte et quels contrats.',
    steps: {
      'view-contracts':
        'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}, puis {viewContracts}.',
      'view-at-risk': 'Dans la bannière en haut, sélectionnez {viewMyAccessAtRisk}.',
      'write-down': 'Notez les License ID qui portent la mention {accessAtRisk}.',
      'send-to-admin':
        'Envoyez à votre administrateur VL ces License ID et le compte qui est dans le cloud des contrats.',
      'wait-for-mail':
        'Attendez que l’administrateur confirme et qu’un e-mail sur la modification de vos autorisations arrive.',
      'sign-in-new': 'Connectez-vous avec ce compte au centre d’administration de son cloud.',
    },
    takes: 'Jusqu’à deux heures après l’enregistrement par l’administrateur.',
    verify:
      'L’e-mail est arrivé, la bannière n’apparaît plus, et aucun contrat ne porte la mention {accessAtRisk}.',
    note: 'Si votre ancien compte n’affiche plus les contrats, demandez les License ID à votre administrateur VL ou à votre partenaire.',
  },
  'mismatch-ask-it': {
    title: 'Obtenez un compte commercial du service informatique, et faites-le ajouter',
    body: 'Les contrats du cloud commercial et de GCC demandent un compte qui s’y trouve.',
    steps: {
      'ask-it':
        'Demandez à votre service informatique un compte dans le locataire commercial de votre organisation.',
      'write-down': 'Notez l’identifiant d’utilisateur de ce compte.',
      'find-contracts':
        'Notez les License ID qui portent la mention {accessAtRisk} : {billing} > {yourProducts} > {vlTab} > {viewContracts} > {viewMyAccessAtRisk}.',
      'send-to-admin': 'Envoyez les License ID et l’identifiant d’utilisateur à votre administrateur VL.',
      'sign-in-new':
        'Après l’e-mail sur la modification de vos autorisations, connectez-vous avec le nouveau compte.',
    },
    takes: 'Jusqu’à deux heures après l’enregistrement par l’administrateur.',
    verify: 'La bannière n’apparaît plus, et aucun contrat ne porte la mention {accessAtRisk}.',
    note: 'S’il n’existe pas de tel locataire, votre organisation peut s’inscrire gratuitement pour en obtenir un.',
  },
  'mismatch-new-government': {
    title: 'Demandez un compte à l’administrateur du locataire gouvernemental',
    body: 'Les contrats GCC High ou DoD demandent un compte de ce cloud. Nous ne connaissons aucun moyen de s’y inscrire soi-même.',
    steps: {
      'find-tenant-admin':
        'Cherchez qui administre le locataire GCC High ou DoD de votre organisation. Commencez par votre service informatique.',
      'ask-for-account': 'Demandez un compte dans ce locataire, et notez son identifiant d’utilisateur.',
      'send-to-admin':
        'Envoyez l’identifiant d’utilisateur et les License ID portant la mention {accessAtRisk} à l’administrateur VL de ces contrats.',
      'sign-in-new':
        'Après l’e-mail sur la modification de vos autorisations, connectez-vous avec le nouveau compte à l’adresse de ce cloud.',
    },
    takes: 'Jusqu’à deux heures après l’enregistrement par l’administrateur.',
    verify: 'Les contrats y sont listés, sans la mention {accessAtRisk}.',
    note: 'L’article de Microsoft renvoie à une page d’inscription pour de nouveaux identifiants, mais cette page mène au cloud commercial.',
  },
  'mismatch-find-cloud': {
    title: 'Cherchez d’abord dans quel cloud sont les contrats',
    body: 'Votre administrateur VL ou votre partenaire peut vous le dire. Il vous faut ensuite un compte dans ce cloud précis.',
    steps: {
      'list-contracts':
        'Dressez la liste des License ID portant la mention {accessAtRisk}, ou de ceux qui ont disparu.',
      'ask-cloud':
        'Demandez à votre administrateur VL ou à votre partenaire : « Sont-ils commerciaux, GCC, GCC High ou DoD ? »',
      'ask-id':
        'Demandez à votre service informatique un compte dans ce cloud. Commercial et GCC comptent pour un seul.',
      'send-to-admin':
        'Envoyez les License ID et l’identifiant d’utilisateur du compte à votre administrateur VL.',
    },
    takes: 'Jusqu’à deux heures après l’enregistrement par l’administrateur.',
    verify: 'La bannière n’apparaît plus avec le nouveau compte.',
  },
  'mismatch-helping': {
    title: 'Réunissez les informations pour l’administrateur VL',
    body: 'La personne a besoin d’un compte dans le cloud du contrat, et l’administrateur VL doit l’ajouter. L’ancien compte n’a aucun défaut.',
    steps: {
      'have-them-list':
        'Demandez à la personne d’ouvrir {billing} > {yourProducts} > {vlTab} > {viewContracts} > {viewMyAccessAtRisk}, et de dresser la liste des License ID affichés.',
      'ask-other-id': 'Demandez-lui si elle a un compte dans le cloud des contrats.',
      'get-id':
        'Sinon, faites-en créer un : par l’administrateur du locataire pour GCC High et DoD ; dans le cloud commercial, une inscription suffit aussi.',
      'write-to-admin':
        'Envoyez à l’administrateur VL les License ID, le nom de la personne et le nouvel identifiant d’utilisateur.',
      'check-afterwards':
        'Après l’e-mail de confirmation, demandez à la personne de se connecter avec le nouveau compte à l’adresse de ce cloud.',
    },
    takes: 'Jusqu’à deux heures après l’enregistrement par l’administrateur.',
    verify: 'La bannière et la mention {accessAtRisk} ont disparu.',
  },
  'users-at-risk': {
    title: 'Voyez quels utilisateurs sont concernés et écrivez-leur',
    body: 'La liste montre les utilisateurs dont le compte est dans un autre cloud que le contrat.',
    steps: {
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
      'view-users':
        'Dans la bannière en haut, sélectionnez {viewUsersAtRisk}. La page {manageAssignments} s’ouvre, avec la mention {accessAtRisk} sur chaque utilisateur concerné.',
      'view-access': 'Pour chaque utilisateur, sélectionnez {viewAccess} pour voir les contrats à risque.',
      'contact-users': 'Écrivez à ces utilisateurs : chacun a besoin d’un compte dans le cloud du contrat.',
      'collect-ids': 'Demandez-leur de vous envoyer les License ID et le nouveau compte, et attribuez-le.',
    },
    verify: 'Vous avez un compte dans le bon cloud pour chaque utilisateur de la liste.',
  },
  'assign-correct-id': {
    title: 'Ajoutez le nouveau compte aux contrats',
    body: 'Vous ajoutez le compte que l’utilisateur a dans le bon cloud. Ayez sous la main les License ID et le compte.',
    steps: {
      'sign-in':
        'Connectez-vous au centre d’administration du cloud des contrats, avec votre propre compte dans ce cloud.',
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
      'manage-roles': 'Dans la section {roleAssignments}, sélectionnez {manageVlRoleAssignments}.',
      'assign-users': 'Sur la page {manageAssignments}, sélectionnez {assignUsersToContracts}.',
      'add-users': 'Sélectionnez {addOrEditUsers}.',
      'type-address': 'Dans le volet, tapez l’adresse du nouveau compte.',
      'review-apply': 'Cochez la case de l’utilisateur et sélectionnez {reviewApply}.',
      'add-contracts': 'De retour sur {assignUsersToContracts}, sélectionnez {addContracts}.',
      'choose-contracts': 'Choisissez les contrats pour cet utilisateur et sélectionnez {add}.',
      'assign-roles': 'Sélectionnez {assignRoles}.',
      'choose-roles': 'Choisissez les rôles dans la liste et sélectionnez {apply}.',
      'verify-save': 'Sélectionnez {verifyAndSave}.',
    },
    takes: 'Jusqu’à deux heures, comme la page l’indique après l’enregistrement.',
    verify:
      'Vous recevez une confirmation par e-mail, et l’utilisateur reçoit de son côté un e-mail sur ses autorisations modifiées. Pour le nouveau compte, la bannière et la mention ont disparu.',
    note: 'Les étapes de Microsoft ne disent pas dans quel centre d’administration commencer. Les nôtres découlent de sa règle : les administrateurs ne peuvent donner des rôles que dans leur propre cloud.',
  },
  'mismatch-other-cloud-admin': {
    title: 'Attribuez le compte depuis son propre cloud',
    body: 'Un administrateur ne peut donner des rôles qu’à des comptes du même cloud : depuis le cloud commercial, seulement à des comptes commerciaux et GCC ; depuis GCC High, seulement à des comptes GCC High.',
    steps: {
      compare:
        'Comparez les clouds du contrat, du nouveau compte de l’utilisateur et de votre propre compte.',
      'find-cloud-admin':
        'Si vous n’avez pas de compte dans le cloud du contrat, demandez à l’administrateur VL de ce cloud de faire l’attribution.',
      'sign-in-there': 'Si vous en avez un, connectez-vous avec lui à l’adresse de ce cloud.',
      'assign-there':
        'Allez dans {roleAssignments} > {manageVlRoleAssignments} > {assignUsersToContracts}, et attribuez le compte.',
    },
    takes: 'Jusqu’à deux heures après l’enregistrement.',
    verify: 'L’utilisateur est listé sur la page {manageAssignments} sans la mention {accessAtRisk}.',
    note: 'Si « {noResults} » apparaît dans le bon cloud, le compte n’est pas dans votre locataire. Avec un Enterprise Agreement, l’administrateur du locataire doit d’abord le créer.',
  },
} satisfies Record<string, NodeWords>;
