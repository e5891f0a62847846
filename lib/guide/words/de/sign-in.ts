import type { NodeWords } from '../../types.ts';

export default {
  'other-message': {
    title: 'Was steht auf der Seite?',
    body: 'Vergleichen Sie den Wortlaut, nicht die Farben. Ihre Seite kann in einer anderen Sprache sein.',
    options: {
      'no-permission': '„{errSwitchAccount}“',
      'personal-refused': '„{errPersonal}“',
      'not-found': '„{errNoAccount}“ oder „{errUsername}“',
      'another-cloud': 'AADSTS90038, AADSTS900439 oder AADSTS900440, oder etwas von einer anderen Cloud',
      'old-site': 'Die alte Lizenzseite (VLSC) öffnet sich nicht',
      blocked: 'Code, Genehmigung oder anderes Gerät verlangt, oder Zugriff blockiert',
      'wrong-account': 'Der Browser meldet mich mit dem falschen Konto an',
      'none-of-these': 'Nichts davon',
    },
  },
  'no-permission': {
    title: 'Was steht sonst noch auf der Seite?',
    body: 'Das Konto, mit dem Sie angemeldet sind, darf diese Seite nicht öffnen. Die Seite zeigt, welches Konto das ist.',
    options: {
      consumer: '„{errConsumer}“',
      'unintended-account': 'Ein Konto, das ich gar nicht verwenden wollte',
      'while-taking-over': 'Ich kam hierher auf dem Weg zu „{readyToBecome}“',
      'right-account': 'Mein Geschäftskonto, wie beabsichtigt',
    },
  },
  'personal-account': {
    title: 'Haben Sie ein Konto von Ihrer Organisation?',
    body: 'Die Anmeldeseite hält die Adresse für ein persönliches Microsoft-Konto. Die Volumenlizenzierung braucht ein Geschäfts-, Schul- oder Unikonto.',
    options: {
      'has-work-account': 'Ja, ein anderes',
      'work-address': 'Die eingegebene Adresse ist meine Adresse bei der Arbeit',
      'no-work-account': 'Nein, meine Organisation hat keine',
      'customer-contact': 'Ich bin Partner, und es ist ein Kontakt eines Kunden',
    },
  },
  'account-not-found': {
    title: 'Was wissen Sie über diese Adresse?',
    body: 'Die Anmeldeseite kennt kein Konto mit dieser Adresse: ein Tippfehler, ein Alias, eine andere Cloud oder noch gar kein Konto.',
    options: {
      'maybe-mistyped': 'Sie könnte vertippt oder nur ein E-Mail-Alias sein',
      'government-cloud': 'Wir sind vielleicht in einer Behördencloud',
      'no-accounts': 'Meine Organisation hat keine Microsoft-Konten',
      'address-right': 'Sie stimmt, und wir nutzen Microsoft-Dienste',
      'i-am-it': 'Ich bin in der IT und kann Konten anlegen',
      'customer-contact': 'Ich bin Partner, und es ist ein Kontakt eines Kunden',
    },
  },
  'wrong-cloud': {
    title: 'Um welchen Code oder welches Konto geht es?',
    body: 'Konto und Anmeldeadresse liegen in verschiedenen Microsoft-Clouds. Mit dem Konto selbst ist alles in Ordnung.',
    options: {
      'government-account':
        'AADSTS900439, AADSTS90038 mit microsoftonline.us, oder ein GCC High- oder DoD-Konto',
      'public-account':
        'AADSTS900440, AADSTS90038 mit microsoftonline.com, oder ein kommerzielles oder GCC-Konto',
      'contracts-elsewhere':
        'Mein Konto passt zur Adresse, aber meine Verträge liegen in einer anderen Cloud',
      'not-sure': 'Ich bin nicht sicher',
    },
    note: 'Microsoft erklärt diese Codes für Anwendungen allgemein, nicht für diese Anmeldung, und kann sie ändern.',
  },
  'retired-vlsc-link': {
    title: 'Was hat Sie auf die alte Seite geführt?',
    body: 'Das Volume Licensing Service Center (VLSC) wurde im April 2024 geschlossen. Seine Verträge sind jetzt im Admin Center.',
    options: {
      'bookmark-or-text': 'Ein Lesezeichen, eine Anleitung oder der Link eines Kollegen',
      invitation: 'Eine Einladung per E-Mail',
      mpsa: 'Ich suche Lizenzen aus einem MPSA',
    },
  },
  'blocked-by-it': {
    title: 'Was hält Sie auf?',
    body: 'Solche Sperren kommen von den Regeln Ihrer eigenen Organisation. Der VL-Support von Microsoft kann sie nicht aufheben.',
    options: {
      'second-factor': 'Es wird ein Code oder eine Genehmigung verlangt, die ich nicht geben kann',
      'device-or-place': 'Der Zugriff ist blockiert, oder es muss ein verwaltetes Gerät sein',
      network: 'Es heißt, mein Netzwerk lasse diese Organisation nicht zu',
      'own-sign-in-page': 'Die eigene Anmeldeseite meiner Organisation funktioniert nicht',
    },
  },

  'account-check-address': {
    title: 'Prüfen Sie die Adresse Buchstabe für Buchstabe',
    body: 'Der Anmeldename kann anders lauten als die E-Mail-Adresse. Ein Alias empfängt E-Mails, kann sich aber nicht anmelden.',
    steps: {
      'check-spelling':
        'Vergleichen Sie die Adresse mit einer, die funktioniert, etwa der, die Sie für Teams verwenden. Achten Sie auch auf die Domäne.',
      'not-alias':
        'Wenn Sie mehrere E-Mail-Adressen haben, versuchen Sie die wichtigste oder fragen Sie die IT nach Ihrem Anmeldenamen.',
      'private-window': 'Öffnen Sie ein privates Browserfenster (InPrivate oder Inkognito).',
      'sign-in': 'Gehen Sie zum Admin Center Ihrer Cloud und geben Sie die Adresse noch einmal ein.',
    },
    verify:
      'Die Seite fragt nach einem Kennwort, oder die eigene Anmeldeseite Ihrer Organisation öffnet sich.',
  },
  'account-ask-it': {
    title: 'Fragen Sie Ihre IT nach dem Konto',
    body: 'Nur Ihre IT kann sehen, ob es das Konto gibt, und es anlegen. Es kostet nichts.',
    steps: {
      'ask-exists':
        'Fragen Sie Ihre IT, ob diese Adresse in Ihrem Microsoft-Mandanten ein Anmeldename ist und in welcher Cloud.',
      'ask-create':
        'Wenn nicht, bitten Sie sie, einen Benutzer damit anzulegen oder ein anderes Konto von Ihnen zu nennen.',
      'ask-domain':
        'Bitten Sie sie zu prüfen, ob die Domäne in einem Mandanten registriert ist, den es noch gibt.',
      'tell-others': 'Wenn sich die Adresse ändert, sagen Sie es Ihrem VL-Administrator und Ihrem Partner.',
    },
    verify:
      'Die Anmeldeseite fragt nach einem Kennwort, oder die eigene Anmeldeseite Ihrer Organisation öffnet sich.',
  },
  'account-create': {
    title: 'Legen Sie das Konto an oder prüfen Sie es',
    body: 'Für die Volumenlizenzierung genügt ein einfacher Benutzer in Ihrem Microsoft Entra-Mandanten. Eine Microsoft 365-Lizenz ist nicht nötig.',
    steps: {
      'check-domain':
        'Prüfen Sie, ob die Domäne der Adresse in Ihrem Mandanten registriert ist, genau so geschrieben.',
      'create-user':
        'Legen Sie einen Benutzer mit dieser Adresse als Anmeldename (UPN) an oder nennen Sie einen vorhandenen. Ein Alias genügt nicht.',
      'same-cloud':
        'Achten Sie darauf, dass dieser Mandant in der Cloud des Vertrags liegt: kommerziell und GCC (zusammen eine), GCC High oder DoD.',
      mailbox:
        'Stellen Sie sicher, dass E-Mails an diese Adresse irgendwo ankommen. Microsoft schickt seine Nachrichten dorthin.',
      'hand-over':
        'Geben Sie die Adresse an die weiter, die darum gebeten haben: VL-Administrator oder Partner.',
    },
    verify: 'Der Benutzer kann sich beim Admin Center dieser Cloud anmelden.',
    note: 'Das Konto allein öffnet keine Verträge. Der VL-Administrator des Vertrags muss ihm eine Rolle geben.',
  },
  'wrong-cloud-government': {
    title: 'Melden Sie sich an der Behördenadresse an',
    body: 'GCC High- und DoD-Konten funktionieren nur an den Adressen ihrer eigenen Cloud.',
    steps: {
      'close-window': 'Schließen Sie das Fenster und öffnen Sie ein privates (InPrivate oder Inkognito).',
      'open-government': 'Öffnen Sie das Admin Center von GCC High oder von DoD und melden Sie sich an.',
      'save-bookmark':
        'Speichern Sie diese Adresse als Lesezeichen und verwenden Sie für dieses Konto keine Links zu admin.microsoft.com.',
    },
    verify: 'Die Anmeldung gelingt ohne den Code.',
    note: 'Verträge in der kommerziellen Cloud oder in GCC brauchen ein anderes Konto.',
  },
  'wrong-cloud-public': {
    title: 'Melden Sie sich bei admin.microsoft.com an',
    body: 'Kommerzielle und GCC-Konten funktionieren nicht an den Adressen von GCC High oder DoD.',
    steps: {
      'close-window': 'Schließen Sie das Fenster und öffnen Sie ein privates (InPrivate oder Inkognito).',
      'open-public': 'Öffnen Sie admin.microsoft.com und melden Sie sich an.',
      'save-bookmark': 'Speichern Sie diese Adresse als Lesezeichen.',
    },
    verify: 'Die Anmeldung gelingt ohne den Code.',
    note: 'Verträge in GCC High oder DoD brauchen ein anderes Konto.',
  },
  'retired-bookmark': {
    title: 'Verwenden Sie stattdessen das Admin Center',
    body: 'Alte Adressen des VLSC führen nirgends mehr hin. Verträge, Downloads und Schlüssel sind umgezogen.',
    steps: {
      'open-new':
        'Öffnen Sie die Volumenlizenzierung im Admin Center. Für GCC High und DoD verwenden Sie deren eigene Adresse.',
      'sign-in': 'Melden Sie sich mit dem Geschäftskonto an, das Sie für das VLSC verwendet haben.',
      'replace-bookmark':
        'Ersetzen Sie das alte Lesezeichen und sagen Sie es denen, von denen Sie den alten Link haben.',
    },
    verify: 'Die Registerkarte {vlTab} öffnet sich.',
  },
  'wrong-session': {
    title: 'Halten Sie die Konten auseinander',
    body: 'Browser merken sich frühere Anmeldungen und nehmen manchmal ein anderes Konto, als Sie erwarten.',
    steps: {
      'private-window': 'Öffnen Sie ein privates Browserfenster (InPrivate oder Inkognito).',
      'sign-in':
        'Gehen Sie zum Admin Center Ihrer Cloud und melden Sie sich mit dem Konto für die Volumenlizenzierung an.',
      'own-profile': 'Wenn das klappt, richten Sie für dieses Konto ein eigenes Browserprofil ein.',
    },
    verify: 'Das Bild oben rechts gehört zum richtigen Konto.',
    note: 'Die Artikel von Microsoft erwähnen das nicht; anderen Betroffenen hat es geholfen.',
  },
  'blocked-mfa': {
    title: 'Fragen Sie Ihre IT nach dem zweiten Faktor',
    body: 'Die Bestätigung per App, Code oder Schlüssel gehört zum Konto Ihrer Organisation. Nur Ihre IT kann sie zurücksetzen.',
    steps: {
      'note-code': 'Notieren Sie, was die Seite verlangt, und jeden Code, der mit AADSTS beginnt.',
      'ask-it': 'Bitten Sie Ihre IT, Ihren zweiten Faktor zurückzusetzen oder einzurichten.',
      'shared-account':
        'Wenn mehrere das Konto nutzen, finden Sie heraus, wer den zweiten Faktor hat. Besser: Lassen Sie Ihrem eigenen Konto eine Rolle geben.',
    },
    verify: 'Sie können die Anmeldung selbst bestätigen.',
    note: 'Von Betroffenen berichtet; die Artikel von Microsoft zur Volumenlizenzierung behandeln es nicht.',
  },
  'blocked-conditional-access': {
    title: 'Fragen Sie Ihre IT nach ihren Zugriffsregeln',
    body: 'Eine Regel Ihrer Organisation (bedingter Zugriff, Conditional Access) erlaubt diese Anmeldung nur von bestimmten Geräten oder Orten aus.',
    steps: {
      'note-code':
        'Notieren Sie den Code. AADSTS53000, AADSTS53001 und AADSTS53003 stehen für solche Regeln.',
      'work-device': 'Versuchen Sie es an einem Computer, den Ihre Organisation verwaltet.',
      'ask-it': 'Schicken Sie Ihrer IT den Code und die Uhrzeit und fragen Sie, welche Regel gilt.',
    },
    verify: 'Die Anmeldung gelingt.',
    note: 'Von Betroffenen berichtet; die Artikel von Microsoft zur Volumenlizenzierung behandeln es nicht.',
  },
  'blocked-network': {
    title: 'Fragen Sie Ihre IT nach Sperren im Netzwerk',
    body: 'Manche Netzwerke erlauben die Anmeldung nur bei bestimmten Organisationen (Mandanteneinschränkungen).',
    steps: {
      'note-code': 'Notieren Sie den Code. AADSTS500021 und AADSTS500022 stehen für eine solche Sperre.',
      'ask-it':
        'Bitten Sie die Zuständigen für das Netzwerk, den Mandanten zuzulassen, den Sie für die Volumenlizenzierung brauchen.',
      'other-network': 'Fragen Sie sie auch, ob Sie bis dahin ein anderes Netzwerk nutzen dürfen.',
    },
    verify: 'Die Anmeldung gelingt.',
    note: 'Von Betroffenen berichtet; die Artikel von Microsoft zur Volumenlizenzierung behandeln es nicht.',
  },
  'blocked-federation': {
    title: 'Lassen Sie die IT den Anmeldedienst reparieren oder nutzen Sie ein Konto ohne ihn',
    body: 'Die Anmeldung Ihrer Domäne läuft über einen eigenen Dienst Ihrer Organisation, und dort scheitert sie.',
    steps: {
      'ask-it': 'Melden Sie Ihrer IT den Fehler, mit Uhrzeit und Text der Seite.',
      'onmicrosoft-account':
        'Wenn sich das nicht bald beheben lässt, bitten Sie um ein Konto im selben Mandanten, das auf .onmicrosoft.com endet.',
      'assign-it': 'Bitten Sie Ihren VL-Administrator, diesem Konto die Rolle zu geben.',
    },
    verify: 'Sie können sich mit einem von beiden anmelden.',
    note: 'Von Betroffenen berichtet; die Artikel von Microsoft zur Volumenlizenzierung behandeln es nicht.',
  },
} satisfies Record<string, NodeWords>;
