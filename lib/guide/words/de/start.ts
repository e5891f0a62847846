import type { NodeWords } from '../../types.ts';

export default {
  'where-stuck': {
    title: 'Wo kommen Sie nicht weiter?',
    body: 'Wählen Sie, was am besten passt. Sie können jederzeit zurückgehen.',
    options: {
      'profile-error': 'Ich sehe „{errProfile}“',
      'become-admin': 'Ich sehe „{readyToBecome}“',
      'azure-page': 'Ich lande auf einer Azure-Seite statt im Admin Center',
      'no-volume-licensing': 'Ich komme hinein, aber die Volumenlizenzierung oder meine Verträge fehlen',
      'access-at-risk':
        'Ich sehe ein Banner oder eine Kennzeichnung zu gefährdetem Zugriff oder habe eine E-Mail zum 19. Januar',
      'other-message': 'Ich kann mich nicht anmelden oder sehe eine andere Meldung',
      'which-address': 'Ich weiß nicht, auf welcher Seite ich mich anmelden muss',
      'getting-started': 'Ich fange erst an: E-Mails, Registrierung, erstes Konto',
      'a-task': 'Ich habe eine Aufgabe: Rollen, Benutzer, Kontakte, Partner, Support',
    },
  },
  task: {
    title: 'Was möchten Sie tun?',
    body: 'Das meiste davon erledigt ein VL-Administrator des Vertrags. Wenn Sie das nicht sind, sagt Ihnen der Leitfaden, an wen Sie sich wenden.',
    options: {
      users: 'Jemandem Zugriff geben, ihn ändern oder entziehen',
      role: 'Herausfinden, welche Rolle wofür nötig ist',
      status: 'Einen Status auf der Seite {manageAssignments} verstehen',
      'admin-or-contact': 'Administrator oder Kontakt finden, ersetzen oder ablösen',
      'change-partner': 'Den Partner eines Vertrags wechseln',
      'it-request': 'Ich bin in der IT und wurde um etwas gebeten',
      partner: 'Ich bin Microsoft-Partner und helfe einem Kunden',
      support: 'Den Support von Microsoft erreichen',
    },
  },
  'it-request': {
    title: 'Worum wurden Sie gebeten?',
    body: 'Rollen der Volumenlizenzierung vergeben nicht Sie, außer Sie sind auch VL-Administrator. Die Konten und die E-Mail-Einstellungen sind aber Ihre Sache.',
    options: {
      'create-account': 'Ein Konto für die Volumenlizenzierung anzulegen oder zu prüfen',
      'no-tenant': 'Einen ersten Microsoft-Mandanten für unsere Organisation',
      'take-over': 'Ein nicht verwaltetes Verzeichnis zu übernehmen',
      'mail-links': 'Links in E-Mails von Microsoft, die bei Azure enden',
      blocked: 'Eine Anmeldung, die unsere eigenen Regeln blockieren',
    },
  },
} satisfies Record<string, NodeWords>;
