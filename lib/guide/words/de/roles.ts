import type { NodeWords } from '../../types.ts';

export default {
  'which-role': {
    title: 'Was soll die Person tun können?',
    body: 'Es gibt sieben Rollen. Sie werden für jeden Vertrag (License ID) einzeln vergeben. Eine Person kann mehrere haben.',
    options: {
      'give-access': 'Anderen Zugriff geben und fast alles tun',
      'see-contracts': 'Verträge, Bestellungen und Schlüssel sehen, Lizenzübersichten erstellen',
      download: 'Software herunterladen',
      'read-keys': 'Produktschlüssel lesen',
      benefits: 'Software Assurance-Vorteile nutzen',
      'online-services': 'Onlinedienste reservieren, aktivieren und verwalten',
      invoices: 'Rechnungen sehen',
      'old-role-name': 'Ich kenne nur den Namen der Rolle im alten VLSC',
      'not-sure': 'Ich bin nicht sicher',
    },
  },
  'role-invoice': {
    title: 'Ist es ein Enterprise Agreement (EA, EAS)?',
    body: 'Davon hängt bei Rechnungen die Regel ab.',
    options: {
      enterprise: 'Ja',
      other: 'Nein, ein anderes Programm',
      'not-sure': 'Ich bin nicht sicher',
    },
  },
  'role-administrator': {
    title: 'Die Rolle heißt „{roleAdministrator}“',
    body: 'Sie kann den Zugriff anderer vergeben, ändern und entziehen und alles, was die anderen Rollen können. Rechnungen sieht sie nicht, außer bei Enterprise Agreements. Im VLSC hieß sie ebenfalls Administrator.',
    steps: {
      'note-license-ids': 'Notieren Sie die License IDs, für die sie gelten soll.',
      'have-assigned':
        'Lassen Sie einen VL-Administrator dafür {roleAdministrator} zuweisen. Wenn Sie selbst einer sind, tun Sie es unter {roleAssignments}.',
      'smaller-role': 'Wenn die Person nur lesen oder herunterladen muss, wählen Sie eine kleinere Rolle.',
    },
    takes: 'Bis zu zwei Stunden.',
    verify: 'Die Person sieht {roleAssignments} auf der Registerkarte {vlTab}.',
  },
  'role-license-position': {
    title: 'Die Rolle heißt „{roleLicensePosition}“',
    body: 'Sie kann Vertragsdetails, Bestellungen und die Schlüssel der Verträge sehen und Lizenzübersichten erstellen. Im VLSC hieß sie Licensing Info Viewer.',
    steps: {
      'note-license-ids': 'Notieren Sie die License IDs, für die sie gelten soll.',
      'have-assigned':
        'Lassen Sie einen VL-Administrator dafür {roleLicensePosition} zuweisen. Wenn Sie selbst einer sind, tun Sie es unter {roleAssignments}.',
      'then-open': 'Wählen Sie danach {billing} > {yourProducts} > {vlTab} und dann {viewContracts}.',
    },
    takes: 'Bis zu zwei Stunden.',
    verify: 'Die Verträge sind mit ihren Details aufgelistet.',
  },
  'role-download': {
    title: 'Die Rolle heißt „{roleDownload}“',
    body: 'Sie kann Verträge sehen und die lizenzierte Software herunterladen. Im VLSC hieß sie Download.',
    steps: {
      'note-license-ids': 'Notieren Sie die License IDs, für die sie gelten soll.',
      'have-assigned':
        'Lassen Sie einen VL-Administrator dafür {roleDownload} zuweisen. Wenn Sie selbst einer sind, tun Sie es unter {roleAssignments}.',
      'then-open':
        'Wählen Sie danach {billing} > {yourProducts} > {vlTab} und im Abschnitt {productsAndServices} dann {downloadsAndKeys}.',
    },
    takes: 'Bis zu zwei Stunden.',
    verify: 'Die Produkte lassen sich herunterladen.',
    note: 'Für Schlüssel ist eine andere Rolle nötig: {roleKeys}.',
  },
  'role-keys': {
    title: 'Die Rolle heißt „{roleKeys}“',
    body: 'Sie kann Verträge und deren Schlüssel sehen, Schlüssel auf der Seite {productsAndServices} lesen und die Aktivierung von Onlinediensten verwalten. Im VLSC hieß sie Product Keys.',
    steps: {
      'note-license-ids': 'Notieren Sie die License IDs, für die sie gelten soll.',
      'have-assigned':
        'Lassen Sie einen VL-Administrator dafür {roleKeys} zuweisen. Wenn Sie selbst einer sind, tun Sie es unter {roleAssignments}.',
      'then-open':
        'Wählen Sie danach {billing} > {yourProducts} > {vlTab} und im Abschnitt {productsAndServices} dann {downloadsAndKeys}.',
    },
    takes: 'Bis zu zwei Stunden.',
    verify: 'Die Schlüssel werden angezeigt.',
    note: 'Für Downloads ist eine andere Rolle nötig: {roleDownload}.',
  },
  'role-benefits': {
    title: 'Die Rolle heißt „{roleBenefits}“',
    body: 'Sie kann Verträge sehen und die Ansprüche auf Workplace Discount aus Software Assurance verwalten. Im VLSC hieß sie Software Assurance Manager.',
    steps: {
      'note-license-ids': 'Notieren Sie die License IDs, für die sie gelten soll.',
      'have-assigned':
        'Lassen Sie einen VL-Administrator dafür {roleBenefits} zuweisen. Wenn Sie selbst einer sind, tun Sie es unter {roleAssignments}.',
    },
    takes: 'Bis zu zwei Stunden.',
    verify: 'Die Rollen der Person unter {viewAccess} enthalten sie.',
  },
  'role-online-services': {
    title: 'Die Rolle heißt „{roleOnlineServices}“',
    body: 'Sie kann Verträge und Bestellungen sehen, Onlinedienste reservieren und aktivieren und Abonnements verwalten. Im VLSC hieß sie Online Services Manager.',
    steps: {
      'note-license-ids': 'Notieren Sie die License IDs, für die sie gelten soll.',
      'have-assigned':
        'Lassen Sie einen VL-Administrator dafür {roleOnlineServices} zuweisen. Wenn Sie selbst einer sind, tun Sie es unter {roleAssignments}.',
      'then-open': 'Abonnements werden danach unter {billing} > {licenses} verwaltet.',
    },
    takes: 'Bis zu zwei Stunden.',
    verify: 'Die Person kann die Bestellungen des Vertrags sehen.',
  },
  'role-invoice-enterprise': {
    title: 'Der Administrator sieht Rechnungen und kann „{roleInvoice}“ vergeben',
    body: 'Bei einem Enterprise Agreement kann der VL-Administrator Rechnungen sehen und diese Rolle jedem geben. Der Bill-To-Kontakt bekommt sie nicht von selbst.',
    steps: {
      'note-license-ids': 'Notieren Sie die License IDs, für die sie gelten soll.',
      'have-assigned':
        'Lassen Sie einen VL-Administrator dafür {roleInvoice} zuweisen. Wenn Sie selbst einer sind, tun Sie es unter {roleAssignments}.',
    },
    takes: 'Bis zu zwei Stunden.',
    verify: 'Die Rechnungen sind aufgelistet und lassen sich herunterladen.',
    note: 'Der ältere Artikel von Microsoft kennt keine solche Ausnahme. Der neuere (November 2025) macht sie; wir folgen diesem.',
  },
  'role-invoice-other': {
    title: 'Fragen Sie den Bill-To-Kontakt des Vertrags',
    body: 'Hier geht die Rolle {roleInvoice} von selbst an den Kontakt, der unter Bill To genannt ist. Ein VL-Administrator kann sie nicht haben.',
    steps: {
      'find-bill-to': 'Fragen Sie Ihren Partner, wer als Bill-To-Kontakt genannt ist.',
      'sign-in-as-bill-to': 'Lassen Sie diese Person sich anmelden und die Rechnungen herunterladen.',
      'change-bill-to': 'Wenn es die falsche Person ist, bitten Sie Ihren Partner, den Kontakt zu ändern.',
    },
    verify: 'Diese Person sieht die Liste der Rechnungen.',
    note: 'Laut dem neueren Text von Microsoft (Juli 2026) bekommen bei neuen Verträgen nur der Notices und Online Admin Contact und der Online Services Manager von selbst Zugriff. Kommt der Bill-To-Kontakt nicht hinein, lassen Sie den VL-Administrator die Rolle einem Benutzer zuweisen.',
  },
  'role-invoice-find-out': {
    title: 'Finden Sie zuerst die Art des Vertrags heraus',
    body: 'Wer den Vertrag öffnen kann, sieht sie dort; auch Ihr Partner kennt sie.',
    steps: {
      'look-at-contract':
        'Wählen Sie {viewContracts}, dann {moreActions} bei der License ID, und sehen Sie sich die Details des Vertrags an.',
      'ask-partner': 'Oder fragen Sie Ihren Partner: „Ist das ein EA oder EAS?“',
      'then-act':
        'Bei EA oder EAS bitten Sie den VL-Administrator um {roleInvoice}. Bei anderen bitten Sie den Bill-To-Kontakt um die Rechnungen.',
    },
    verify: 'Sie wissen, wen Sie fragen müssen.',
  },
  'role-names': {
    title: 'Wählen Sie die kleinste Rolle, die ausreicht',
    body: 'Die Rollen des alten VLSC haben neue Namen. Was jede darf, hat sich kaum geändert.',
    steps: {
      'compare-old':
        'Suchen Sie den neuen Namen: Administrator ist {roleAdministrator}; Licensing Info Viewer ist {roleLicensePosition}; Download ist {roleDownload}; Product Keys ist {roleKeys}; Software Assurance Manager ist {roleBenefits}; Online Services Manager ist {roleOnlineServices}.',
      'no-old': 'Für Rechnungen gibt es {roleInvoice}. Diese Rolle hatte das VLSC nicht.',
      'smallest-role':
        'Bitten Sie Ihren VL-Administrator um die Rolle, die für die Aufgabe gerade ausreicht.',
    },
    takes: 'Bis zu zwei Stunden nach dem Zuweisen.',
    verify: 'Die Person kann die Aufgabe erledigen.',
    note: 'Wer nur eine Rolle der Volumenlizenzierung hat, sieht im Admin Center nur die Seiten der Volumenlizenzierung.',
  },
} satisfies Record<string, NodeWords>;
