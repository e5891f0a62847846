import type { InterfaceWords } from '../types.ts';

export const findings: InterfaceWords['findings'] = {
  'profile-setup-error': {
    title: 'Votre profil n’a pas pu être configuré',
    what: 'Le centre d’administration s’arrête ici quand le compte avec lequel vous vous êtes connecté est d’un type que les licences en volume n’acceptent pas.',
    first: 'Vérifiez avec quel type de compte vous êtes connecté.',
  },
  'ready-to-become-admin': {
    title: 'On vous demande de devenir l’administrateur de {domain}',
    what: 'Votre compte a été créé sans le service informatique de votre organisation : personne ne gère encore l’annuaire de votre domaine de messagerie.',
    first:
      'N’acceptez pas de votre propre initiative. Renseignez-vous : qui gère le domaine de votre organisation ?',
  },
  'azure-portal-redirect': {
    title: 'Vous êtes arrivé sur Azure et non sur le centre d’administration',
    what: 'Vous alliez au centre d’administration et vous êtes arrivé sur une page Azure ; la cause connue est la protection des liens dans les e-mails de votre organisation.',
    first: 'Ne vous inscrivez à rien ici. Continuez avec les questions ci-dessous.',
  },
  'missing-vl-tab': {
    title: 'Ce compte n’a pas d’onglet Licence en volume (Volume licensing)',
    what: 'Vous êtes sur la bonne page, mais le compte avec lequel vous vous êtes connecté ne voit aucun contrat de licences en volume.',
    first: 'Vérifiez si ce compte a déjà reçu un accès.',
  },
  'cloud-mismatch-banner': {
    title: 'Un compte et un contrat sont dans des clouds différents',
    what: 'Depuis le 19 janvier 2026, un compte ne voit que les contrats de son propre cloud, public ou gouvernemental ; cette bannière signale une différence.',
    first: 'Indiquez s’il s’agit de votre propre accès ou de celui de personnes que vous gérez.',
  },
  'access-at-risk': {
    title: 'Un accès est signalé comme à risque',
    what: 'Le compte et le contrat qui portent cette mention sont dans des clouds différents : l’accès est perdu ou va l’être.',
    first: 'Indiquez s’il s’agit de votre propre accès ou de celui de personnes que vous gérez.',
  },
  'no-permission': {
    title: 'Ce compte n’a pas d’autorisation ici',
    what: 'Vous êtes connecté, mais avec un compte qui n’a pas le droit de voir cette page.',
    first: 'Vérifiez en haut à droite avec quel compte vous êtes connecté.',
  },
  'personal-account': {
    title: 'C’est un compte personnel',
    what: 'Le centre d’administration n’accepte que les comptes professionnels ou scolaires, et non les comptes Microsoft personnels.',
    first: 'Connectez-vous avec le compte que votre organisation vous a donné.',
  },
  'account-not-found': {
    title: 'La page de connexion ne connaît pas ce compte',
    what: 'Aucun compte professionnel ou scolaire n’existe sous ce nom dans ce cloud.',
    first: 'Vérifiez l’orthographe de l’adresse.',
  },
  'wrong-cloud': {
    title: 'Cette page de connexion est celle d’un autre cloud',
    what: 'Votre compte existe, mais dans un autre cloud Microsoft que celui auquel vous vous connectez.',
    first: 'Utilisez l’adresse de connexion de votre propre cloud.',
  },
  'retired-vlsc-link': {
    title: 'C’est une adresse de l’ancien VLSC',
    what: 'Le Volume Licensing Service Center a fermé en avril 2024 ; ses contrats sont maintenant dans le centre d’administration Microsoft 365.',
    first: 'Utilisez plutôt l’adresse de connexion de votre cloud.',
  },
  'assignment-in-progress': {
    title: 'L’attribution d’un rôle est encore en cours',
    what: 'La modification a été acceptée et est en cours de traitement ; rien ne peut être modifié entre-temps.',
    first: 'Attendez jusqu’à deux heures, puis rechargez la page.',
  },
  'assignment-failed': {
    title: 'Un rôle n’a pas pu être attribué',
    what: 'L’attribution a échoué et n’a pas été faite.',
    first: 'Attribuez le rôle encore une fois.',
  },
  'invitation-sent': {
    title: 'Une invitation attend d’être acceptée',
    what: 'La personne ne s’est pas encore inscrite avec l’e-mail d’invitation.',
    first: 'Demandez à la personne de chercher l’e-mail, y compris dans le courrier indésirable.',
  },
  'invitation-expired': {
    title: 'Une invitation a expiré',
    what: 'La personne n’a pas accepté l’invitation à temps.',
    first: 'Réinitialisez l’invitation.',
  },
  'user-not-found': {
    title: 'Un utilisateur n’est pas dans votre locataire',
    what: 'Le compte de la personne n’est pas dans l’annuaire de votre organisation.',
    first: 'Vérifiez l’adresse de connexion avec votre administrateur informatique.',
  },
  'invalid-wsa': {
    title: 'VL Central a refusé ce compte',
    what: 'L’adresse n’est pas un compte professionnel ou scolaire valide dans le cloud du contrat.',
    first: 'Vérifiez qu’il n’y a pas de faute de frappe dans l’adresse.',
  },
};
