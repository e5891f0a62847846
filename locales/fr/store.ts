import type { StoreWords } from '../types.ts';

export default {
  intro:
    'Vous n’arrivez pas à accéder aux licences en volume dans le centre d’administration Microsoft 365 ? Ce guide reconnaît sur la page les problèmes de connexion documentés, dit simplement de quoi il s’agit et vous conduit à la solution documentée par Microsoft.',
  does: 'Ce qu’il fait',
  points: [
    'Reconnaît l’erreur de profil, l’invitation à devenir administrateur, le détour par Azure, l’onglet des licences en volume absent, les messages sur le mauvais cloud et d’autres, en anglais et en japonais.',
    'Vous guide étape par étape : qui doit agir, combien de temps cela prend, comment voir que c’est résolu.',
    'Donne la bonne adresse de connexion pour Commercial, GCC, GCC High et DoD.',
    'Rédige les messages et la demande de support à transmettre.',
    'Vérifie la liste de contacts d’un partenaire avant un renouvellement.',
    'S’affiche dans la fenêtre contextuelle, à côté de la page ou dans sa propre fenêtre, en six langues.',
  ],
  privacy: 'Confidentialité',
  private:
    'Tout reste dans votre navigateur. Rien n’est mesuré, aucun code n’est chargé d’ailleurs. Seule la vérification des contacts envoie quelque chose, quand vous appuyez sur son bouton : les domaines des adresses, jamais l’adresse d’une personne, au service de connexion de Microsoft.',
  origin:
    'Gratuit, open source, et non réalisé par Microsoft. Le guide suit les articles publics de Microsoft aux dates qu’il affiche. Quand le texte d’une page n’est pas publié, il dit « pas certain » et vous demande de comparer.',
  captions: {
    found: 'Quel est le problème, et que faire en premier',
    steps: 'Étape par étape vers la solution documentée',
    contacts: 'Avant un renouvellement : quels contacts ne pourront pas se connecter, et pourquoi',
  },
} satisfies StoreWords;
