import type { NodeWords } from '../../types.ts';

export default {
  'missing-vl-tab': {
    title: 'Was sehen Sie nach dem Anmelden?',
    body: 'Im Admin Center finden Sie die Volumenlizenzierung unter {billing} > {yourProducts} auf der Registerkarte {vlTab}.',
    options: {
      'no-billing': 'Im Menü fehlt {billing}',
      'no-tab': '{yourProducts} öffnet sich, aber ohne die Registerkarte {vlTab}',
      'contracts-missing': 'Die Registerkarte ist da, aber es fehlen Verträge',
      'only-vl': 'Die Volumenlizenzierung ist da, aber sonst nichts',
      'other-page': 'Etwas anderes, oder ich bin nicht sicher, ob ich hier richtig bin',
    },
  },
  'billing-hidden': {
    title: 'Holen Sie „Abrechnung“ zurück ins Menü',
    body: 'Das Menü links zeigt zunächst nur einige Einträge.',
    steps: {
      'end-of-menu': 'Wählen Sie am Ende des Menüs links {viewAll}. Der Eintrag kann auch {showAll} heißen.',
      'pin-billing': 'Heften Sie {billing} an, damit es im Menü bleibt.',
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
    },
    verify: 'Die Registerkarte {vlTab} öffnet sich.',
  },
  'right-address': {
    title: 'Öffnen Sie das Admin Center über seine Adresse',
    body: 'Mehrere Seiten von Microsoft sehen ähnlich aus, und jede Cloud hat ihr eigenes Admin Center.',
    steps: {
      'open-admin-center':
        'Öffnen Sie das Admin Center Ihrer Cloud. Außerhalb der US-Behörden ist das das erste.',
      'sign-in': 'Melden Sie sich mit Ihrem Geschäftskonto an.',
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
    },
    verify: 'Die Registerkarte {vlTab} öffnet sich.',
    note: 'Die Adressleiste kann zu admin.cloud.microsoft wechseln. Das ist dasselbe Admin Center.',
  },
  'vl-mail': {
    title: 'Welche dieser E-Mails haben Sie bekommen?',
    body: 'Sie kommen von microsoft-noreply@microsoft.com. Sehen Sie auch im Junk-E-Mail-Ordner nach. Wenn Sie mehrere haben, wählen Sie die erste aus dieser Liste.',
    options: {
      registered: '„{mailRegistered}“',
      welcome: '„{mailWelcome}“',
      'permission-changes': '„{mailPermissionChanges}“',
      'old-vlsc': 'Eine alte Einladung zum Volume Licensing Service Center (VLSC)',
      'none-or-not-sure': 'Keine davon, oder ich bin nicht sicher',
    },
    note: 'Die ersten beiden gehören zu Verträgen, die keine Enterprise Agreements sind, die dritte zu Enterprise Agreements (EA, EAS) oder zu einer späteren Änderung von Rollen. Laut einem neueren Text von Microsoft entfällt die Einladung auch bei den anderen.',
  },
  'welcome-used': {
    title: 'Haben Sie den Link in dieser E-Mail benutzt?',
    body: 'Er heißt „{useWorkAccountLink}“. Bei den meisten Verträgen haben Sie erst Zugriff, wenn Sie sich darüber angemeldet haben.',
    options: {
      'not-yet': 'Noch nicht',
      'used-it': 'Ja, und ich habe mich mit einem Geschäftskonto angemeldet',
      'link-fails': 'Ja, aber der Link funktioniert nicht',
      'led-to-azure': 'Ja, aber ich bin auf einer Azure-Seite gelandet',
    },
  },
  'no-mail': {
    title: 'Wer hätte Ihnen Zugriff geben sollen?',
    body: 'Für die Volumenlizenzierung ist eine eigene Rolle nötig. Keine andere Rolle bringt sie mit, auch nicht die des globalen Administrators.',
    options: {
      'vl-admin': 'Jemand in meiner Organisation, der die Volumenlizenzierung verwaltet',
      'named-contact': 'Unser Partner: Ich bin im Vertrag als Kontakt genannt',
      'global-admin': 'Niemand: Ich bin globaler Administrator',
      'admin-left': 'Der zuständige Administrator ist nicht mehr da',
      helping: 'Ich frage für jemand anderen',
      'not-sure': 'Ich weiß nicht, wer das ist',
    },
  },
  'welcome-invalid': {
    title: 'Wie alt ist die Einladung, und hat der Vertrag noch einen Administrator?',
    body: 'Das Volume Licensing Service Center (VLSC) wurde im April 2024 geschlossen. Einladungen dorthin, die bis dahin nicht benutzt wurden, funktionieren nicht mehr.',
    options: {
      'newer-invitation': 'Sie kam nach April 2024',
      'has-admin': 'Sie ist älter, und wir haben einen VL-Administrator',
      'no-admin': 'Sie ist älter, und es gibt keinen Administrator',
      'not-sure': 'Ich weiß nicht, wer unser Administrator ist',
    },
  },
  'contracts-missing': {
    title: 'Welche Verträge fehlen?',
    body: 'Dass die Registerkarte da ist, heißt: Die Volumenlizenzierung kennt Ihr Konto.',
    options: {
      'all-missing': 'Alle: Die Liste ist leer',
      'new-agreement': 'Nur ein neuer oder verlängerter Vertrag',
      'some-missing': 'Einige ältere',
      'bought-otherwise': 'Ich bin nicht sicher, ob es Volumenlizenzverträge sind',
      'not-approved': 'Ich sehe „{errNotApproved}“',
      'at-risk': 'Die mit der Kennzeichnung {accessAtRisk}',
    },
  },

  'right-id-registered': {
    title: 'Melden Sie sich mit der Adresse Ihrer Registrierung an',
    body: 'Die Volumenlizenzierung öffnet sich nur für genau die Anmeldung, mit der Sie sich registriert haben.',
    steps: {
      'remember-id':
        'Überlegen Sie, mit welchem Konto Sie sich angemeldet haben, nachdem Sie dem Link in „{mailWelcome}“ gefolgt waren.',
      'private-window':
        'Öffnen Sie ein privates Browserfenster (InPrivate oder Inkognito), damit kein anderes Konto verwendet wird.',
      'sign-in': 'Gehen Sie zum Admin Center Ihrer Cloud und melden Sie sich mit genau diesem Konto an.',
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
    },
    takes: 'Etwa zwei Stunden nach dem Registrieren.',
    verify: 'Die Registerkarte {vlTab} zeigt Ihre Verträge.',
    note: 'Das private Fenster ist unser eigener Rat.',
  },
  'right-id-assigned': {
    title: 'Melden Sie sich mit der Adresse an, die Zugriff bekam',
    body: 'Bei einem Enterprise Agreement gibt es nichts zu registrieren. Der VL-Administrator gibt einer bestimmten Anmeldung Zugriff.',
    steps: {
      'ask-which-id': 'Fragen Sie Ihren VL-Administrator, welche Anmeldeadresse die Rolle erhalten hat.',
      'private-window':
        'Öffnen Sie ein privates Browserfenster (InPrivate oder Inkognito), damit kein anderes Konto verwendet wird.',
      'sign-in': 'Gehen Sie zum Admin Center Ihrer Cloud und melden Sie sich mit genau dieser Adresse an.',
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
    },
    takes: 'Bis zu zwei Stunden nach der Änderung, bei einem gerade erst verarbeiteten Vertrag bis zu zehn.',
    verify: 'Die Registerkarte {vlTab} zeigt Ihre Verträge.',
    note: 'Das private Fenster ist unser eigener Rat.',
  },
  'ask-vl-admin': {
    title: 'Bitten Sie Ihren VL-Administrator um eine Rolle',
    body: 'Nur ein VL-Administrator des Vertrags kann Ihnen Zugriff geben. Dass sich das Admin Center dank einer anderen Rolle öffnet, genügt nicht.',
    steps: {
      'write-down':
        'Notieren Sie Ihre Anmeldeadresse und die Vertragsnummern (License IDs), die Sie brauchen.',
      'send-to-admin':
        'Schicken Sie beides Ihrem VL-Administrator, schreiben Sie, was Sie dort tun möchten, und bitten Sie um eine Rolle.',
      'wait-for-mail':
        'Warten Sie auf eine E-Mail von microsoft-noreply@microsoft.com. Wenn sie einen Einladungslink enthält, folgen Sie ihm.',
      'sign-in': 'Melden Sie sich mit derselben Adresse beim Admin Center Ihrer Cloud an.',
    },
    takes: 'Bis zu zwei Stunden nach dem Zuweisen der Rolle.',
    verify: 'Die Registerkarte {vlTab} zeigt Ihre Verträge.',
  },
  'helpdesk-no-role': {
    title: 'Lassen Sie den VL-Administrator den Zugriff prüfen',
    body: 'Von außen können Sie nicht sehen, welche Anmeldung eine Rolle hat. Der VL-Administrator kann es, innerhalb einer Minute.',
    steps: {
      'ask-person':
        'Fragen Sie die Person nach der genauen Adresse, mit der sie sich anmeldet, und nach den Vertragsnummern (License IDs).',
      'find-admin':
        'Finden Sie heraus, wer der VL-Administrator ist. Der Einkauf oder Ihr Microsoft-Partner weiß es vielleicht.',
      'ask-admin':
        'Bitten Sie den Administrator, die Person auf der Seite {manageAssignments} zu suchen und die Anmeldung hinzuzufügen oder zu korrigieren.',
      'do-not-elevate':
        'Machen Sie die Person nicht zum globalen Administrator. Das gibt keinen Zugriff auf die Volumenlizenzierung.',
    },
    takes: 'Bis zu zwei Stunden nach dem Zuweisen der Rolle.',
    verify: 'Die Person sieht die Registerkarte {vlTab}.',
  },
  'global-admin': {
    title: 'Lassen Sie sich von einem VL-Administrator hinzufügen',
    body: 'Globale Administratoren haben nicht von selbst Zugriff auf die Volumenlizenzierung. Jeder Vertrag hat eigene Administratoren.',
    steps: {
      'find-admin':
        'Finden Sie heraus, wer der VL-Administrator des Vertrags ist. Der Einkauf oder Ihr Microsoft-Partner weiß es vielleicht.',
      'ask-admin':
        'Bitten Sie diese Person, Ihr Konto zu den License IDs hinzuzufügen, die Sie brauchen, und zwar mit der kleinsten Rolle, die genügt.',
      'wait-for-mail':
        'Warten Sie auf die E-Mail von microsoft-noreply@microsoft.com und melden Sie sich dann neu an.',
    },
    takes: 'Bis zu zwei Stunden nach dem Zuweisen der Rolle.',
    verify: 'Die Registerkarte {vlTab} ist da.',
  },
  'named-contact': {
    title: 'Lassen Sie Ihren Partner prüfen, was im Vertrag steht',
    body: 'Zugriff bekommen die Kontakte, die im Vertrag genannt sind. Wer nichts hört, steht dort oft mit einer alten oder falsch geschriebenen Adresse.',
    steps: {
      'search-junk':
        'Durchsuchen Sie Ihr Postfach samt Junk-E-Mail-Ordner nach microsoft-noreply@microsoft.com.',
      'ask-partner':
        'Fragen Sie Ihren Partner oder Händler, welche Adresse er Microsoft für Sie angegeben hat.',
      'ask-mailbox-owner':
        'Wenn es das Postfach von jemand anderem ist, bitten Sie diese Person, Ihnen die Einladung und die Bestätigung weiterzuleiten.',
      'wait-new':
        'Wenn der Vertrag gerade erst verarbeitet wurde, warten Sie zehn Stunden, bis er erscheint.',
    },
    verify: 'Sie haben die E-Mail, oder der Vertrag steht unter {contracts}.',
    note: 'Das Weiterleiten hilft nur bei Verträgen, die keine Enterprise Agreements sind. Bei einem Enterprise Agreement ist nichts anzunehmen: Der Zugriff gehört zur Anmeldung selbst.',
  },
  'who-is-vl-admin': {
    title: 'Finden Sie heraus, wer Ihr VL-Administrator ist',
    body: 'Aus Datenschutzgründen nennt Microsoft keine Namen. Meist ist es der Notices Contact oder der Primary Contact des Vertrags oder jemand, den diese hinzugefügt haben.',
    steps: {
      'ask-partner':
        'Fragen Sie Ihren Partner oder Händler, welche Kontakte er Microsoft für den Vertrag angegeben hat.',
      'find-partner':
        'Wenn Sie den Partner nicht kennen, fragen Sie Einkauf, Buchhaltung oder IT: Er steht in den Kaufunterlagen.',
      'ask-that-contact': 'Bitten Sie den dort genannten Kontakt, Ihrer Anmeldeadresse eine Rolle zu geben.',
    },
    verify: 'Sie haben einen Namen, und diese Person kann den Vertrag sehen.',
  },
  'invitation-newer': {
    title: 'Lassen Sie sich die Einladung neu schicken',
    body: 'Einladungen laufen ab. Ein VL-Administrator kann Ihre zurücksetzen, dann geht eine neue hinaus.',
    steps: {
      'ask-admin':
        'Sagen Sie Ihrem VL-Administrator, dass Ihre Einladung nicht mehr funktioniert, und nennen Sie Ihre Adresse.',
      'reset-invite':
        'Der Administrator öffnet {manageAssignments}, findet Sie mit dem Status {statusInvitationExpired} und wählt {resetInvite}.',
      'use-new-mail':
        'Folgen Sie dem Link in der neuen E-Mail und melden Sie sich mit Ihrem Geschäftskonto an.',
    },
    verify: 'Ihr Status auf der Seite {manageAssignments} ist {statusActive}.',
    note: 'Bei einem Enterprise Agreement gibt es keine Einladungen; dort gibt der Administrator Ihrer Anmeldung einfach eine Rolle.',
  },
  'sync-permissions': {
    title: 'Synchronisieren Sie Ihre Berechtigungen',
    body: 'Die Liste kann leer sein, obwohl Ihre Rolle stimmt.',
    steps: {
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
      'edit-preferences': 'Gehen Sie zum Abschnitt {preferences} und wählen Sie {editPreferences}.',
      sync: 'Wählen Sie {syncPermissions}.',
      'view-contracts':
        'Gehen Sie zum Abschnitt {contracts}, wählen Sie {viewContracts} und sehen Sie noch einmal nach.',
    },
    verify: 'Die Seite {contracts} führt Ihre License IDs auf.',
    note: 'Das stammt aus Microsofts Artikel zum Ansehen von Verträgen, nicht aus dem zur Anmeldung.',
  },
  'contracts-new': {
    title: 'Warten Sie, bis der neue Vertrag erscheint',
    body: 'Wenn Sie schon registriert sind, kommt keine neue Willkommens-E-Mail: Ein weiterer Vertrag mit derselben geschäftlichen E-Mail-Adresse erscheint von selbst.',
    steps: {
      wait: 'Warten Sie zehn Stunden, nachdem Microsoft die Bestellung verarbeitet hat.',
      'view-contracts':
        'Wählen Sie {billing} > {yourProducts} > {vlTab}, dann {viewContracts}, und suchen Sie die neue License ID.',
      'ask-partner':
        'Wenn sie fehlt, fragen Sie Ihren Partner, welche geschäftliche E-Mail-Adresse im neuen Vertrag steht.',
    },
    takes: 'Bis zu zehn Stunden.',
    verify: 'Die neue License ID steht auf der Seite {contracts}.',
    note: 'Wenn dort eine andere Adresse genannt ist, hat der Kontakt mit dieser Adresse den Zugriff und nicht Sie.',
  },
  'contracts-some': {
    title: 'Finden Sie heraus, wer die fehlenden Verträge verwaltet',
    body: 'Sie sehen die License IDs, für die Ihr Konto eine Rolle hat, und nicht alle Ihrer Organisation.',
    steps: {
      'other-account':
        'Überlegen Sie, ob Sie für die fehlenden ein anderes Konto verwendet haben, und melden Sie sich damit an.',
      'show-inherited':
        'Wenn Sie einen übergeordneten Vertrag verwalten, prüfen Sie unter {preferences} > {editPreferences}, ob geerbte Verträge eingeschlossen sind.',
      'ask-admin': 'Bitten Sie einen VL-Administrator der fehlenden License IDs, Sie hinzuzufügen.',
      'check-program':
        'Klären Sie mit Ihrem Partner, ob es Volumenlizenzverträge sind. Käufe über MPSA, CSP, OEM und den Einzelhandel erscheinen hier nie.',
    },
    verify: 'Die License ID steht auf der Seite {contracts}.',
    note: 'Das stammt aus Microsofts Artikel zum Ansehen von Verträgen, nicht aus dem zur Anmeldung.',
  },
  'contracts-not-approved': {
    title: 'Fragen Sie den VL-Support nach der Freigabe',
    body: '„{errNotApproved}“ heißt, dass eine Überprüfung Ihrer Organisation noch läuft. Bis dahin bleiben der Vertrag, seine Downloads und seine Schlüssel verborgen.',
    steps: {
      'take-screenshot': 'Machen Sie einen Screenshot der Meldung.',
      'open-request': 'Stellen Sie eine Anfrage an den VL-Support und nennen Sie die License ID.',
    },
    verify: 'Die Meldung ist weg, und die License ID ist aufgeführt.',
    note: 'Das stammt aus Microsofts Artikel zum Ansehen von Verträgen, nicht aus dem zur Anmeldung.',
  },
  'only-vl-pages': {
    title: 'Das ist so richtig',
    body: 'Wer nur eine Rolle der Volumenlizenzierung hat, sieht im Admin Center nur die Seiten der Volumenlizenzierung.',
    steps: {
      'nothing-to-repair': 'Wenn Sie nur die Volumenlizenzierung brauchen, ist nichts zu tun.',
      'ask-for-admin-role':
        'Wenn Sie andere Seiten brauchen, etwa die für Benutzer, bitten Sie einen Administrator Ihres Microsoft 365 um eine Rolle dafür.',
    },
    verify: 'Sie sehen die Seiten, die zu Ihren Rollen gehören.',
  },
} satisfies Record<string, NodeWords>;
