import type { ContactsWords } from '../../components/contacts/types.ts';

export default {
  title: 'Kontakte prüfen',
  intro:
    'Sehen Sie vor einer Verlängerung, welche Kontakte Ihrer Kunden die Prüfung auf Geschäfts-, Schul- oder Unikonten nicht bestehen werden, und was jeweils zu tun ist. Kein Konto wird angerührt.',
  footer:
    'Nicht von Microsoft. Ihre Liste bleibt in diesem Browser; gesendet werden nur ihre Domänen, wenn Sie die Schaltfläche drücken.',
  input: {
    title: 'Die Liste',
    addresses: 'Adressen',
    hint: 'Fügen Sie sie in beliebiger Form ein: eine pro Zeile, durch Kommas oder Semikolons getrennt, als „Name <Adresse>“ oder aus einer Tabelle kopiert.',
    file: 'Oder wählen Sie eine CSV-Datei',
    fileHint: 'Sie können die Datei auch hier ablegen.',
    drop: 'Ablegen, um die Datei zu lesen',
    removeFile: 'Datei entfernen',
    reading: 'Die Liste wird gelesen …',
    found: '{contacts} Adressen gefunden. Nachzuschlagende Domänen: {domains}.',
    nothing: 'Es wurde keine Adresse gefunden.',
    unreadable: 'Zeilen ohne Adresse: {count}',
    line: 'Zeile {line}',
    lines: 'Zeilen {line}–{lastLine}',
    more: '… und {count} weitere',
    brokenQuotes:
      'Die Anführungszeichen in dieser Datei passen nicht zusammen. Sie wurde Zeile für Zeile gelesen; bitte vergleichen Sie die Spalten.',
    tooLarge: 'Diese Datei ist größer als 20 MB. Bitte teilen Sie sie auf.',
    notText:
      'Diese Datei ist keine Textdatei. Wählen Sie in Ihrer Tabellenkalkulation „Speichern unter“ und den Dateityp „CSV“. Wählen Sie dann diese Datei hier aus.',
  },
  columns: {
    title: 'Spalten',
    hint: 'Aus den Überschriften erraten. Bitte ändern Sie, was nicht stimmt.',
    readAs: 'Liste lesen als',
    table: 'Tabelle mit Spalten',
    text: 'Adressen in beliebiger Folge',
    headers: 'Die erste Zeile enthält die Namen der Spalten',
    none: 'Nicht in der Liste',
    column: 'Spalte {number}',
    kinds: {
      email: 'E-Mail-Adresse',
      name: 'Name',
      role: 'Kontaktrolle',
      agreement: 'Vertrags- oder Beitrittsnummer',
      customer: 'Kunde',
      cloud: 'Cloud des Vertrags',
    },
  },
  cloud: {
    label: 'Cloud des Vertrags',
    hint: 'Für jede Zeile, die keine eigene Cloud nennt.',
    unknown: 'Noch nicht bekannt',
  },
  requests: {
    title: 'Was wohin gesendet wird',
    what: 'Erst wenn Sie auf die Schaltfläche klicken, werden die Domänen (nie der Teil vor dem @) an login.microsoftonline.com gesendet. Für jede Domäne werden diese beiden Adressen abgefragt:',
    configuration: 'Gibt es einen Microsoft-Mandanten, und in welcher Cloud?',
    realm: 'Ist sein Verzeichnis nicht verwaltet? Nur gefragt, wenn es einen Mandanten gibt.',
    placeholder:
      'Das Wort „name“ vor dem @ ist immer dasselbe: Niemandes Adresse wird gesendet, und es wird nach keinem Konto gesucht.',
    count: 'Für diese Liste: {domains} Domänen, höchstens {requests} Abfragen.',
    none: 'Für diese Liste muss nichts abgefragt werden.',
    which: 'Die Domänen',
  },
  check: 'Kontakte prüfen',
  resume: 'Fortsetzen',
  checkAnew: 'Neu prüfen',
  cancel: 'Abbrechen',
  refused:
    'Der Browser hat Abfragen bei login.microsoftonline.com nicht erlaubt; es wurde nichts abgefragt. Klicken Sie noch einmal und erlauben Sie es. Fragt der Browser nicht, erlauben Sie die Website in den Einstellungen dieser Erweiterung, oder fragen Sie Ihre IT.',
  failed:
    'Die Prüfung ist wegen eines Fehlers im Browser stehen geblieben. Bisherige Ergebnisse bleiben erhalten. Versuchen Sie, sie fortzusetzen.',
  progress: {
    label: 'Nachgeschlagene Domänen',
    count: '{done} von {total} Domänen',
    done: 'Die Prüfung ist fertig: {aligned} von {all} Adressen sind bereit.',
    cancelled: 'Nach {done} von {total} Domänen abgebrochen. Bisherige Ergebnisse bleiben erhalten.',
    interrupted:
      'Noch haben nicht alle Domänen eine Antwort: {done} von {total}. Was bekannt ist, wird nicht noch einmal gefragt.',
    age: 'Älteste Antwort: {oldest}.',
  },
  kept: {
    title: 'Diese Liste',
    until: 'Sie bleibt nur in diesem Browser, auch wenn Sie den Tab schließen, längstens bis zum {day}.',
    delete: 'Liste löschen',
    deleted: 'Die Liste und ihre Antworten sind gelöscht.',
    corrupt: 'Hier war eine Liste gespeichert, aber sie ist beschädigt und kann nicht angezeigt werden.',
  },
  summary: {
    title: 'Auf einen Blick',
    ready: 'bereit',
    of: '{aligned} von {all}',
    drawing: 'Anteil jedes Ergebnisses',
    pending: 'Wird noch nachgeschlagen',
    must: 'Nicht bereit, obwohl die Rolle ein Konto haben muss: {count}',
    repeated: 'Adressen, die auf mehreren Zeilen stehen: {count}',
  },
  table: {
    title: 'Kontakte',
    address: 'Adresse',
    role: 'Rolle',
    customer: 'Kunde',
    verdict: 'Ergebnis',
    why: 'Warum, und was zu tun ist',
    sortBy: 'Nach {column} sortieren',
    listOrder: 'Reihenfolge der Liste',
    filter: 'Anzeigen',
    all: 'Alle',
    byCustomer: 'Nach Kunden gruppieren',
    noCustomer: 'Kein Kunde genannt',
    customerCount: '{aligned} von {all} bereit',
    shown: '{count} Zeilen angezeigt',
    more: 'Details',
    less: 'Details schließen',
    scroll: 'Kontakte, lässt sich scrollen',
    agreement: 'Vertrag {number}',
    pending: 'Wird nachgeschlagen',
  },
  verdicts: {
    aligned: {
      name: 'Bereit',
      next: 'Bestätigen Sie es mit „Validate“ in VL Central, oder lassen Sie den Kontakt sich anmelden.',
      limit:
        'Es zeigt nicht, dass das Konto dieser Person existiert und benutzt wird. Das zeigt „Validate“ in VL Central oder die eigene Anmeldung.',
      toCustomer:
        'Die Domäne ist in der richtigen Cloud. Bitte bestätigen Sie, dass das Konto existiert und benutzt wird.',
    },
    'wrong-cloud': {
      name: 'Falsche Cloud',
      next: 'Bitten Sie um ein Konto in der Cloud des Vertrags, oder prüfen Sie, ob dessen Cloud stimmt.',
      limit:
        'Es zeigt nicht, ob die Person ein anderes Konto in der richtigen Cloud hat, und nicht, wo der Vertrag wirklich liegt.',
      toCustomer:
        'Die Domäne gehört zu einer anderen Microsoft-Cloud als der Vertrag. Bitte nennen Sie ein Konto in der Cloud des Vertrags.',
    },
    personal: {
      name: 'Privat',
      next: 'Bitten Sie um die Adresse des Geschäfts-, Schul- oder Unikontos.',
      limit: 'Es zeigt nicht, ob die Person auch ein Geschäfts-, Schul- oder Unikonto hat.',
      toCustomer:
        'Das sieht nach einer privaten Adresse aus. Bitte nennen Sie ein Konto, das Ihre Organisation verwaltet.',
    },
    unmanaged: {
      name: 'Nicht verwaltet',
      next: 'Bitten Sie die IT des Kunden, das Verzeichnis zu übernehmen oder ein Konto in einem verwalteten zu nennen.',
      limit:
        'Es zeigt nicht, ob die Organisation unter einer anderen Domäne einen verwalteten Mandanten hat.',
      toCustomer:
        'Das Verzeichnis der Domäne wird noch nicht von Ihrer IT verwaltet. Bitte lassen Sie es übernehmen, oder nennen Sie ein anderes Konto.',
    },
    'no-tenant': {
      name: 'Kein Mandant',
      next: 'Prüfen Sie die Schreibweise. Stimmt sie, fragen Sie die IT des Kunden, welche Domäne ihre Microsoft-Konten haben, oder bitten Sie um ein Konto.',
      limit:
        'Es zeigt nicht, dass die Organisation gar keinen Mandanten hat: Ihre Konten können eine andere Domäne haben.',
      toCustomer:
        'Microsoft kennt zu der Domäne keinen Mandanten. Bitte prüfen Sie die Schreibweise, oder nennen Sie die Adresse für die Anmeldung bei Microsoft.',
    },
    'unknown-cloud': {
      name: 'Cloud unklar',
      next: 'Fragen Sie die IT des Kunden nach der Cloud ihres Mandanten, oder nutzen Sie „Validate“ in VL Central.',
      limit:
        'Es zeigt nicht, dass etwas falsch ist: Es gibt einen Mandanten, nur seine Cloud ließ sich nicht vergleichen.',
      toCustomer:
        'Wir konnten die Cloud nicht mit der des Vertrags vergleichen. Bitte nennen Sie uns die Cloud Ihres Mandanten.',
    },
    unreachable: {
      name: 'Keine Antwort',
      next: 'Prüfen Sie etwas später neu.',
      limit: 'Es sagt nichts über die Adresse: Es kam nichts in Erfahrung.',
      toCustomer:
        'Diese konnten wir noch nicht prüfen. Bitte bestätigen Sie, dass es ein Geschäfts-, Schul- oder Unikonto ist.',
    },
    invalid: {
      name: 'Keine Adresse',
      next: 'Berichtigen Sie die Adresse in der Liste, oder fragen Sie den Kunden danach.',
      limit: 'Es zeigt nicht, ob die Person ein Konto hat: nur, dass dies nicht seine Adresse sein kann.',
      toCustomer: 'Das kann keine E-Mail-Adresse sein. Bitte senden Sie uns die richtige.',
    },
  },
  reasons: {
    'same-cloud': 'Der Mandant der Domäne ist in der Cloud des Vertrags ({agreement}).',
    'shared-public-cloud':
      'Mandant: {tenant}, Vertrag: {agreement}. Beide teilen sich eine öffentliche Cloud, und kommerzielle Konten werden angenommen.',
    'different-cloud': 'Cloud des Mandanten: {tenant}. Cloud des Vertrags: {agreement}.',
    'tenant-in-china':
      'Der Mandant der Domäne ist in der Cloud in China, die 21Vianet betreibt und die von der des Vertrags getrennt ist.',
    'microsoft-consumer-domain': 'Adressen dieser Domäne vergibt Microsoft an Privatpersonen.',
    'mail-provider-domain': 'Die Domäne gehört einem Mailanbieter, den jeder nutzen kann.',
    'unmanaged-directory':
      'Das Verzeichnis der Domäne ist entstanden, als sich jemand selbst angemeldet hat. Keine IT verwaltet es.',
    'tenant-not-found': 'Microsoft kennt keinen Mandanten mit dieser Domäne.',
    'agreement-cloud-unknown':
      'Es gibt einen Mandanten ({tenant}), aber die Cloud des Vertrags ist nicht gewählt.',
    'agreement-cloud-unreadable':
      'Es gibt einen Mandanten ({tenant}), aber die Liste nennt als Cloud des Vertrags „{named}“. Das ist keine der bekannten.',
    'tenant-cloud-unknown':
      'Es gibt einen Mandanten, aber Microsofts Antwort nennt keine Cloud, die wir kennen.',
    'us-government-unspecified':
      'Der Mandant ist in der Cloud der US-Regierung; die Antwort sagt nicht, ob GCC High oder DoD.',
    'not-looked-up': 'Die Domäne wurde noch nicht nachgeschlagen.',
    'no-address': 'In der Zeile steht keine Adresse.',
    'several-ats': 'Es steht mehr als ein @ darin.',
    'empty-local-part': 'Vor dem @ steht nichts.',
    'bad-local-part': 'Was vor dem @ steht, kann nicht Teil einer Adresse sein.',
    'bad-domain': 'Was hinter dem @ steht, ist keine Domäne.',
    'unknown-suffix': 'Domänen mit dieser Endung gibt es nicht.',
    'not-an-address': 'Es steht kein @ darin.',
    timeout: 'Microsoft hat nicht rechtzeitig geantwortet.',
    network: 'Es kam keine Verbindung zu Microsoft zustande.',
    redirected: 'Etwas auf dem Weg hat die Abfrage umgeleitet: ein Proxy oder eine Anmeldung am Netzwerk.',
    'rate-limited': 'Microsoft hat gebeten zu warten und auch nach drei Versuchen nicht geantwortet.',
    'server-error': 'Microsofts Dienst hatte dreimal einen Fehler.',
    refused: 'Microsoft hat die Abfrage abgelehnt.',
    'too-large': 'Die Antwort war viel größer als eine echte.',
    'not-json': 'Die Antwort hatte nicht die dokumentierte Form: vielleicht die Seite eines Proxys.',
    'unexpected-answer': 'Die Antwort enthielt nicht, was dokumentiert ist.',
  },
  nextFor: {
    'agreement-cloud-unknown': 'Wählen Sie oben die Cloud des Vertrags, oder nennen Sie sie in der Liste.',
    'agreement-cloud-unreadable':
      'Schreiben Sie „kommerziell“, „GCC“, „GCC High“ oder „DoD“ in die Spalte der Cloud.',
    'not-looked-up': 'Klicken Sie auf „Fortsetzen“: Was bekannt ist, wird nicht noch einmal gefragt.',
    redirected: 'Prüfen Sie Ihre Verbindung, oder fragen Sie Ihre IT nach dem Proxy; prüfen Sie dann neu.',
    network: 'Prüfen Sie Ihre Verbindung; prüfen Sie dann neu.',
  },
  doers: {
    partner: 'Sie, der Partner',
    'customer-it': 'Die IT des Kunden',
  },
  next: 'Nächster Schritt',
  limit: 'Was das nicht zeigt',
  answered: 'Microsofts Antwort vom {when}',
  tenantClouds: {
    commercial: 'kommerziell',
    gcc: 'GCC',
    'gcc-high': 'GCC High',
    dod: 'DoD',
    'us-government': 'US-Regierung',
    china: 'China (21Vianet)',
    unknown: 'unbekannte Cloud',
  },
  tenantCloud: 'Cloud des Mandanten',
  agreementCloud: 'Cloud des Vertrags',
  optional: 'Nur wenn dieser Kontakt sich anmelden soll: {next}',
  weights: {
    must: 'Diese Rolle muss ein Geschäfts-, Schul- oder Unikonto haben.',
    should: 'Für diese Rolle wird ein Geschäfts-, Schul- oder Unikonto empfohlen.',
    'not-needed': 'Diese Rolle braucht für den Vertrag kein Konto.',
  },
  notes: {
    typo: 'Vielleicht vertippt. War {suggestion} gemeint?',
    'plus-address':
      'Eine Plus-Adresse: Mails kommen an, aber man meldet sich mit der Adresse ohne Plus an. Bitte fragen Sie nach.',
    'shared-address':
      'Sieht nach einem gemeinsamen Postfach aus. Konten gehören Personen: Bitte fragen Sie, wer es ist.',
    'guest-address':
      'Der Name eines Gastes im Verzeichnis einer anderen Organisation. Bitte fragen Sie nach der eigenen Adresse.',
    'international-domain': 'Internationale Domäne, geschrieben {domain}.',
    'repeated-on': 'Steht auf den Zeilen {lines}; hier zusammengefasst.',
    'also-on': 'Steht für einen anderen Kunden oder eine andere Cloud auch auf Zeile {lines}.',
  },
  signIn: {
    title: 'Prüfung durch Anmeldung',
    hint: 'Wenn VL Central nicht zur Hand ist: Der Kontakt meldet sich hier an. Gelingt es, existiert das Konto und wird benutzt. Senden Sie dem Kontakt den Link, oder lassen Sie ihn sich an diesem Computer anmelden.',
    needsCloud: 'Wählen Sie zuerst die Cloud des Vertrags: Jede hat ihre eigene Adresse.',
    openHere: 'In einem Tab öffnen',
    openPrivately: 'In privatem Fenster öffnen',
    privateRefused:
      'Der Browser lässt diese Erweiterung keine privaten Fenster öffnen. Kopieren Sie den Link, öffnen Sie selbst ein privates Fenster (Strg+Umschalt+N, in Firefox Strg+Umschalt+P) und fügen Sie ihn dort ein. Tragen Sie das Ergebnis unten von Hand ein.',
    watching:
      'Wartet auf die Anmeldung. Das Ergebnis wird unten von selbst eingetragen. Es zählt nur, wenn sich der Kontakt anmeldet, nicht Sie: Ihr eigenes Konto ist vielleicht schon angemeldet.',
    alreadySignedIn:
      'Dort war schon jemand angemeldet, vielleicht Sie. Das sagt nichts über den Kontakt, deshalb wurde nichts eingetragen. Nehmen Sie ein privates Fenster, oder tragen Sie das Ergebnis von Hand ein.',
    outcome: 'Ergebnis',
    none: 'Noch nicht versucht',
    outcomes: {
      'signed-in': 'Angemeldet',
      'personal-account': 'Abgelehnt: privates Konto',
      'account-not-found': 'Abgelehnt: kein solches Konto',
      'wrong-cloud': 'Abgelehnt: Konto in anderer Cloud',
    },
  },
  message: {
    open: 'Nachricht an den Kunden',
    title: 'Nachricht: {customer}',
    language: 'Sprache der Nachricht',
    occasion: 'Worum es geht',
    occasionHint: 'Zum Beispiel: Verlängerung von Vertrag 1234567',
    replyBy: 'Antwort gewünscht bis',
    yourName: 'Ihr Name',
    subject: 'Betreff',
    text: 'Text',
    mail: 'Als Mail öffnen',
    tooLong:
      'Der Text ist zu lang für einen Link an das Mailprogramm. Kopieren Sie ihn und fügen Sie ihn in die Mail ein.',
    close: 'Schließen',
    addresses: 'Diese Adressen liegen uns bisher vor:',
    more: '… und {count} weitere',
  },
  out: {
    csv: 'Als CSV speichern',
    fileName: 'contacts-checked',
    report: 'Bericht drucken',
    preparing: 'Der Bericht wird vorbereitet …',
    made: 'Erstellt am {when}',
    columns: {
      line: 'Zeile',
      address: 'Geprüfte Adresse',
      verdict: 'Ergebnis',
      why: 'Warum',
      next: 'Nächster Schritt',
      who: 'Wer handelt',
      limit: 'Was das nicht zeigt',
      agreementCloud: 'Cloud des Vertrags (verwendet)',
      tenantCloud: 'Cloud des Mandanten',
      weight: 'Gewicht der Rolle',
      notes: 'Hinweise',
      signIn: 'Prüfung durch Anmeldung',
    },
  },
} satisfies ContactsWords;
