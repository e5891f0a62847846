import type { NodeWords } from '../../types.ts';

export default {
  'admin-topics': {
    title: 'Worum geht es?',
    body: 'Ein Kontakt ist im Vertrag genannt. Ein Administrator hat die Rolle im Admin Center. Das können zwei verschiedene Personen sein.',
    options: {
      who: 'Ich möchte wissen, wer unser VL-Administrator ist',
      'hand-over': 'Ich bin der Administrator und möchte die Aufgabe abgeben',
      'nobody-left': 'Unser Administrator ist nicht mehr da, und sonst kommt niemand hinein',
      'change-contact': 'Ein Kontakt im Vertrag muss sich ändern',
      'new-contact-no-access': 'Der Kontakt wurde geändert, aber der neue hat keinen Zugriff',
      'pass-welcome-on': 'Ich habe die Willkommens-E-Mail, aber jemand anderes soll sich registrieren',
    },
  },
  'no-admin-left': {
    title: 'Ist es ein Enterprise Agreement (EA, EAS)?',
    body: 'Bei diesen möchte Microsoft, dass zuerst der Kontakt im Vertrag geändert wird.',
    options: {
      enterprise: 'Ja',
      other: 'Nein, ein anderes Programm',
      'not-sure': 'Ich bin nicht sicher',
    },
  },
  'change-contact': {
    title: 'Läuft der Vertrag noch?',
    body: 'Kontakte beendeter Verträge brauchen nicht gepflegt zu werden.',
    options: {
      active: 'Ja',
      inactive: 'Nein, er ist beendet',
      'not-sure': 'Ich bin nicht sicher',
    },
  },
  'hand-over': {
    title: 'Übergeben Sie die Administratorrolle',
    body: 'Sie können sie nicht einfach ablegen: Zuerst muss jemand die Nachfolge antreten, und diese Person entfernt dann Sie.',
    steps: {
      'list-license-ids': 'Listen Sie alle License IDs auf, die Sie verwalten.',
      'assign-successor':
        'Geben Sie der Person, die Ihnen nachfolgt, bei jeder davon die Rolle {roleAdministrator}.',
      'successor-signs-in': 'Lassen Sie diese Person sich anmelden und prüfen, ob jede License ID da ist.',
      'successor-removes-you':
        'Lassen Sie diese Person Ihnen die Rolle entziehen: {manageVlRoleAssignments}, {viewAccess}, dann {verifyAndSaveChanges}.',
      'repeat-each': 'Wiederholen Sie das für jede License ID, bis keine mehr übrig ist.',
    },
    takes: 'Bis zu zwei Stunden je Änderung, bei einem gerade erst verarbeiteten Vertrag bis zu zehn.',
    verify: 'Sie sehen diese License IDs nicht mehr, aber die Person, die Ihnen nachfolgt, sieht sie.',
  },
  'change-contact-active': {
    title: 'Lassen Sie den Kontakt von Ihrem Partner ändern',
    body: 'Microsoft ändert Kontakte nur, wenn der Partner es einreicht (Change of Contact Information Request).',
    steps: {
      'list-license-ids': 'Listen Sie die License IDs auf, bei denen der alte Kontakt genannt ist.',
      'choose-address':
        'Legen Sie die Adresse des neuen Kontakts fest. Beim Notices Contact muss es ein Geschäfts-, Schul- oder Unikonto in der Cloud des Vertrags sein.',
      'ask-partner':
        'Bitten Sie Ihren Partner oder Händler, für diese License IDs einen Change of Contact Information Request einzureichen.',
      'role-separately':
        'Lassen Sie einen vorhandenen VL-Administrator dem neuen Kontakt auch eine Rolle geben.',
    },
    verify: 'Ihr Partner bestätigt die Änderung, und E-Mails zum Vertrag gehen an die neue Adresse.',
    note: 'Bei einem Enterprise Agreement wird ein neuer Notices Contact dadurch nicht Administrator. Der ältere Artikel von Microsoft sagt dazu nichts, der neuere sagt es ausdrücklich.',
  },
  'change-contact-inactive': {
    title: 'Lassen Sie den Kontakt, wie er ist',
    body: 'Bei beendeten Verträgen genügt es, wenn jede License ID einen VL-Administrator hat.',
    steps: {
      'leave-contact': 'Reichen Sie für den beendeten Vertrag keine Änderung ein.',
      'check-admin': 'Prüfen Sie, ob jede License ID mindestens einen aktiven VL-Administrator hat.',
      'add-users': 'Lassen Sie diesen Administrator bei Bedarf Benutzer hinzufügen oder entfernen.',
    },
    verify: 'Die License ID des beendeten Vertrags öffnet sich für den Administrator.',
  },
  'contact-without-access': {
    title: 'Bitten Sie einen vorhandenen Administrator, Sie hinzuzufügen',
    body: 'Wer erst später im Vertrag genannt wird, bekommt dadurch nicht die Rolle, zumindest nicht bei Enterprise Agreements.',
    steps: {
      'ask-existing-admin':
        'Bitten Sie einen VL-Administrator des Vertrags, Ihrem Konto eine Rolle zu geben.',
      'wait-for-mail': 'Warten Sie auf eine E-Mail von microsoft-noreply@microsoft.com.',
      'sign-in': 'Melden Sie sich mit dem Konto an, das die Rolle erhalten hat.',
    },
    takes: 'Bis zu zwei Stunden nach dem Zuweisen der Rolle.',
    verify: 'Die Registerkarte {vlTab} zeigt den Vertrag.',
  },
  'no-admin-enterprise': {
    title: 'Lassen Sie den Kontakt ändern, dann fragen Sie den VL-Support',
    body: 'Ohne Administrator kann Sie niemand hinzufügen. Der Weg von Microsoft für EA und EAS hat zwei Teile, in dieser Reihenfolge.',
    steps: {
      'file-contact-change':
        'Bitten Sie Ihren Partner, eine Änderung der Kontaktdaten einzureichen, die den neuen Kontakt nennt.',
      'write-down': 'Notieren Sie die License ID und die Microsoft Entra ID, die Zugriff bekommen soll.',
      'open-request':
        'Stellen Sie eine Anfrage an den VL-Support und nennen Sie beides. Schreiben Sie, dass der Vertrag keinen aktiven Administrator hat.',
    },
    takes: 'Der VL-Support meldet sich während der Geschäftszeiten bei Ihnen.',
    verify: 'Die Registerkarte {vlTab} zeigt den Vertrag.',
  },
} satisfies Record<string, NodeWords>;
