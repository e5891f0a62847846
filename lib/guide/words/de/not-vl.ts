import type { NodeWords } from '../../types.ts';

export default {
  'not-volume-licensing': {
    title: 'Wie wurden die Lizenzen gekauft?',
    body: 'Auf der Registerkarte {vlTab} stehen nur Volumenlizenzverträge. Alles andere finden Sie an anderer Stelle.',
    options: {
      subscription: 'Als Onlineabonnement oder Testversion, etwa Microsoft 365',
      'old-portal': 'Ich suche das Portal „Microsoft account for organizations“',
      csp: 'Von einem Cloudpartner (CSP)',
      mpsa: 'Über ein MPSA',
      'shop-or-pc': 'In einem Geschäft oder mit einem neuen Computer',
      'not-sure': 'Ich bin nicht sicher',
    },
  },
  'online-subscriptions': {
    title: 'Sehen Sie unter „Ihre Produkte“ nach',
    body: 'Onlineabonnements sind keine Volumenlizenzverträge. Das alte Portal „Microsoft account for organizations“ gibt es nicht mehr; an seine Stelle ist das Admin Center getreten.',
    steps: {
      'open-products':
        'Melden Sie sich mit dem Konto Ihrer Organisation beim Admin Center an und wählen Sie {billing} > {yourProducts}.',
      'read-list': 'Dort sehen Sie jedes Abonnement, seinen Zustand und wann es endet.',
      'open-licenses': 'Wie viele Lizenzen gekauft und belegt sind, sehen Sie unter {billing} > {licenses}.',
      'ask-admin':
        'Wenn Sie diese Seiten nicht öffnen dürfen, bitten Sie einen globalen Administrator Ihrer Organisation um eine passende Rolle.',
      'other-support':
        'Hilfe zu Abonnements gibt der Support für Onlinedienste. Der VL-Support ist dafür nicht zuständig.',
    },
    verify: 'Ihr Abonnement steht in der Liste.',
    note: 'Bei Abonnements ist es umgekehrt wie bei der Volumenlizenzierung: Hier geben Administratorrollen wie die des globalen Administrators tatsächlich Zugriff.',
  },
  'licenses-csp': {
    title: 'Fragen Sie Ihren Cloudpartner (CSP)',
    body: 'Lizenzen von einem CSP sind keine Volumenlizenzverträge. Deren Schlüssel und Downloads stehen daher nicht auf der Registerkarte {vlTab}.',
    steps: {
      'ask-partner':
        'Fragen Sie den Partner, der sie verkauft hat, wo Schlüssel und Downloads zu finden sind.',
      'look-in-products':
        'Sehen Sie unter {billing} > {yourProducts} nach, mit einem Administratorkonto Ihrer eigenen Organisation.',
      'own-account':
        'Wenn Sie der Partner sind: Andere berichten, dass delegierte Administratorrechte die Schlüssel nicht zeigen. Lassen Sie einen Benutzer des Kunden nachsehen.',
    },
    verify: 'Das Produkt ist dort aufgeführt, mit seinen Schlüsseln oder Downloads.',
    note: 'Das haben Betroffene berichtet; in Microsofts Artikeln zur Volumenlizenzierung steht nur, dass CSP-Käufe nicht angezeigt werden.',
  },
  'licenses-mpsa': {
    title: 'Sehen Sie im Business Center nach',
    body: 'Lizenzen aus einem Microsoft Products and Services Agreement (MPSA) werden getrennt von der übrigen Volumenlizenzierung verwaltet.',
    steps: {
      'look-for-tab': 'Suchen Sie unter {billing} > {yourProducts} die Registerkarte {mpsaProducts}.',
      'open-business-center':
        'Wenn sie fehlt, öffnen Sie das Microsoft Business Center und melden Sie sich mit dem Konto an, mit dem das Einkaufskonto (Purchase Account) registriert wurde.',
      'ask-partner': 'Wenn Sie dieses Konto nicht kennen, fragen Sie Ihren Partner.',
    },
    verify: 'Ihre MPSA-Lizenzen sind aufgeführt.',
    note: 'Die Artikel, auf denen dieser Leitfaden beruht, behandeln MPSA nicht. Dies stammt aus anderen Artikeln von Microsoft und von Betroffenen.',
  },
  'licenses-retail': {
    title: 'Halten Sie sich an den Kaufbeleg oder fragen Sie den Händler',
    body: 'Lizenzen aus einem Geschäft oder solche, die mit einem Computer kamen, erscheinen nie in der Volumenlizenzierung.',
    steps: {
      'find-receipt': 'Suchen Sie den Kaufbeleg, die Karte oder die E-Mail mit dem Produktschlüssel.',
      'ask-seller': 'Wenn der Schlüssel fehlt, fragen Sie den Händler oder den Hersteller des Computers.',
    },
    verify: 'Sie haben den Schlüssel oder wissen, wer ihn hat.',
    note: 'In Microsofts Artikeln steht nur, dass solche Käufe hier nicht angezeigt werden.',
  },
  'licenses-ask-partner': {
    title: 'Finden Sie heraus, was für ein Kauf es war',
    body: 'Das sagt Ihnen die Rechnung oder Ihr Partner. Dann wissen Sie, wo Sie suchen müssen.',
    steps: {
      'look-at-invoice':
        'Sehen Sie sich die Rechnung oder den Vertrag an. Fragen Sie den Einkauf oder die Buchhaltung danach.',
      'ask-partner':
        'Fragen Sie den dort genannten Partner oder Händler: „War das ein Volumenlizenzvertrag, MPSA, CSP oder ein Onlineabonnement?“',
      'choose-place':
        'Wenn es Volumenlizenzierung war, fragen Sie, welcher Kontakt im Vertrag genannt ist. Diese Person kann Ihnen eine Rolle geben.',
    },
    verify: 'Sie kennen das Programm und die Vertragsnummer.',
  },
} satisfies Record<string, NodeWords>;
