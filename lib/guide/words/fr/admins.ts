import type { NodeWords } from '../../types.ts';

export default {
  'admin-topics': {
    title: 'De quoi s’agit-il ?',
    body: 'Un contact est nommé dans le contrat. Un administrateur a le rôle dans le centre d’administration. Ce peuvent être deux personnes différentes.',
    options: {
      who: 'Je veux savoir qui est notre administrateur VL',
      'hand-over': 'Je suis l’administrateur et veux passer la main',
      'nobody-left': 'Notre administrateur est parti, et personne d’autre n’a accès',
      'change-contact': 'Un contact du contrat doit changer',
      'new-contact-no-access': 'Le contact a changé, mais le nouveau n’a pas accès',
      'pass-welcome-on': 'J’ai l’e-mail de bienvenue, mais un autre devrait s’inscrire',
    },
  },
  'no-admin-left': {
    title: 'Est-ce un Enterprise Agreement (EA, EAS) ?',
    body: 'Pour ces contrats, Microsoft veut que le contact du contrat soit changé d’abord.',
    options: {
      enterprise: 'Oui',
      other: 'Non, un autre programme',
      'not-sure': 'Je ne sais pas',
    },
  },
  'change-contact': {
    title: 'Le contrat est-il encore actif ?',
    body: 'Il n’est pas nécessaire de tenir à jour les contacts des contrats terminés.',
    options: {
      active: 'Oui',
      inactive: 'Non, il est terminé',
      'not-sure': 'Je ne sais pas',
    },
  },
  'hand-over': {
    title: 'Transmettez le rôle d’administrateur',
    body: 'Vous ne pouvez pas simplement l’abandonner : il faut d’abord un successeur, et c’est lui qui vous retire.',
    steps: {
      'list-license-ids': 'Dressez la liste de tous les License ID que vous administrez.',
      'assign-successor': 'Donnez à votre successeur le rôle {roleAdministrator} sur chacun d’eux.',
      'successor-signs-in':
        'Demandez à votre successeur de se connecter et de vérifier que chaque License ID est là.',
      'successor-removes-you':
        'Demandez à votre successeur de vous retirer votre rôle : {manageVlRoleAssignments}, {viewAccess}, puis {verifyAndSaveChanges}.',
      'repeat-each': 'Recommencez pour chaque License ID, jusqu’à ce qu’il n’en reste aucun.',
    },
    takes:
      'Jusqu’à deux heures pour chaque changement ; jusqu’à dix pour un contrat qui vient d’être traité.',
    verify: 'Vous ne voyez plus ces License ID, et votre successeur les voit.',
  },
  'change-contact-active': {
    title: 'Faites changer le contact par votre partenaire',
    body: 'Microsoft ne change les contacts que si le partenaire dépose une demande de changement de contact (Change of Contact Information Request).',
    steps: {
      'list-license-ids': 'Dressez la liste des License ID qui nomment l’ancien contact.',
      'choose-address':
        'Choisissez l’adresse du nouveau contact. S’il s’agit du contact pour les notifications (Notices Contact), ce doit être un compte professionnel ou scolaire du cloud du contrat.',
      'ask-partner':
        'Demandez à votre partenaire ou à votre vendeur de déposer une demande de changement de contact (Change of Contact Information Request) pour ces License ID.',
      'role-separately':
        'Demandez à un administrateur VL existant de donner aussi un rôle au nouveau contact.',
    },
    verify:
      'Votre partenaire confirme le changement, et les e-mails sur le contrat arrivent à la nouvelle adresse.',
    note: 'Avec un Enterprise Agreement, un nouveau contact pour les notifications ne devient pas administrateur pour autant. L’article plus ancien de Microsoft n’en dit rien ; le plus récent le précise.',
  },
  'change-contact-inactive': {
    title: 'Laissez le contact tel quel',
    body: 'Pour les contrats terminés, il suffit que chaque License ID ait un administrateur VL.',
    steps: {
      'leave-contact': 'Ne déposez pas de demande de changement pour le contrat terminé.',
      'check-admin': 'Vérifiez que chaque License ID a au moins un administrateur VL actif.',
      'add-users':
        'Demandez à cet administrateur d’ajouter ou de retirer des utilisateurs selon les besoins.',
    },
    verify: 'Le License ID du contrat terminé s’ouvre pour l’administrateur.',
  },
  'contact-without-access': {
    title: 'Demandez à un administrateur existant de vous ajouter',
    body: 'Être nommé après coup dans le contrat n’apporte pas le rôle, du moins avec les Enterprise Agreements.',
    steps: {
      'ask-existing-admin': 'Demandez à un administrateur VL du contrat de donner un rôle à votre compte.',
      'wait-for-mail': 'Attendez un e-mail de microsoft-noreply@microsoft.com.',
      'sign-in': 'Connectez-vous avec le compte qui a reçu le rôle.',
    },
    takes: 'Jusqu’à deux heures après l’attribution du rôle.',
    verify: 'L’onglet {vlTab} affiche le contrat.',
  },
  'no-admin-enterprise': {
    title: 'Faites changer le contact, puis demandez au support VL',
    body: 'Sans administrateur, personne ne peut vous ajouter. La procédure de Microsoft pour EA et EAS comporte deux parties, dans cet ordre.',
    steps: {
      'file-contact-change':
        'Demandez à votre partenaire de déposer une demande de changement de contact qui nomme le nouveau contact.',
      'write-down': 'Notez le License ID et le Microsoft Entra ID qui doit avoir accès.',
      'open-request':
        'Ouvrez une demande auprès du support VL, et indiquez les deux. Dites que le contrat n’a pas d’administrateur actif.',
    },
    takes: 'Le support VL vous répond pendant les heures ouvrées.',
    verify: 'L’onglet {vlTab} affiche le contrat.',
  },
} satisfies Record<string, NodeWords>;
