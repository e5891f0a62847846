import type { NodeWords } from '../../types.ts';

export default {
  'cloud-mismatch-banner': {
    title: 'Um wessen Zugriff geht es?',
    body: 'Seit dem 19. Januar 2026 öffnet ein Konto nur Verträge in seiner eigenen Cloud. Ein Konto aus einer anderen Cloud hat den Zugriff darauf verloren oder wird ihn verlieren.',
    options: {
      mine: 'Um meinen: Ich sehe „{bannerAtRisk}“, oder Verträge sind weg',
      mail: 'Um meinen: Ich habe die E-Mail „{mailActionJan19}“ bekommen',
      tag: 'Ich sehe die Kennzeichnung {accessAtRisk}',
      users: 'Um Benutzer, die ich verwalte',
      helping: 'Um jemanden, dem ich helfe',
    },
  },
  'access-at-risk': {
    title: 'Wo steht die Kennzeichnung?',
    body: '{accessAtRisk} kennzeichnet Verträge oder Benutzer, wenn das Konto in einer anderen Cloud liegt als der Vertrag.',
    options: {
      'on-contract': 'Bei einer License ID auf der Seite {contracts}',
      'on-user': 'Neben einem Benutzer auf der Seite {manageAssignments}',
    },
  },
  'mismatch-other-id': {
    title: 'Haben Sie ein Konto in der Cloud der Verträge?',
    body: 'Die Verträge liegen in einer anderen Cloud als Ihr Anmeldekonto. Wenn Sie sich bei admin.microsoft.com anmelden, liegen sie in GCC High oder DoD; wenn Sie sich bei einer Behördenadresse anmelden, können sie kommerziell oder GCC sein.',
    options: {
      'have-one': 'Ja',
      'need-public': 'Nein, und die Verträge sind kommerziell oder GCC',
      'need-government': 'Nein, und die Verträge sind GCC High oder DoD',
      'which-cloud': 'Ich weiß nicht, welche Cloud das ist',
    },
  },
  'mismatch-new-public': {
    title: 'Nutzt Ihre Organisation Microsoft 365, Teams oder Azure in der kommerziellen Cloud?',
    body: 'Dann hat sie dort schon Konten, und eines davon kann Ihres sein.',
    options: {
      'has-services': 'Ja',
      'no-services': 'Nein',
      'not-sure': 'Ich bin nicht sicher',
    },
  },
  'mismatch-admin': {
    title: 'Was möchten Sie tun?',
    body: 'Jeder betroffene Benutzer braucht ein Konto in der Cloud des Vertrags, und Sie weisen dieses Konto zu.',
    options: {
      'see-users': 'Sehen, welche Benutzer betroffen sind',
      'assign-id': 'Dem neuen Konto eines Benutzers Zugriff geben',
      'cannot-assign': 'Ich kann das neue Konto nicht finden oder nicht zuweisen',
    },
  },

  'mismatch-use-existing': {
    title: 'Lassen Sie Ihr anderes Konto zu den Verträgen hinzufügen',
    body: 'Ihr VL-Administrator fügt das Konto in der richtigen Cloud hinzu. Sie sagen ihm, welches Konto und welche Verträge.',
    steps: {
      'view-contracts':
        'Wählen Sie {billing} > {yourProducts}, dann die Registerkarte {vlTab}, dann {viewContracts}.',
      'view-at-risk': 'Wählen Sie im Banner oben {viewMyAccessAtRisk}.',
      'write-down': 'Notieren Sie die License IDs mit der Kennzeichnung {accessAtRisk}.',
      'send-to-admin':
        'Schicken Sie Ihrem VL-Administrator diese License IDs und das Konto, das in der Cloud der Verträge liegt.',
      'wait-for-mail':
        'Warten Sie, bis der Administrator es bestätigt und eine E-Mail zu Ihren geänderten Berechtigungen kommt.',
      'sign-in-new': 'Melden Sie sich mit diesem Konto beim Admin Center seiner Cloud an.',
    },
    takes: 'Bis zu zwei Stunden, nachdem der Administrator gespeichert hat.',
    verify:
      'Die E-Mail ist da, das Banner erscheint nicht mehr, und kein Vertrag hat die Kennzeichnung {accessAtRisk}.',
    note: 'Wenn Ihr altes Konto die Verträge nicht mehr zeigt, fragen Sie Ihren VL-Administrator oder Partner nach den License IDs.',
  },
  'mismatch-ask-it': {
    title: 'Bitten Sie Ihre IT um ein kommerzielles Konto und lassen Sie es hinzufügen',
    body: 'Für Verträge in der kommerziellen Cloud und in GCC brauchen Sie ein Konto von dort.',
    steps: {
      'ask-it': 'Bitten Sie Ihre IT um ein Konto im kommerziellen Mandanten Ihrer Organisation.',
      'write-down': 'Notieren Sie die Benutzer-ID dieses Kontos.',
      'find-contracts':
        'Notieren Sie die License IDs mit der Kennzeichnung {accessAtRisk}: {billing} > {yourProducts} > {vlTab} > {viewContracts} > {viewMyAccessAtRisk}.',
      'send-to-admin': 'Schicken Sie Ihrem VL-Administrator die License IDs und die Benutzer-ID.',
      'sign-in-new':
        'Melden Sie sich nach der E-Mail zu Ihren geänderten Berechtigungen mit dem neuen Konto an.',
    },
    takes: 'Bis zu zwei Stunden, nachdem der Administrator gespeichert hat.',
    verify: 'Das Banner erscheint nicht mehr, und kein Vertrag hat die Kennzeichnung {accessAtRisk}.',
    note: 'Wenn es keinen solchen Mandanten gibt, kann sich Ihre Organisation kostenlos für einen registrieren.',
  },
  'mismatch-new-government': {
    title: 'Bitten Sie den Administrator des Behördenmandanten um ein Konto',
    body: 'Für Verträge in GCC High oder DoD brauchen Sie ein Konto aus dieser Cloud. Wir kennen keinen Weg, sich selbst dafür zu registrieren.',
    steps: {
      'find-tenant-admin':
        'Finden Sie heraus, wer den GCC High- oder DoD-Mandanten Ihrer Organisation verwaltet. Fragen Sie zuerst Ihre IT.',
      'ask-for-account': 'Bitten Sie dort um ein Konto und notieren Sie dessen Benutzer-ID.',
      'send-to-admin':
        'Schicken Sie die Benutzer-ID und die License IDs mit der Kennzeichnung {accessAtRisk} an den VL-Administrator dieser Verträge.',
      'sign-in-new':
        'Melden Sie sich nach der E-Mail zu Ihren geänderten Berechtigungen mit dem neuen Konto bei der Adresse dieser Cloud an.',
    },
    takes: 'Bis zu zwei Stunden, nachdem der Administrator gespeichert hat.',
    verify: 'Die Verträge sind dort aufgeführt, und zwar ohne die Kennzeichnung {accessAtRisk}.',
    note: 'Der Artikel von Microsoft verweist auf eine Registrierungsseite für neue IDs, aber diese führt zur kommerziellen Cloud.',
  },
  'mismatch-find-cloud': {
    title: 'Finden Sie zuerst die Cloud der Verträge heraus',
    body: 'Ihr VL-Administrator oder Ihr Partner kann sie Ihnen nennen. Dann brauchen Sie ein Konto in genau dieser Cloud.',
    steps: {
      'list-contracts':
        'Listen Sie die License IDs mit der Kennzeichnung {accessAtRisk} auf oder die, die verschwunden sind.',
      'ask-cloud':
        'Fragen Sie Ihren VL-Administrator oder Partner: „Sind diese kommerziell, GCC, GCC High oder DoD?“',
      'ask-id': 'Bitten Sie Ihre IT um ein Konto in dieser Cloud. Kommerziell und GCC gelten als eine.',
      'send-to-admin':
        'Schicken Sie die License IDs und die Benutzer-ID des Kontos an Ihren VL-Administrator.',
    },
    takes: 'Bis zu zwei Stunden, nachdem der Administrator gespeichert hat.',
    verify: 'Das Banner erscheint für das neue Konto nicht mehr.',
  },
  'mismatch-helping': {
    title: 'Sammeln Sie die Angaben für den VL-Administrator',
    body: 'Die Person braucht ein Konto in der Cloud des Vertrags, und der VL-Administrator muss es hinzufügen. Mit dem alten Konto ist alles in Ordnung.',
    steps: {
      'have-them-list':
        'Lassen Sie die Person {billing} > {yourProducts} > {vlTab} > {viewContracts} > {viewMyAccessAtRisk} öffnen und die angezeigten License IDs auflisten.',
      'ask-other-id': 'Fragen Sie, ob sie ein Konto in der Cloud der Verträge hat.',
      'get-id':
        'Wenn nicht, lassen Sie eines anlegen: für GCC High und DoD vom Administrator des dortigen Mandanten, in der kommerziellen Cloud auch durch Registrieren.',
      'write-to-admin':
        'Schicken Sie dem VL-Administrator die License IDs, den Namen der Person und die neue Benutzer-ID.',
      'check-afterwards':
        'Lassen Sie die Person sich nach der Bestätigungs-E-Mail mit dem neuen Konto bei der Adresse dieser Cloud anmelden.',
    },
    takes: 'Bis zu zwei Stunden, nachdem der Administrator gespeichert hat.',
    verify: 'Das Banner und die Kennzeichnung {accessAtRisk} sind weg.',
  },
  'users-at-risk': {
    title: 'Sehen Sie nach, wer betroffen ist, und schreiben Sie diesen Benutzern',
    body: 'Die Liste zeigt, wessen Konto in einer anderen Cloud liegt als der Vertrag.',
    steps: {
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
      'view-users':
        'Wählen Sie im Banner oben {viewUsersAtRisk}. Die Seite {manageAssignments} öffnet sich, mit der Kennzeichnung {accessAtRisk} bei jedem betroffenen Benutzer.',
      'view-access': 'Wählen Sie bei jedem Benutzer {viewAccess}, um die gefährdeten Verträge zu sehen.',
      'contact-users': 'Schreiben Sie diesen Benutzern: Jeder braucht ein Konto in der Cloud des Vertrags.',
      'collect-ids': 'Lassen Sie sich die License IDs und das neue Konto schicken und weisen Sie es zu.',
    },
    verify: 'Sie haben für jeden Benutzer der Liste ein Konto in der richtigen Cloud.',
  },
  'assign-correct-id': {
    title: 'Fügen Sie das neue Konto zu den Verträgen hinzu',
    body: 'Sie fügen das Konto des Benutzers aus der richtigen Cloud hinzu. Halten Sie die License IDs und das Konto bereit.',
    steps: {
      'sign-in':
        'Melden Sie sich beim Admin Center der Cloud der Verträge an, mit Ihrem eigenen Konto in dieser Cloud.',
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
      'manage-roles': 'Gehen Sie zum Abschnitt {roleAssignments} und wählen Sie {manageVlRoleAssignments}.',
      'assign-users': 'Wählen Sie auf der Seite {manageAssignments} den Eintrag {assignUsersToContracts}.',
      'add-users': 'Wählen Sie {addOrEditUsers}.',
      'type-address': 'Geben Sie im Seitenbereich die Adresse des neuen Kontos ein.',
      'review-apply': 'Aktivieren Sie das Kontrollkästchen des Benutzers und wählen Sie {reviewApply}.',
      'add-contracts': 'Zurück auf {assignUsersToContracts} wählen Sie {addContracts}.',
      'choose-contracts': 'Wählen Sie die Verträge für diesen Benutzer und dann {add}.',
      'assign-roles': 'Wählen Sie {assignRoles}.',
      'choose-roles': 'Wählen Sie die Rollen in der Liste und dann {apply}.',
      'verify-save': 'Wählen Sie {verifyAndSave}.',
    },
    takes: 'Bis zu zwei Stunden, wie die Seite nach dem Speichern angibt.',
    verify:
      'Sie bekommen eine Bestätigung per E-Mail und der Benutzer eine eigene E-Mail zu den geänderten Berechtigungen. Beim neuen Konto sind Banner und Kennzeichnung weg.',
    note: 'In Microsofts Schritten steht nicht, bei welchem Admin Center man beginnt. Unsere Angabe folgt aus der Regel von Microsoft, dass Administratoren nur innerhalb ihrer eigenen Cloud Rollen vergeben können.',
  },
  'mismatch-other-cloud-admin': {
    title: 'Weisen Sie das Konto aus seiner eigenen Cloud heraus zu',
    body: 'Ein Administrator kann nur Konten derselben Cloud Rollen geben: aus der kommerziellen Cloud nur kommerziellen und GCC-Konten, aus GCC High nur GCC High-Konten.',
    steps: {
      compare:
        'Vergleichen Sie die Clouds des Vertrags, des neuen Kontos des Benutzers und Ihres eigenen Kontos.',
      'find-cloud-admin':
        'Wenn Sie kein Konto in der Cloud des Vertrags haben, bitten Sie den dortigen VL-Administrator um die Zuweisung.',
      'sign-in-there': 'Wenn Sie eines haben, melden Sie sich damit bei der Adresse dieser Cloud an.',
      'assign-there':
        'Gehen Sie zu {roleAssignments} > {manageVlRoleAssignments} > {assignUsersToContracts} und weisen Sie das Konto zu.',
    },
    takes: 'Bis zu zwei Stunden nach dem Speichern.',
    verify: 'Der Benutzer steht auf der Seite {manageAssignments} ohne die Kennzeichnung {accessAtRisk}.',
    note: 'Wenn in der richtigen Cloud „{noResults}“ erscheint, ist das Konto nicht in Ihrem Mandanten. Bei einem Enterprise Agreement muss es zuerst der Administrator des Mandanten anlegen.',
  },
} satisfies Record<string, NodeWords>;
