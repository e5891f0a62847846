import type { NodeWords } from '../../types.ts';

export default {
  'where-stuck': {
    title: 'Où êtes-vous bloqué ?',
    body: 'Choisissez ce qui s’en rapproche le plus. Vous pouvez revenir en arrière à tout moment.',
    options: {
      'profile-error': 'Je vois « {errProfile} »',
      'become-admin': 'Je vois « {readyToBecome} »',
      'azure-page': 'J’arrive sur une page Azure et non dans le centre d’administration',
      'no-volume-licensing': 'J’entre, mais il manque les licences en volume ou mes contrats',
      'access-at-risk': 'Je vois une bannière ou mention d’accès à risque, ou un e-mail sur le 19 janvier',
      'other-message': 'Je n’arrive pas à me connecter, ou je vois un autre message',
      'which-address': 'Je ne sais pas à quelle adresse me connecter',
      'getting-started': 'Je débute : e-mails, inscription, premier compte',
      'a-task': 'J’ai une tâche : rôles, utilisateurs, contacts, partenaire, support',
    },
  },
  task: {
    title: 'Que voulez-vous faire ?',
    body: 'C’est le plus souvent à un administrateur VL du contrat de le faire. Si ce n’est pas vous, le guide indique à qui vous adresser.',
    options: {
      users: 'Donner, modifier ou retirer l’accès de quelqu’un',
      role: 'Savoir quel rôle il faut, et pour quoi',
      status: 'Comprendre un statut de la page {manageAssignments}',
      'admin-or-contact': 'Trouver ou remplacer un administrateur ou un contact, ou passer le relais',
      'change-partner': 'Changer le partenaire d’un contrat',
      'it-request': 'Je suis du service informatique, et on m’a demandé quelque chose',
      partner: 'Je suis partenaire Microsoft et j’aide un client',
      support: 'Joindre le support Microsoft',
    },
  },
  'it-request': {
    title: 'Que vous a-t-on demandé ?',
    body: 'Ce n’est pas à vous de donner les rôles des licences en volume, sauf si vous êtes aussi administrateur VL. Les comptes et les réglages de messagerie, eux, relèvent de vous.',
    options: {
      'create-account': 'Un compte pour les licences en volume, ou d’en vérifier un',
      'no-tenant': 'Un premier locataire Microsoft pour notre organisation',
      'take-over': 'De prendre le contrôle d’un annuaire non géré',
      'mail-links': 'Des liens dans les e-mails de Microsoft qui aboutissent à Azure',
      blocked: 'Une connexion que nos propres règles bloquent',
    },
  },
} satisfies Record<string, NodeWords>;
