import type { NodeWords } from '../../types.ts';

export default {
  cocp: {
    title: 'Qui êtes-vous ?',
    body: 'Pour les Enterprise Agreements, le client lance le changement de partenaire, et le nouveau partenaire l’accepte.',
    options: {
      customer: 'Un administrateur VL du client',
      'new-partner': 'Le nouveau partenaire',
      'not-administrator': 'Côté client, mais pas l’administrateur',
    },
  },
  'cocp-agreement': {
    title: 'Est-ce un Enterprise Agreement (EA, EAS) actif ?',
    body: 'Vous ne pouvez lancer vous-même le changement que pour ceux-ci.',
    options: {
      enterprise: 'Oui',
      other: 'Non, un autre programme, ou il a pris fin',
      'not-sure': 'Je ne sais pas',
    },
  },
  'cocp-new-partner': {
    title: 'Où en est le changement ?',
    body: 'Le client a besoin de deux informations de votre part. Ensuite, vous avez dix jours pour répondre.',
    options: {
      prepare: 'Le client veut commencer',
      accept: 'On m’a informé d’une demande',
      'no-notice': 'Le client a commencé, mais je n’ai rien reçu',
    },
  },
  'cocp-start': {
    title: 'Lancez le changement de partenaire',
    body: 'Cela se fait dans le centre d’administration. Ayez sous la main les deux informations du nouveau partenaire.',
    steps: {
      'ask-partner':
        'Demandez au nouveau partenaire son Public Customer Number (PCN) et l’adresse de son contact de notification.',
      'open-contracts': 'Sélectionnez {billing} > {yourProducts} > {vlTab}, puis {viewContracts}.',
      'select-contracts': 'Choisissez les License ID, puis sélectionnez {changePartner}.',
      'enter-partner':
        'Choisissez un motif, et saisissez le PCN et l’adresse du contact pour chaque License ID.',
      'verify-partner': 'Sélectionnez {verifyPartner}. Le nom du nouveau partenaire doit apparaître.',
      submit: 'Lisez les conditions, acceptez-les et envoyez.',
      track: 'Suivez la demande : pour le License ID, {moreActions} > {trackChanges}.',
    },
    takes:
      'Le partenaire a dix jours pour accepter. Par défaut, le changement prend effet 90 jours après son lancement.',
    verify: 'Vous êtes informé que le partenaire a accepté, et à partir de quand.',
    note: 'Si Microsoft ne connaît pas l’adresse du contact, le partenaire ne reçoit aucun avis : prévenez-le vous-même. Une demande lancée dans le centre d’administration n’apparaît pas dans le portail Azure.',
  },
  'cocp-not-possible': {
    title: 'Demandez à votre nouveau partenaire comment changer',
    body: 'Le changement dans le centre d’administration est réservé aux Enterprise Agreements actifs. Select Plus, Open Value, MPSA et d’autres n’en font pas partie.',
    steps: {
      'ask-partner': 'Dites au nouveau partenaire de quel contrat il s’agit, et demandez-lui la procédure.',
    },
    verify: 'Le partenaire vous a dit quoi signer, et quand le changement prend effet.',
  },
  'cocp-find-out': {
    title: 'Identifiez le type de contrat',
    body: 'Le centre d’administration l’indique, et vous dit si un License ID ne peut pas changer de partenaire.',
    steps: {
      'look-at-contract':
        'Sélectionnez {billing} > {yourProducts} > {vlTab} > {viewContracts}, et regardez les détails du contrat sous {moreActions}.',
      'try-selecting':
        'Choisissez le License ID et sélectionnez {changePartner}. S’il n’est pas éligible, la page en donne la raison.',
      'ask-partner': 'Si un doute demeure, demandez à votre partenaire actuel ou au nouveau.',
    },
    verify: 'Vous savez si c’est un EA ou un EAS.',
  },
  'cocp-ask-admin': {
    title: 'Demandez à votre administrateur VL de commencer',
    body: 'Seul un administrateur du contrat peut le faire.',
    steps: {
      'find-admin': 'Cherchez qui est l’administrateur VL du contrat.',
      'give-details':
        'Donnez-lui le Public Customer Number (PCN) du nouveau partenaire, et l’adresse du contact de notification de celui-ci.',
    },
    verify: 'L’administrateur a envoyé la demande.',
  },
  'cocp-prepare': {
    title: 'Donnez vos deux informations au client',
    body: 'Avec elles, le client peut commencer, dans le centre d’administration ou dans le portail Azure.',
    steps: {
      'find-number':
        'Cherchez votre Public Customer Number (PCN) dans un de vos contrats dans {vlCentral}. Prenez celui que vous utilisez pour les Enterprise Agreements.',
      'choose-contact':
        'Choisissez un contact de notification qui existe dans VL Central. Sinon, vous ne recevrez pas les avis.',
      'send-both': 'Envoyez les deux au client.',
    },
    verify: 'Le client voit le nom de votre entreprise après {verifyPartner}.',
    note: 'L’ancienne procédure, lancée par le partenaire dans eAgreements, a pris fin en février 2026 ; les demandes ne peuvent plus qu’y être consultées.',
  },
  'cocp-accept': {
    title: 'Acceptez ou refusez sous dix jours',
    body: 'Après dix jours, la demande expire, et le client doit recommencer.',
    steps: {
      'open-requests': 'Dans {vlCentral}, allez dans {requests} > {myCustomerRequests}.',
      decide: 'Acceptez ou refusez la demande.',
      'tell-customer': 'Prévenez le client. Il reçoit aussi un avis avec la date de prise d’effet.',
    },
    takes: 'Dix jours au plus.',
    verify: 'La demande est marquée comme acceptée.',
  },
  'cocp-no-notice': {
    title: 'Cherchez la demande vous-même',
    body: 'Si le client a saisi un contact que VL Central ne connaît pas, aucun avis n’est envoyé. Vous pouvez quand même trouver la demande vous-même.',
    steps: {
      'look-yourself':
        'Dans {vlCentral}, regardez sous {requests}. Vous et votre équipe voyez toutes les nouvelles demandes.',
      'check-contact': 'Demandez au client quel PCN et quel contact il a saisis.',
      'accept-in-time': 'Répondez dans les dix jours suivant la demande.',
    },
    takes: 'Dix jours au plus.',
    verify: 'Vous voyez la demande sous {requests}.',
  },
} satisfies Record<string, NodeWords>;
