import type { StoreWords } from '../types.ts';

export default {
  intro:
    'Sie kommen im Microsoft 365 Admin Center nicht in die Volumenlizenzierung? Dieser Leitfaden erkennt die dokumentierten Anmeldeprobleme auf der Seite, sagt in einfachen Worten, worum es geht, und führt Sie durch die von Microsoft dokumentierte Lösung.',
  does: 'Was er kann',
  points: [
    'Erkennt den Profilfehler, die Aufforderung, Administrator zu werden, den Umweg über Azure, die fehlende Registerkarte für Volumenlizenzierung, Meldungen zur falschen Cloud und mehr, auf Englisch und Japanisch.',
    'Führt Schritt für Schritt: wer handeln muss, wie lange es dauert, woran man sieht, dass es geklappt hat.',
    'Nennt die richtige Anmeldeadresse für Commercial, GCC, GCC High und DoD.',
    'Schreibt die Nachrichten und die Supportanfrage, die Sie weitergeben müssen.',
    'Prüft vor einer Verlängerung die Kontaktliste eines Partners.',
    'Steht im Popup, neben der Seite oder in einem eigenen Fenster, in sechs Sprachen.',
  ],
  privacy: 'Datenschutz',
  private:
    'Alles bleibt in Ihrem Browser. Nichts wird gezählt, kein Code von anderswo geladen. Nur die Kontaktprüfung sendet etwas, und erst auf Knopfdruck: die Domänen der Adressen, nie die Adresse einer Person, an den Anmeldedienst von Microsoft.',
  origin:
    'Kostenlos, quelloffen und nicht von Microsoft. Der Leitfaden folgt den öffentlichen Artikeln von Microsoft mit dem jeweils angezeigten Stand. Wo der Wortlaut einer Seite nicht veröffentlicht ist, sagt er „nicht sicher“ und bittet Sie zu vergleichen.',
  captions: {
    found: 'Was das Problem ist und was zuerst zu tun ist',
    steps: 'Schritt für Schritt zur dokumentierten Lösung',
    contacts: 'Vor der Verlängerung: welche Kontakte sich nicht anmelden können und warum',
  },
} satisfies StoreWords;
