import type { SettingsWords } from '../types.ts';

export default {
  organization: 'Hilfe in Ihrer Organisation',
  helpdesk: 'Helpdesk',
  vlAdministrator: 'Administrator für Volumenlizenzierung',
  partner: 'Microsoft-Partner',
  organizationNote: 'Von Ihrer Organisation',
  asBrowser: 'Wie im Browser',
  asOrganization: 'Wie von Ihrer Organisation festgelegt',
  cloud: 'Cloud Ihrer Verträge',
  cloudHint: 'Ihre Anmeldeadresse steht dann an erster Stelle.',
  noCloud: 'Weiß ich nicht',
  organizationsCloud: 'Wie von Ihrer Organisation festgelegt: {cloud}',
  kept: 'Was auf diesem Gerät gespeichert ist',
  keptHint:
    'Nichts davon wird gesendet. Was Ihre Tabs zeigen, ist nur bekannt, bis der Browser geschlossen wird, und steht nicht in dieser Liste.',
  keptKinds: {
    walks: {
      name: 'Ihre Antworten im Leitfaden',
      what: 'Für jeden Tab, damit Sie dort weitermachen können, wo Sie waren. Bis der Tab geschlossen wird, über das Beenden des Browsers hinaus, höchstens eine Woche lang.',
    },
    contacts: {
      name: 'Ihre Kontaktliste',
      what: 'Die geprüften Adressen und die Ergebnisse zu ihren Domänen. 30 Tage lang.',
    },
    handover: {
      name: 'Was Sie zum Weitergeben eingegeben haben',
      what: 'Entwürfe von Nachrichten und Supportanfragen, für jeden Tab. Bis der Tab geschlossen wird, über das Beenden des Browsers hinaus, höchstens 30 Tage lang.',
    },
    unknown: {
      name: 'Andere Daten',
      what: 'Von einer anderen Version dieser Erweiterung gespeichert. Diese Version verwendet sie nicht.',
    },
  },
  nothing: 'Nichts gespeichert.',
  sizeAndAge: '{size}, zuletzt geändert: {moment}',
  wipe: 'Löschen',
  wipeAll: 'Alles löschen',
  wiped: 'Gelöscht.',
  hosts: 'Welche Seiten geprüft werden',
  hostsHint: 'Die Erweiterung sieht diese Adressen und keine anderen. Nichts davon verlässt den Browser.',
  uses: {
    'admin-center': 'Liest die Seite, um Probleme zu erkennen.',
    'sign-in': 'Liest die Fehlermeldungen der Anmeldung. Was Sie eingeben, wird nicht gelesen.',
    'safe-links': 'Sieht, dass ein Tab hier vorbeikam. Die Seite wird nicht gelesen.',
    azure: 'Sieht, dass ein Tab hier vorbeikam. Die Seite wird nicht gelesen.',
    vlsc: 'Sieht, dass ein Tab hier vorbeikam. Die Seite wird nicht gelesen.',
    'vl-central':
      'Liest die Seite, um Probleme zu erkennen, wenn Sie es erlauben. Laden Sie bereits geöffnete Seiten neu.',
  },
  allowed: 'Erlaubt',
  notAllowed: 'Nicht erlaubt',
  allow: 'Erlauben',
  forbid: 'Nicht mehr erlauben',
  policy: 'Von Ihrer Organisation festgelegt',
  policyHint: 'Nur Ihre IT kann diese Werte ändern.',
  noPolicy: 'Ihre Organisation hat für diese Erweiterung nichts festgelegt.',
  ignored: 'Nicht beachtete Werte',
  policyErrors: {
    'unknown-key': 'Diese Einstellung gibt es nicht.',
    'wrong-type': 'Der Wert hat die falsche Art.',
    empty: 'Der Wert ist leer.',
    'too-long': 'Der Wert ist zu lang.',
    'not-an-address': 'Das ist keine E-Mail-Adresse.',
    'not-a-link': 'Das ist keine https-Adresse.',
    'unknown-value': 'Diese Auswahl gibt es nicht.',
  },
} satisfies SettingsWords;
