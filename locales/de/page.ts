import type { InterfaceWords } from '../types.ts';

export const page: InterfaceWords['page'] = {
  why: 'Woran ist das zu erkennen?',
  signals: {
    text: 'Die Seite zeigt diese Meldung:',
    label: 'Zeilen einer Liste auf dieser Seite tragen den Vermerk:',
    links: 'Eine Meldung auf der Seite enthält diese Links zusammen:',
    'sign-in': 'Die Anmeldeseite meldet:',
    'missing-tab':
      'Die Seite ist fertig geladen, ihre Registerkarten blieben 15 Sekunden unverändert, und keine davon ist „Volumenlizenzierung“.',
    journey: 'Es zeigt sich am Weg dieses Tabs: siehe unten, wie er hierher kam.',
  },
  place: 'Wo',
  since: 'Seit',
  innerFrame: 'ein Rahmen in der Seite',
  rows: 'Zeilen auf dieser Seite: {count}',
  clouds: {
    public: 'Die Seite nennt die Cloud des Kontos: die öffentliche (Commercial, GCC).',
    'us-government': 'Die Seite nennt die Cloud des Kontos: US-Behörden (GCC High, DoD).',
    china: 'Die Seite nennt die Cloud des Kontos: China (21Vianet).',
  },
  showMe: 'Auf der Seite zeigen',
  shown: 'Auf der Seite markiert. Der nächste Klick dort entfernt die Markierung.',
  notShown: 'Es ist nicht mehr auf der Seite.',
  wrong: 'Das stimmt nicht',
  dismissed: 'In diesem Tab ausgeblendet: {title}',
  restore: 'Wieder anzeigen',
  reportTitle: 'Bericht an die Entwickler dieser Erweiterung',
  report: 'Zum Kopieren. Er enthält keine persönlichen Daten; nichts wird gesendet.',
  healthy: 'Für dieses Konto wird Volumenlizenzierung angezeigt: Sie sind angemeldet.',
  journey: 'Wie dieser Tab hierher kam',
  kinds: {
    'admin-center': 'Admin Center',
    'sign-in': 'Anmeldung',
    'safe-links': 'Schutz von Links in E-Mails',
    azure: 'Azure',
    vlsc: 'Eingestelltes VLSC',
    'vl-central': 'VL Central',
  },
  unseen: 'Eine Seite, die die Erweiterung nicht sieht',
  wrongStep: 'Hier ging es in die falsche Richtung',
  sketch: 'Helfen Sie, diese Seite zu erkennen',
  sketchHint:
    'Erstellt eine Skizze dieser Seite, die Sie speichern und an die Entwickler dieser Erweiterung senden können. Texte werden zu Punkten; keine Adresse, kein Name, keine Domäne ist darin. Lesen Sie sie vor dem Speichern. Es wird nichts gesendet.',
  sketchMake: 'Seite skizzieren',
  sketchText: 'Die Skizze',
  sketchSave: 'Skizze speichern',
  sketchFailed:
    'Diese Seite kann nicht skizziert werden: Die Erweiterung darf nur das Admin Center und die Anmeldeseiten von Microsoft lesen.',
};
