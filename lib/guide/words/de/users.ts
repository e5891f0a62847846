import type { NodeWords } from '../../types.ts';

export default {
  'manage-users': {
    title: 'Was möchten Sie mit Benutzern tun?',
    body: 'Sie brauchen die Rolle {roleAdministrator} für die betreffenden License IDs.',
    options: {
      add: 'Jemandem Zugriff geben oder einen zweiten Administrator hinzufügen',
      'change-or-remove': 'Den Zugriff von jemandem ändern oder entziehen',
      view: 'Sehen, wer Zugriff hat',
      status: 'Einen Status in der Liste verstehen',
      'copy-to-renewal': 'Rollen in ein verlängertes Enterprise Agreement übernehmen',
      'parent-agreement': 'Alles unter einem übergeordneten Vertrag (MBSA) verwalten',
      'not-administrator': 'Ich bin nicht der Administrator',
    },
  },
  'add-user': {
    title: 'Was geschieht, wenn Sie die Adresse der Person eingeben?',
    body: 'Gehen Sie zu {roleAssignments} > {assignUsersToContracts} > {addOrEditUsers} und geben Sie die Adresse ein, mit der sich die Person anmeldet.',
    options: {
      listed: 'Die Person ist aufgeführt und lässt sich auswählen',
      'press-enter': '„{noResultsEnter}“',
      'no-results': '„{noResults}“, und es geht nicht weiter',
      'not-tried': 'Ich habe es noch nicht versucht',
    },
  },
  'edit-remove': {
    title: 'Was ist mit diesem Benutzer?',
    body: 'Nichts davon löscht ein Konto. Es ändert nur, was das Konto in der Volumenlizenzierung darf.',
    options: {
      'change-roles': 'Er braucht andere Rollen',
      remove: 'Er soll keinen Zugriff mehr haben',
      'account-gone': 'Sein Konto ist gelöscht, er ist aber noch aufgeführt',
      inherited: 'Seine Rollen lassen sich nicht bearbeiten',
    },
  },

  'view-users': {
    title: 'Sehen Sie nach, wer Zugriff hat',
    body: 'Die Liste umfasst die License IDs, die Sie verwalten.',
    steps: {
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
      'manage-assignments':
        'Gehen Sie zum Abschnitt {roleAssignments} und wählen Sie {manageVlRoleAssignments}. Die Seite {manageAssignments} öffnet sich.',
      'view-access': 'Wählen Sie bei einem Benutzer {viewAccess}, um die License IDs und Rollen zu sehen.',
    },
    verify: 'Sie sehen jeden Benutzer mit {status}, {signInEmail} und Rollen.',
    note: 'Mit der {signInEmail} meldet sich die Person an. Die {businessEmail} steht im Vertrag; dorthin gehen Einladungen.',
  },
  'add-internal': {
    title: 'Fügen Sie Benutzer, Verträge und Rollen hinzu',
    body: 'Drei Teile auf einer Seite: Benutzer, Verträge, Rollen. Nichts gilt, bevor Sie am Ende speichern.',
    steps: {
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
      'assign-users': 'Gehen Sie zum Abschnitt {roleAssignments} und wählen Sie {assignUsersToContracts}.',
      'add-users': 'Wählen Sie {addOrEditUsers}.',
      'type-address':
        'Geben Sie die Adresse ein, mit der sich die Person anmeldet, und wählen Sie die Person aus. Sie wird als {internalUser} hinzugefügt.',
      'review-apply': 'Wählen Sie {reviewApply}.',
      'add-contracts':
        'Klappen Sie den Benutzer auf, wählen Sie {addContracts}, markieren Sie die License IDs und wählen Sie {add}.',
      'inherited-contracts':
        'Wenn Sie einen übergeordneten Vertrag (MBSA) verwalten, holt {showInherited} dessen weitere License IDs dazu.',
      'assign-roles':
        'Klappen Sie den Benutzer wieder auf, wählen Sie {assignRoles} und dann unter {rolesList} die Rollen.',
      'copy-roles':
        'Für dieselben Rollen bei weiteren License IDs wählen Sie {copyRoles}, markieren diese und wählen {pasteRoles}.',
      apply: 'Wählen Sie {apply}.',
      'verify-save': 'Wählen Sie {verifyAndSave}.',
    },
    takes: 'Etwa zwei Stunden. Wo es eine Einladung gibt, muss die Person sie erst annehmen.',
    verify: 'Der {status} der Person auf der Seite {manageAssignments} ist {statusActive}.',
    note: 'Die Person bekommt bei einem Enterprise Agreement „{mailPermissionChanges}“, bei anderen „{mailWelcome}“. Geben Sie die kleinste Rolle, die genügt.',
  },
  'add-external': {
    title: 'Fügen Sie jemanden von außerhalb Ihrer Organisation hinzu',
    body: 'Das geht bei Verträgen, die keine Enterprise Agreements sind. Die Person bekommt nur Zugriff auf die Volumenlizenzierung.',
    steps: {
      'press-enter':
        'Drücken Sie bei „{noResultsEnter}“ die Eingabetaste. Die Person wird als {externalUser} hinzugefügt.',
      'full-name': 'Geben Sie den vollständigen Namen der Person ein.',
      'sign-in-id':
        'Wenn geschäftliche E-Mail-Adresse und Anmeldung verschieden sind, verwenden Sie die Adresse, mit der sich die Person anmeldet.',
      'review-apply': 'Wählen Sie {reviewApply}.',
      'contracts-and-roles':
        'Klappen Sie den Benutzer auf und weisen Sie Verträge ({addContracts}) und Rollen ({assignRoles}) zu.',
      'verify-save': 'Wählen Sie {verifyAndSave}.',
      'tell-person':
        'Sagen Sie der Person, dass sie nach „{mailWelcome}“ suchen und dem Link darin folgen soll.',
    },
    takes: 'Etwa zwei Stunden, nachdem sich die Person registriert hat.',
    verify: 'Der {status} der Person auf der Seite {manageAssignments} ist {statusActive}.',
    note: 'Laut Microsofts älterem Text geben Sie neben der Anmeldung die geschäftliche E-Mail-Adresse ein; laut neuerem bekommt nur eine Microsoft Entra ID Rollen. Wir folgen dem neueren. Bei einem Enterprise Agreement (EA, EAS) lassen sich Personen von außerhalb nicht hinzufügen.',
  },
  'edit-roles': {
    title: 'Ändern Sie die Rollen der Person',
    body: 'Rollen werden für jede License ID einzeln festgelegt.',
    steps: {
      'open-list': 'Wählen Sie {billing} > {yourProducts} > {vlTab} und dann {manageVlRoleAssignments}.',
      'find-user': 'Suchen Sie die Person und wählen Sie {viewAccess}.',
      'choose-roles': 'Öffnen Sie {rolesList} bei der License ID und wählen Sie Rollen aus oder ab.',
      'verify-save': 'Wählen Sie {verifyAndSaveChanges}.',
    },
    takes: 'Bis zu zwei Stunden, bei einem gerade erst verarbeiteten Vertrag bis zu zehn.',
    verify:
      'Die Seite {manageAssignments} zeigt die neuen Rollen, und die Person bekommt „{mailPermissionChanges}“.',
  },
  'remove-user': {
    title: 'Entziehen Sie der Person den Zugriff',
    body: 'Sind die Rollen bei allen License IDs abgewählt, verschwindet die Person aus der Liste. Ihr Konto bleibt, wie es ist.',
    steps: {
      'open-list': 'Wählen Sie {billing} > {yourProducts} > {vlTab} und dann {manageVlRoleAssignments}.',
      'find-user': 'Suchen Sie die Person und wählen Sie {viewAccess}.',
      'clear-roles': 'Wählen Sie alle Rollen ab, und zwar bei jeder License ID.',
      'verify-save': 'Wählen Sie {verifyAndSaveChanges}.',
    },
    takes: 'Bis zu zwei Stunden, bei einem gerade erst verarbeiteten Vertrag bis zu zehn.',
    verify: 'Die Person steht nicht mehr auf der Seite {manageAssignments}.',
    note: 'Bevor Sie einen Administrator entfernen, stellen Sie sicher, dass es für jede License ID einen anderen gibt.',
  },
  'remove-deleted-account': {
    title: 'Entfernen Sie den Eintrag des gelöschten Kontos',
    body: 'Der Zugriff endete mit dem Löschen des Kontos. Nur der Eintrag bleibt, bis Sie ihn entfernen.',
    steps: {
      'know-access-ended':
        'Lassen Sie sich von der IT bestätigen, dass das Konto im Mandanten gelöscht ist und nicht neu angelegt wurde.',
      'open-list': 'Wählen Sie {billing} > {yourProducts} > {vlTab} und dann {manageVlRoleAssignments}.',
      'clear-roles':
        'Suchen Sie den Eintrag, wählen Sie {viewAccess} und wählen Sie alle Rollen bei jeder License ID ab.',
      'verify-save': 'Wählen Sie {verifyAndSaveChanges}.',
    },
    verify: 'Der Eintrag steht nicht mehr auf der Seite {manageAssignments}.',
  },
  'edit-inherited': {
    title: 'Ändern Sie es beim übergeordneten Vertrag',
    body: 'Rollen, die von einem übergeordneten Vertrag (MBSA) kommen, lassen sich bei der einzelnen License ID nicht bearbeiten.',
    steps: {
      'find-parent-admin':
        'Finden Sie heraus, von welchem übergeordneten Vertrag die Rechte kommen und wer ihn verwaltet.',
      'ask-opt-out':
        'Bitten Sie diese Person, unter {preferences} > {editPreferences} zu ändern, was sie erbt.',
      'assign-directly':
        'Wenn die Person hier andere Rollen braucht als beim übergeordneten Vertrag, weisen Sie diese bei der License ID selbst zu.',
    },
    verify: 'Unter {viewAccess} stehen die Rollen der Person so, wie Sie es wünschen.',
    note: 'Der Artikel von Microsoft sagt nur, dass Sie solche Rechte nicht bearbeiten können und wo man sich dafür entscheidet. Der Weg über den Administrator des übergeordneten Vertrags ist unsere Folgerung.',
  },
  'import-roles': {
    title: 'Übernehmen Sie die Rollen aus dem alten Enrollment',
    body: 'Bei Enterprise Agreements (EA, EAS) lassen sich Rollen in die Verlängerung übernehmen, statt jeden Benutzer neu zuzuweisen.',
    steps: {
      'check-agreement':
        'Stellen Sie sicher, dass Sie die Rolle {roleAdministrator} für die alte und die neue License ID haben.',
      'open-contracts': 'Wählen Sie {billing} > {yourProducts} > {vlTab} und dann {viewContracts}.',
      'import-roles': 'Markieren Sie die neue License ID und wählen Sie {moreActions} > {importRoles}.',
      'choose-source': 'Wählen Sie das alte Enrollment als Quelle und dann die Benutzer.',
      submit: 'Gehen Sie weiter, stimmen Sie der Erklärung zu und senden Sie alles ab.',
    },
    verify:
      'Die Benutzer stehen für die neue License ID auf der Seite {manageAssignments} und bekommen eine E-Mail darüber.',
    note: 'Das stammt aus der neueren Fassung von Microsofts Artikel zu Rollen. Bei übergeordneten Verträgen geht es nicht; weisen Sie Rollen dort einzeln zu.',
  },
  'inherit-parent': {
    title: 'Erben Sie die Verwaltung vom übergeordneten Vertrag',
    body: 'Kontakte, die in einem Microsoft Business and Services Agreement (MBSA) genannt sind, können alles darunter als Administrator verwalten.',
    steps: {
      'check-contact':
        'Prüfen Sie, ob Sie im MBSA genannt sind: als Notices Contact, als Online Administrator oder, außer bei Enterprise Agreements, als Primary Contact.',
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
      'edit-preferences': 'Gehen Sie zum Abschnitt {preferences} und wählen Sie {editPreferences}.',
      'choose-yes': 'Um die Rechte für alle License IDs zu erben, wählen Sie {yes}.',
      'show-inherited':
        'Wenn Sie Verträge zuweisen, wählen Sie {showInherited}, um diese License IDs zu sehen.',
    },
    verify: 'Mit {showInherited} erscheinen die License IDs unter dem übergeordneten Vertrag.',
    note: 'Benutzer, die Sie über die Vererbung hinzufügen, stehen erst dann in Ihrer Liste, wenn Sie auch für genau diese License ID die Rolle {roleAdministrator} haben. Sie können sie sich selbst geben.',
  },
} satisfies Record<string, NodeWords>;
