import type { InterfaceWords } from '../types.ts';

export const page: InterfaceWords['page'] = {
  why: 'Sur quoi se fonde ce constat ?',
  signals: {
    text: 'La page affiche ce message :',
    label: 'Des lignes d’une liste de cette page portent la mention :',
    links: 'Un message de la page réunit ces liens :',
    'sign-in': 'La page de connexion indique :',
    'missing-tab':
      'La page a fini de se charger, ses onglets n’ont pas changé pendant 15 secondes et aucun n’est « Licence en volume ».',
    journey: 'Cela se voit au chemin suivi par cet onglet : voyez ci-dessous comment il est arrivé ici.',
  },
  place: 'Où',
  since: 'Depuis',
  innerFrame: 'un cadre dans la page',
  rows: 'Lignes sur cette page : {count}',
  clouds: {
    public: 'La page nomme le cloud du compte : le cloud public (Commercial, GCC).',
    'us-government': 'La page nomme le cloud du compte : gouvernement des États-Unis (GCC High, DoD).',
    china: 'La page nomme le cloud du compte : Chine (21Vianet).',
  },
  showMe: 'Montrer sur la page',
  shown: 'Repéré sur la page. Le prochain clic sur la page efface le repère.',
  notShown: 'Cela n’est plus sur la page.',
  wrong: 'C’est inexact',
  dismissed: 'Masqué dans cet onglet : {title}',
  restore: 'Afficher de nouveau',
  reportTitle: 'Rapport aux auteurs de cette extension',
  report: 'À copier. Il ne contient aucune donnée personnelle ; rien n’est envoyé.',
  healthy: 'La gestion des licences en volume s’affiche pour ce compte : vous êtes connecté.',
  journey: 'Comment cet onglet est arrivé ici',
  kinds: {
    'admin-center': 'Centre d’administration',
    'sign-in': 'Connexion',
    'safe-links': 'Protection des liens dans le courrier',
    azure: 'Azure',
    vlsc: 'VLSC, fermé',
    'vl-central': 'VL Central',
  },
  unseen: 'Une page que l’extension ne voit pas',
  wrongStep: 'C’est ici que le chemin a dévié',
  sketch: 'Aidez-nous à reconnaître cette page',
  sketchHint:
    'Crée un croquis de cette page, à enregistrer et à envoyer aux auteurs de cette extension. Les textes deviennent des points ; aucune adresse, aucun nom ni domaine n’y figure. Lisez-le avant de l’enregistrer. Rien n’est envoyé.',
  sketchMake: 'Faire le croquis de la page',
  sketchText: 'Le croquis',
  sketchSave: 'Enregistrer le croquis',
  sketchFailed:
    'Impossible de faire le croquis de cette page : l’extension ne peut lire que le Centre d’administration et les pages de connexion de Microsoft.',
};
