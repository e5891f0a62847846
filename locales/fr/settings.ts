import type { SettingsWords } from '../types.ts';

export default {
  organization: 'De l’aide dans votre organisation',
  helpdesk: 'Support informatique',
  vlAdministrator: 'Administrateur des licences en volume',
  partner: 'Partenaire Microsoft',
  organizationNote: 'De la part de votre organisation',
  asBrowser: 'Comme le navigateur',
  asOrganization: 'Selon votre organisation',
  cloud: 'Cloud de vos contrats',
  cloudHint: 'Son adresse de connexion s’affiche en premier.',
  noCloud: 'Je ne sais pas',
  organizationsCloud: 'Selon votre organisation : {cloud}',
  kept: 'Ce qui est conservé sur cet appareil',
  keptHint:
    'Rien de tout cela n’est envoyé. Ce que montrent vos onglets est oublié à la fermeture du navigateur et ne figure pas ici.',
  keptKinds: {
    walks: {
      name: 'Vos réponses dans le guide',
      what: 'Pour chaque onglet, afin de reprendre où vous en étiez. Conservées jusqu’à la fermeture de l’onglet, même si le navigateur est fermé, une semaine au plus.',
    },
    contacts: {
      name: 'Votre liste de contacts',
      what: 'Les adresses vérifiées et les résultats pour leurs domaines. Conservés 30 jours.',
    },
    handover: {
      name: 'Ce que vous avez saisi pour le transmettre',
      what: 'Brouillons de messages et de demandes de support, pour chaque onglet. Conservés jusqu’à la fermeture de l’onglet, même si le navigateur est fermé, 30 jours au plus.',
    },
    unknown: {
      name: 'Autres données',
      what: 'Enregistrées par une autre version de cette extension. Cette version ne les utilise pas.',
    },
  },
  nothing: 'Rien n’est conservé.',
  sizeAndAge: '{size}, dernière modification : {moment}',
  wipe: 'Supprimer',
  wipeAll: 'Tout supprimer',
  wiped: 'Supprimé.',
  hosts: 'Les pages vérifiées',
  hostsHint:
    'L’extension voit ces adresses et aucune autre. Rien de ce qu’elle y voit ne quitte le navigateur.',
  uses: {
    'admin-center': 'Lit la page pour reconnaître les problèmes.',
    'sign-in': 'Lit les messages d’erreur de la connexion. Ce que vous saisissez n’est pas lu.',
    'safe-links': 'Voit qu’un onglet est passé par là. La page n’est pas lue.',
    azure: 'Voit qu’un onglet est passé par là. La page n’est pas lue.',
    vlsc: 'Voit qu’un onglet est passé par là. La page n’est pas lue.',
    'vl-central':
      'Lit la page pour reconnaître les problèmes, si vous l’autorisez. Actualisez les pages déjà ouvertes.',
  },
  allowed: 'Autorisé',
  notAllowed: 'Non autorisé',
  allow: 'Autoriser',
  forbid: 'Ne plus autoriser',
  policy: 'Défini par votre organisation',
  policyHint: 'Seul votre service informatique peut modifier ces valeurs.',
  noPolicy: 'Votre organisation n’a rien défini pour cette extension.',
  ignored: 'Valeurs ignorées',
  policyErrors: {
    'unknown-key': 'Ce paramètre n’existe pas.',
    'wrong-type': 'La valeur n’est pas du bon type.',
    empty: 'La valeur est vide.',
    'too-long': 'La valeur est trop longue.',
    'not-an-address': 'Ce n’est pas une adresse e-mail.',
    'not-a-link': 'Ce n’est pas une adresse https.',
    'unknown-value': 'Ce choix n’existe pas.',
  },
} satisfies SettingsWords;
