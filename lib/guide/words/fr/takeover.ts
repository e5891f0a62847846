import type { NodeWords } from '../../types.ts';

export default {
  'ready-to-become-admin': {
    title: 'Qui peut ajouter un enregistrement DNS à votre domaine de messagerie ?',
    body: 'Vous vous êtes connecté avec un compte issu d’une inscription en libre-service, que personne ne gère dans votre organisation. Les licences en volume demandent un compte géré.',
    options: {
      'i-can': 'Moi, ou je suis du service informatique',
      'it-can': 'Notre service informatique, ou quelqu’un d’autre',
      'not-sure': 'Je ne sais pas',
      'other-account': 'J’ai aussi un compte que mon organisation gère',
      done: 'C’est déjà fait : le compte est géré maintenant',
    },
  },
  'takeover-do': {
    title: 'Prenez le contrôle de l’annuaire non géré',
    body: 'Un enregistrement DNS prouve que le domaine de messagerie est à vous. Ensuite, votre organisation gère le compte.',
    steps: {
      'sign-in': 'Allez dans le centre d’administration et connectez-vous avec le compte non géré.',
      start:
        'Quand « {readyToBecome} » apparaît, sélectionnez {next}. Les écrans plus anciens affichent « {yesBecomeAdmin} ».',
      'copy-record': 'Copiez l’enregistrement TXT que l’assistant affiche.',
      'add-record':
        'Ajoutez cet enregistrement TXT à votre domaine, chez son bureau d’enregistrement, comme GoDaddy.',
      confirm: 'Revenez à l’assistant et confirmez. Les écrans plus anciens affichent « {addedRecord} ».',
      finish: 'Sur « {nowAdmin} », sélectionnez {goToAdminCenter}.',
      'new-profile':
        'Demandez au support VL un nouveau profil de licences en volume, et indiquez quatre éléments : votre ancien identifiant de connexion, le Microsoft Entra ID que vous allez utiliser désormais, les numéros de contrat VL et l’adresse e-mail figurant dans le contrat.',
    },
    takes:
      'Jusqu’à ce que l’enregistrement soit visible sur internet. La durée dépend de votre fournisseur DNS.',
    verify: 'L’assistant affiche « {nowAdmin} ».',
    note: 'Selon l’article de Microsoft sur les licences en volume, l’enregistrement TXT vient du bureau d’enregistrement. Selon l’article plus récent sur la prise de contrôle, l’assistant l’affiche et vous l’y ajoutez ; nous suivons celui-ci. On ne peut pas transférer ainsi un annuaire vers un locataire d’un autre cloud.',
  },
  'takeover-ask-it': {
    title: 'Demandez à votre service informatique de prendre le contrôle',
    body: 'Seule une personne qui peut modifier le DNS de votre domaine de messagerie peut le faire. Vous n’avez pas à devenir vous-même l’administrateur.',
    steps: {
      'tell-it':
        'Dites à votre service informatique : « Mon compte appartient à un annuaire Microsoft Entra non géré (libre-service) de notre domaine de messagerie. Il faut en prendre le contrôle pour les licences en volume. »',
      'send-instructions': 'Envoyez-lui les instructions de Microsoft.',
      alternative:
        'Demandez en même temps s’il a un compte géré pour vous. La prise de contrôle peut alors attendre.',
      'new-profile':
        'Quand vous avez un compte géré, demandez un nouveau profil au support VL, et indiquez quatre éléments : votre ancien identifiant de connexion, le Microsoft Entra ID que vous allez utiliser désormais, les numéros de contrat VL et l’adresse e-mail figurant dans le contrat.',
    },
    verify: 'Quand vous vous connectez, « {readyToBecome} » n’apparaît plus.',
  },
  'takeover-other-account': {
    title: 'Utilisez le compte géré, avec un nouveau profil',
    body: 'Si votre organisation gère déjà un autre compte à vous, aucune prise de contrôle n’est nécessaire. Le support VL relie ce compte à vos contrats.',
    steps: {
      'check-managed':
        'Assurez-vous que votre organisation gère l’autre compte. Votre service informatique peut le confirmer.',
      'open-request':
        'Ouvrez une demande auprès du support VL et demandez un nouveau profil de licences en volume.',
      'give-items':
        'Indiquez quatre éléments : votre ancien identifiant de connexion, le compte géré que vous voulez utiliser, les numéros de contrat VL et l’adresse e-mail figurant dans le contrat.',
      'sign-in': 'Quand le support l’a confirmé, connectez-vous avec le compte géré.',
    },
    verify: 'Vos contrats apparaissent dans l’onglet {vlTab}.',
  },
} satisfies Record<string, NodeWords>;
