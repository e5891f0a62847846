import type { NodeWords } from '../../types.ts';

export default {
  'assignment-status': {
    title: 'Welchen Status sehen Sie?',
    body: 'Er steht auf der Seite {manageAssignments} in der Spalte {status}.',
    options: {
      active: '{statusActive}, aber die Person hat keinen Zugriff',
      'in-progress': '{statusInProgress}',
      failed: '{statusFailed}',
      'invitation-sent': '{statusInvitationSent}',
      'invitation-expired': '{statusInvitationExpired}',
      'user-not-found': '{statusUserNotFound}',
      'not-listed': 'Die Person steht nicht in der Liste',
    },
  },
  'invitation-sent': {
    title: 'Wer sind Sie hier?',
    body: '{statusInvitationSent} heißt, dass die eingeladene Person noch nicht angenommen hat.',
    options: {
      admin: 'Der VL-Administrator',
      invited: 'Die eingeladene Person',
      helping: 'Ich helfe der eingeladenen Person',
    },
  },
  'invitation-expired': {
    title: 'Wer sind Sie hier?',
    body: '{statusInvitationExpired} heißt, dass die Einladung nicht rechtzeitig angenommen wurde. Ein VL-Administrator kann sie zurücksetzen.',
    options: {
      admin: 'Der VL-Administrator',
      invited: 'Die eingeladene Person',
      helping: 'Ich helfe der eingeladenen Person',
    },
  },
  'user-not-found': {
    title: 'Was wissen Sie über das Konto dieser Person?',
    body: 'Das Konto ist nicht im Mandanten Ihrer Organisation. In der Liste heißt das {statusUserNotFound}, in der Suche „{noResults}“.',
    options: {
      'works-here': 'Die Person arbeitet bei uns und sollte eines haben',
      'other-organization': 'Die Person gehört zu einer anderen Organisation',
      'other-cloud': 'Das Konto liegt in einer anderen Cloud als der Vertrag',
      recreated: 'Das Konto wurde gelöscht und neu angelegt oder umbenannt',
      'has-left': 'Die Person arbeitet nicht mehr bei uns',
    },
  },
  'user-outside': {
    title: 'Ist es ein Enterprise Agreement (EA, EAS)?',
    body: 'Wenn neue Benutzer nur „{mailPermissionChanges}“ bekommen und nie eine Einladung, ist es meist eines. Ihr Partner weiß es genau.',
    options: {
      enterprise: 'Ja',
      other: 'Nein, ein anderes Programm',
      'not-sure': 'Ich bin nicht sicher',
    },
  },

  'assignment-active': {
    title: 'Die Rolle ist da; prüfen Sie die Anmeldung',
    body: '{statusActive} heißt, dass sich die Person jetzt anmelden kann, mit dem aufgeführten Konto und keinem anderen.',
    steps: {
      'tell-person':
        'Nennen Sie der Person die {signInEmail} aus der Liste und die Adresse des Admin Centers dieser Cloud.',
      'compare-id':
        'Bitten Sie die Person, diese Adresse Buchstabe für Buchstabe mit dem Konto zu vergleichen, mit dem sie sich anmeldet.',
      'private-window':
        'Lassen Sie die Person sich in einem privaten Browserfenster (InPrivate oder Inkognito) damit anmelden.',
    },
    verify: 'Die Person sieht die Registerkarte {vlTab}.',
    note: 'Das private Fenster ist unser eigener Rat.',
  },
  'assignment-in-progress': {
    title: 'Warten Sie; die Zuweisung läuft',
    body: 'Die Rollen wurden vergeben und werden gerade eingerichtet. Bis der Status {statusActive} ist, lässt sich nichts bearbeiten.',
    steps: {
      wait: 'Warten Sie bis zu zwei Stunden. Weisen Sie in dieser Zeit derselben Person nichts noch einmal zu.',
      'look-again': 'Laden Sie die Seite {manageAssignments} neu und prüfen Sie den {status}.',
      'after-two-hours':
        'Wenn sich danach nichts geändert hat, notieren Sie für den VL-Support die Uhrzeit, die License ID und die Adresse der Person.',
    },
    takes: 'Bis zu zwei Stunden, wenn viel los ist.',
    verify: 'Der Status ist {statusActive}.',
  },
  'assignment-failed': {
    title: 'Weisen Sie die Rollen noch einmal zu',
    body: '{statusFailed} heißt, dass die Zuweisung nicht geklappt hat. Wiederholen muss sie ein VL-Administrator.',
    steps: {
      'check-id': 'Prüfen Sie die {signInEmail} auf Tippfehler.',
      'assign-again': 'Weisen Sie der Person die Rollen noch einmal zu, bis zu {verifyAndSave}.',
      'note-for-support':
        'Wenn es wieder scheitert, notieren Sie die License ID, die Adresse und die Uhrzeit und wenden Sie sich an den VL-Support.',
    },
    takes: 'Bis zu zwei Stunden.',
    verify: 'Der Status ist {statusActive}.',
  },
  'invitation-sent-admin': {
    title: 'Erinnern Sie die Person oder laden Sie sie neu ein',
    body: 'Jetzt ist die eingeladene Person an der Reihe. Sie können dafür sorgen, dass die E-Mail sie erreicht hat.',
    steps: {
      'check-business-email':
        'Sehen Sie in der Liste auf die {businessEmail}: Dorthin ging die Einladung. Wenn es nicht das eigene Postfach der Person ist, lassen Sie die E-Mail weiterleiten.',
      'remind-person':
        'Bitten Sie die Person, nach „{mailWelcome}“ zu suchen, auch im Junk-E-Mail-Ordner, und dem Link darin zu folgen.',
      resend: 'Wenn sie sich nicht findet, wählen Sie {resendInvite} in der Spalte {actions}.',
    },
    takes: 'Etwa zwei Stunden, nachdem sich die Person registriert hat.',
    verify: 'Der Status ist {statusActive}.',
    note: 'Nicht für Enterprise Agreements: {resendInvite} gilt dort nicht. Laut einem neueren Text von Microsoft entfällt die Einladung auch bei anderen Verträgen.',
  },
  'invitation-sent-helping': {
    title: 'Helfen Sie der Person, die Einladung anzunehmen',
    body: 'Der Zugriff beginnt, wenn die eingeladene Person dem Link in der E-Mail folgt.',
    steps: {
      'search-mail':
        'Lassen Sie die Person nach „{mailWelcome}“ von microsoft-noreply@microsoft.com suchen, auch im Junk-E-Mail-Ordner.',
      'follow-link':
        'Lassen Sie sie dem Link „{useWorkAccountLink}“ folgen und sich mit ihrem Geschäftskonto anmelden.',
      'else-ask-admin':
        'Wenn sich die E-Mail nicht findet, bitten Sie den VL-Administrator, {resendInvite} zu wählen.',
    },
    takes: 'Etwa zwei Stunden nach dem Registrieren.',
    verify: 'Die Person sieht die Registerkarte {vlTab}.',
  },
  'invitation-expired-admin': {
    title: 'Setzen Sie die Einladung zurück',
    body: 'Die Person hat nicht rechtzeitig angenommen. Sie können die Einladung neu starten.',
    steps: {
      'open-list': 'Öffnen Sie die Seite {manageAssignments} und suchen Sie die Person.',
      reset: 'Wählen Sie {resetInvite} in der Spalte {actions}.',
      'tell-person':
        'Sagen Sie der Person, dass sie nach der neuen E-Mail suchen und dem Link darin bald folgen soll.',
    },
    takes: 'Etwa zwei Stunden, nachdem sich die Person registriert hat.',
    verify: 'Der Status wechselt zu {statusInvitationSent} und später zu {statusActive}.',
    note: '{resetInvite} gilt nicht für Enterprise Agreements.',
  },
  'user-create-first': {
    title: 'Lassen Sie das Konto anlegen und weisen Sie es dann zu',
    body: 'Nur Konten, die es in Ihrem Mandanten gibt, lassen sich auswählen. Sie anzulegen ist Sache des Mandantenadministrators.',
    steps: {
      'check-spelling':
        'Prüfen Sie die Adresse auf Tippfehler und vergewissern Sie sich, dass es der Anmeldename ist und kein Alias.',
      'ask-tenant-admin':
        'Bitten Sie den Administrator Ihres Mandanten, das Konto anzulegen oder Ihnen den richtigen Anmeldenamen zu nennen.',
      'assign-again':
        'Suchen Sie die Person noch einmal unter {addOrEditUsers} und weisen Sie Verträge und Rollen zu.',
    },
    takes: 'Bis zu zwei Stunden nach dem Speichern.',
    verify: 'Der Status ist {statusActive}.',
  },
  'external-enterprise': {
    title: 'Lassen Sie ein Konto im eigenen Mandanten anlegen',
    body: 'Bei einem Enterprise Agreement lassen sich Personen von außerhalb nicht mit ihrem eigenen Konto hinzufügen. Dieser Weg geht auch bei anderen Verträgen.',
    steps: {
      'ask-tenant-admin':
        'Bitten Sie den Administrator Ihres Mandanten, für die Person ein Geschäftskonto anzulegen.',
      'assign-new-id':
        'Suchen Sie dieses Konto unter {addOrEditUsers} und weisen Sie Verträge und Rollen zu.',
      'tell-person':
        'Sagen Sie der Person, dass sie sich mit dem neuen Konto anmelden soll und nicht mit ihrem eigenen.',
    },
    takes: 'Bis zu zwei Stunden nach dem Speichern.',
    verify: 'Der Status ist {statusActive}.',
    note: 'Der ältere Artikel von Microsoft lässt Personen von außerhalb allgemein zu. Der neuere (November 2025) schließt es für EA und EAS aus; wir folgen diesem.',
  },
  'user-recreated': {
    title: 'Weisen Sie das neue Konto anstelle des alten zu',
    body: 'Ein neu angelegtes Konto gilt als ein anderes, auch unter demselben Namen. Die Rollen gehören noch zum alten.',
    steps: {
      'confirm-with-it':
        'Fragen Sie Ihre IT, ob das Konto neu angelegt oder umbenannt wurde und wie sein Anmeldename jetzt lautet.',
      'remove-old':
        'Entfernen Sie auf der Seite {manageAssignments} den alten Eintrag: {viewAccess}, alle Rollen abwählen, {verifyAndSaveChanges}.',
      'add-new': 'Fügen Sie das Konto als neuen Benutzer hinzu, mit Verträgen und Rollen.',
    },
    takes: 'Bis zu zwei Stunden für jeden Schritt.',
    verify: 'Der Status ist {statusActive}, und die Person kann sich anmelden.',
    note: 'Von Betroffenen berichtet; die Artikel von Microsoft behandeln es nicht.',
  },
  'assignment-not-listed': {
    title: 'Finden Sie heraus, warum die Person nicht aufgeführt ist',
    body: 'Die Liste zeigt Benutzer der License IDs, die Sie selbst verwalten.',
    steps: {
      'your-contracts':
        'Prüfen Sie, ob Sie für die betreffende License ID die Rolle {roleAdministrator} haben.',
      'inherited-admin':
        'Wenn Sie sie nur von einem übergeordneten Vertrag erben, zeigt die Registerkarte {assigned} die Benutzer nicht, die Sie dort hinzugefügt haben.',
      'assign-yourself':
        'Geben Sie sich in diesem Fall selbst die Rolle {roleAdministrator} für diese License ID.',
      'add-user': 'Fehlt die Person immer noch, fügen Sie sie unter {assignUsersToContracts} hinzu.',
    },
    takes: 'Bis zu zwei Stunden nach dem Speichern.',
    verify: 'Die Person steht auf der Seite {manageAssignments}.',
  },
} satisfies Record<string, NodeWords>;
