import type { NodeWords } from '../../types.ts';

export default {
  'partner-start': {
    title: 'Was brauchen Sie für Ihren Kunden?',
    body: 'Sie können Konten prüfen und erklären. Konten anlegen oder reparieren muss die IT des Kunden.',
    options: {
      'check-accounts': 'Konten der Kontakte prüfen, bevor ich einreiche',
      'account-refused': 'VL Central lehnt ein Konto ab',
      'no-tenant': 'Der Kunde hat keinen Microsoft-Mandanten',
      'which-account': 'Wissen, welche Kontakte welches Konto brauchen',
      'manual-form': 'Ein manuelles Formular einreichen, oder eines ist angehalten',
      'write-to-customer': 'Dem Kunden wegen der Konten schreiben',
      'on-hold': 'Ein Paket ist angehalten, oder ich möchte eskalieren',
      'change-partner': 'Einen Vertrag übernehmen oder abgeben (Partnerwechsel)',
      'customer-access': 'Der Kunde kommt nicht in die Volumenlizenzierung',
    },
  },
  'wsa-rules': {
    title: 'Was möchten Sie wissen?',
    body: 'Die Regeln gelten für EA, EAS, SCE und AOS-G.',
    options: {
      contacts: 'Welche Kontakte ein Geschäfts-, Schul- oder Unikonto brauchen',
      cloud: 'Welches Konto zu welcher Cloud passt',
      'old-roles': 'Was aus den anderen Kontaktrollen wurde',
      government: 'Was für Behördenkunden gilt (AOS-G)',
    },
  },
  'invalid-wsa': {
    title: 'Was meldet VL Central?',
    body: 'Seit dem 29. Mai 2026 unterscheidet es zwei Ursachen: Das Konto gibt es nicht, oder es liegt in der falschen Cloud. Vorher gab es nur „{errInvalidWsa}“.',
    options: {
      'no-account': 'Zu der Adresse gibt es kein Geschäfts-, Schul- oder Unikonto',
      'other-cloud': 'Die Cloud des Kontos passt nicht zu der des Kunden',
      'invalid-only': 'Nur „{errInvalidWsa}“',
      'i-am-the-customer': 'Ich bin der Kunde; unser Partner hat es mir gesagt',
    },
    note: 'Den genauen Wortlaut der beiden neuen Meldungen hat Microsoft nicht veröffentlicht.',
  },
  'wsa-find-cause': {
    title: 'Was wissen Sie über die Adresse?',
    body: 'Vier Ursachen sind häufig. Welche es ist, kann die IT des Kunden sagen.',
    options: {
      'typo-or-alias': 'Sie könnte vertippt, veraltet oder ein Alias sein',
      'never-created': 'Für diesen Kontakt wurde nie ein Konto eingerichtet',
      'other-cloud': 'Sie könnte in einer anderen Cloud liegen (kommerziell oder Behörden)',
      'tenant-deleted': 'Den Mandanten, zu dem sie gehörte, gibt es nicht mehr',
      'not-sure': 'Ich weiß es nicht',
    },
  },
  'validate-how': {
    title: 'Können Sie VL Central öffnen?',
    body: 'Die Prüfung dort ist die erste Wahl. Sie fügt den Kontakt nicht zum Paket hinzu.',
    options: {
      'vl-central': 'Ja',
      'no-vl-central': 'Nein, oder nicht rechtzeitig',
    },
  },
  'cloud-scope': {
    title: 'Für welche Cloud ist der Vertrag des Kunden?',
    body: 'Das Konto des Kontakts muss in derselben Cloud liegen wie das Enrollment und dessen Public Customer Number (PCN).',
    options: {
      commercial: 'Kommerziell',
      gcc: 'Kommerziell mit GCC-Produkten',
      'gcc-high': 'GCC High oder Azure Government',
      dod: 'DoD',
      several: 'Mehr als eine davon',
      'air-gapped': 'Azure Secret oder Top Secret',
    },
  },
  'manual-form': {
    title: 'Wie weit ist das Formular?',
    body: 'Ein manuelles Formular nimmt jede Adresse an. Die Systeme dahinter tun das nicht, deshalb müssen Sie selbst prüfen.',
    options: {
      'not-submitted': 'Noch nicht eingereicht',
      'not-valid': 'Die Prüfung sagt, dass das Konto nicht gültig ist',
      'on-hold': 'Eingereicht und angehalten',
    },
  },
  escalate: {
    title: 'Was haben Sie bisher getan?',
    body: 'Ein Fall geht schneller voran, wenn das Konto vorher geprüft wurde.',
    options: {
      validated: 'Das Konto ist gültig und in der richtigen Cloud, und das Paket hängt trotzdem',
      'not-validated': 'Das Konto ist noch nicht geprüft',
      'customer-unready': 'Der Kunde versteht es nicht oder ist noch nicht so weit',
    },
  },

  'wsa-which-contacts': {
    title: 'Geben Sie für diese Kontakte Geschäfts-, Schul- oder Unikonten ein',
    body: 'Das sind Konten in Microsoft Entra ID, die eine Organisation verwaltet. Persönliche Microsoft-Konten werden abgelehnt.',
    steps: {
      'notices-contact':
        'Notices Contact (NTC): Geben Sie immer ein Geschäfts-, Schul- oder Unikonto ein. Dieser Kontakt wird VL-Administrator.',
      'online-administrator': 'Online Administrator: Geben Sie ebenfalls eines ein. Es ist Pflicht.',
      'online-services-manager':
        'Online Services Manager (OSM): Geben Sie nach Möglichkeit eines ein. Es wird empfohlen, und ohne das Konto bekommt der Kontakt die Rolle nicht.',
      validate: 'Prüfen Sie jede Adresse, bevor Sie einreichen.',
    },
    verify: 'VL Central zeigt jede Adresse als gültig an.',
    note: 'Microsofts Angaben unterscheiden sich: Im neueren Teil (Mai 2026) ist der Online Administrator Pflicht, der ältere (März 2026) zählt „Online Admin“ zu den Rollen ohne Zugriff. Wir folgen dem neueren. Auch beim OSM weichen sie ab: Er erhält die OSM-Rolle (2026) oder wird VL-Administrator (EA, November 2025).',
  },
  'wsa-create': {
    title: 'Lassen Sie die IT des Kunden das Konto anlegen',
    body: 'Sie können das Konto eines Kunden weder anlegen noch umwandeln oder reparieren, und an der Prüfung führt kein Weg vorbei.',
    steps: {
      'ask-customer':
        'Sagen Sie dem Kunden, welche Adresse kein Geschäfts-, Schul- oder Unikonto ist, und verweisen Sie ihn an seine IT.',
      'it-creates':
        'Seine IT legt einen Benutzer mit dieser Adresse als Anmeldename an oder nennt ein anderes Konto. Das kann kostenlos sein.',
      'same-cloud': 'Achten Sie darauf, dass es in der Cloud des Enrollments angelegt wird.',
      'validate-again': 'Prüfen Sie die Adresse noch einmal, bevor Sie weitermachen.',
    },
    verify: 'VL Central zeigt die Adresse als gültig an.',
  },
  'wsa-wrong-cloud': {
    title: 'Besorgen Sie ein Konto in der richtigen Cloud',
    body: 'Das Konto ist echt, liegt aber in einer anderen Cloud als das Enrollment. Auch das wird abgelehnt.',
    steps: {
      'confirm-cloud':
        'Klären Sie die Cloud mit dem Kunden: kommerziell und GCC (zusammen eine), GCC High oder DoD.',
      'other-account': 'Fragen Sie, ob der Kontakt dort schon ein Konto hat.',
      'it-creates': 'Wenn nicht, legt die IT des Kunden im Mandanten dieser Cloud eines an.',
      'validate-again': 'Prüfen Sie die neue Adresse.',
    },
    verify: 'VL Central zeigt die Adresse als gültig an.',
    note: 'Ein US-Kunde, der für die kommerzielle Cloud und für Behördenclouds kauft, hat für jede eine PCN. Prüfen Sie, ob Sie die richtige verwendet haben.',
  },
  'wsa-typo': {
    title: 'Fragen Sie nach dem genauen Anmeldenamen',
    body: 'Ein Alias, eine alte Adresse oder ein einziger falscher Buchstabe genügt, damit es scheitert.',
    steps: {
      'ask-exact':
        'Fragen Sie den Kontakt nach der Adresse, mit der er sich bei Microsoft-Diensten anmeldet.',
      'not-alias':
        'Verwenden Sie keinen Alias und keine gemeinsame E-Mail-Adresse; es muss der Anmeldename sein.',
      'check-domain':
        'Vergleichen Sie die Domäne mit der, die im Mandanten des Kunden registriert ist. Firmen haben oft mehrere.',
      'validate-again': 'Prüfen Sie die berichtigte Adresse.',
    },
    verify: 'VL Central zeigt die Adresse als gültig an.',
  },
  'wsa-tenant-deleted': {
    title: 'Bitten Sie um ein Konto im heutigen Mandanten',
    body: 'Das Konto ist mit seinem Mandanten verschwunden und lässt sich nicht mehr verwenden.',
    steps: {
      'ask-present-tenant':
        'Fragen Sie die IT des Kunden, welchen Mandanten die Organisation heute verwendet.',
      'name-other-account': 'Lassen Sie sie dort für den Kontakt ein Konto nennen oder anlegen.',
      'validate-again': 'Prüfen Sie die neue Adresse.',
    },
    verify: 'VL Central zeigt die Adresse als gültig an.',
  },
  'customer-message': {
    title: 'Schicken Sie dem Kunden diese Nachricht',
    body: 'Sie fragt alles ab, was Sie brauchen. Stellen Sie es als Gewinn an Sicherheit dar, denn das ist es für den Kunden.',
    steps: {
      copy: 'Kopieren Sie: „Betreff: Bitte bestätigen Sie die Geschäftskonten für Ihre [Verlängerung] bei Microsoft. – Guten Tag [Name], für Ihre anstehende [Verlängerung] akzeptiert Microsoft bei den im Vertrag genannten Personen nur Geschäfts-, Schul- oder Unikonten. Das schützt Ihre Lizenzen vor Fremden. Ein fehlendes Konto oder eines in der falschen Microsoft-Cloud würde die Bestellung aufhalten. Bitte senden Sie uns bis zum [Datum]: 1. die Anmeldeadressen Ihres Notices Contact und Ihres Online Administrators, die erforderlich sind, und Ihres Online Services Managers, die wir empfehlen; 2. eine Bestätigung, dass jedes dieser Konten von Ihrer Organisation verwaltet wird, in Gebrauch ist und kein persönliches Konto ist; 3. die Cloud Ihres Microsoft-Mandanten: kommerziell, GCC, GCC High oder DoD. Ihre IT kann Ihnen das sagen und ein fehlendes Konto anlegen, ohne eine Lizenz zu kaufen. Gern prüfen wir die Adressen mit Ihnen, bevor etwas eingereicht wird. Mit freundlichen Grüßen, [Name]“',
      'fill-in': 'Füllen Sie aus, was in Klammern steht.',
      send: 'Schicken Sie die Nachricht ab, bevor der Kunde unterschreibt.',
      'validate-answers': 'Prüfen Sie jede Adresse, die Sie bekommen.',
    },
    verify: 'Sie haben die Adressen, und VL Central zeigt jede als gültig an.',
  },
  'validate-in-vl-central': {
    title: 'Prüfen Sie das Konto in VL Central',
    body: 'Die Prüfung zeigt sofort, ob die Adresse ein Geschäfts-, Schul- oder Unikonto in der richtigen Cloud ist. Sie fügt den Kontakt nicht zum Paket hinzu.',
    steps: {
      'open-contracts': 'Öffnen Sie {vlCentral} und gehen Sie zu {contracts}.',
      'open-package': 'Öffnen Sie ein Paket oder legen Sie einen Entwurf an.',
      'add-contact': 'Wählen Sie {addContact} oder {editContact}.',
      'enter-address': 'Geben Sie die Adresse ein.',
      validate:
        'Wählen Sie {validate} und lesen Sie das Ergebnis: gültig, kein solches Konto oder andere Cloud.',
      'each-contact': 'Tun Sie das mindestens für den Notices Contact und den Online Administrator.',
    },
    verify: 'Jede Adresse wird als gültig angezeigt.',
  },
  'sign-in-check': {
    title: 'Lassen Sie den Kontakt eine Anmeldung versuchen',
    body: 'Das ist die zweite Wahl, wenn VL Central nicht zur Hand ist. Es sagt Ihnen auch etwas, wenn eine Willkommens-E-Mail nie angekommen ist.',
    steps: {
      'open-portal':
        'Lassen Sie den Kontakt in einem privaten Browserfenster das Admin Center der Cloud des Vertrags öffnen.',
      'enter-address': 'Lassen Sie ihn die Adresse eingeben.',
      'read-valid':
        'Wird nach einem Geschäfts-, Schul- oder Unikonto gefragt oder öffnet sich die eigene Anmeldeseite der Organisation, ist das Konto gültig.',
      'read-invalid':
        'Geht es zu einem persönlichen Microsoft-Konto (Live) oder heißt es, dass es das Konto nicht gibt, dann ist es kein Geschäfts-, Schul- oder Unikonto.',
    },
    verify:
      'Die eigene Anmeldeseite der Organisation des Kontakts oder ein Kennwortfeld für das Geschäftskonto war zu sehen.',
    note: 'Das beweist nicht, dass die Cloud zum Vertrag passt. VL Central tut das.',
  },
  'wsa-no-tenant': {
    title: 'Lassen Sie den Kunden einen kostenlosen Mandanten anlegen',
    body: 'Das macht der Kunde. Gekauft werden muss nichts.',
    steps: {
      'ask-existing':
        'Fragen Sie, ob er Microsoft 365 oder Azure nutzt. Dann hat er schon einen Mandanten, und vorhandene Konten genügen.',
      'sign-up':
        'Wenn nicht, registriert sich der Kunde für eine Microsoft Entra ID. Vielleicht möchte seine IT das übernehmen.',
      'create-users':
        'Der Kunde legt Benutzer für den Notices Contact, den Online Administrator und den Online Services Manager an.',
      'send-addresses': 'Der Kunde schickt Ihnen diese Adressen.',
      'validate-again': 'Prüfen Sie jede davon.',
    },
    verify: 'VL Central zeigt jede Adresse als gültig an.',
    note: 'Diese Registrierung ist für die kommerzielle Cloud, zu der auch GCC gehört. Für GCC High und DoD kennen wir keine.',
  },
  'manual-form-before': {
    title: 'Prüfen Sie das Konto und reichen Sie dann das Formular ein',
    body: 'Sie füllen das Formular aus, reichen es ein und prüfen das Konto. Der Kunde nennt es, und seine IT legt es an, wo es fehlt.',
    steps: {
      'collect-address':
        'Lassen Sie sich vom Kunden die Adresse des Kontakts geben, mit der Bestätigung, dass es ein Geschäfts-, Schul- oder Unikonto ist.',
      validate:
        'Prüfen Sie sie in {vlCentral}: ein beliebiges Paket oder einen Entwurf öffnen, {addContact}, Adresse eingeben, {validate}.',
      'fix-first':
        'Wenn sie nicht gültig ist, warten Sie, bis die IT des Kunden das in Ordnung gebracht hat. Reichen Sie vorher nichts ein.',
      'enter-verified': 'Tragen Sie die geprüfte Adresse in das Formular ein und reichen Sie es ein.',
      'check-mailbox':
        'Stellen Sie sicher, dass die Adresse ein Postfach hat, das genutzt wird: Dorthin geht die Willkommens-E-Mail. Geht sie verloren, kann sich der Kontakt direkt anmelden.',
    },
    verify: 'Die Adresse war an dem Tag gültig, an dem Sie eingereicht haben.',
  },
  'manual-form-hold': {
    title: 'Berichtigen Sie das Konto, damit es weitergeht',
    body: 'Ohne gültiges Konto in der Cloud der PCN bleibt das Enrollment angehalten. Diese Prüfung kann niemand überspringen.',
    steps: {
      'read-notice': 'Lesen Sie in der Nachricht von Microsoft, um welche Adresse es geht.',
      're-engage': 'Bitten Sie den Kunden um das richtige Konto.',
      'it-fixes': 'Die IT des Kunden legt es in der Cloud der PCN an oder berichtigt es.',
      'send-valid':
        'Prüfen Sie die Adresse und berichtigen Sie dann den Kontakt, wie es die Nachricht verlangt.',
    },
    takes: 'Die Bearbeitung geht weiter, sobald ein gültiges Konto da ist.',
    verify: 'Das Enrollment ist nicht mehr angehalten.',
  },
  'legacy-roles': {
    title: 'Lassen Sie den Kunden diese Rollen zuweisen',
    body: 'Diese Kontakte bringen keinen Zugriff mehr: Online Admin (OLA), Key Viewer (KEY), Downloads (DLD), License Position Viewer (LPV), Software Assurance Manager (SAB), Bill-to Contact.',
    steps: {
      'do-not-enter':
        'Geben Sie diese Rollen in neuen Paketen nicht ein, auch nicht in Paketen für eine Verlängerung (Renewal, Extension) oder eine Kontaktänderung.',
      'tell-customer':
        'Sagen Sie dem Kunden, dass nur der Notices Contact und der Online Services Manager mit Geschäftskonto von selbst eine Rolle bekommen.',
      'admin-assigns':
        'Der VL-Administrator des Kunden gibt allen anderen ihre Rollen unter {roleAssignments} > {manageVlRoleAssignments}.',
    },
    takes: 'Bis zu zwei Stunden, nachdem der Administrator gespeichert hat.',
    verify: 'Der Kunde sieht diese Personen auf der Seite {manageAssignments}.',
    note: 'In VL Central sehen Sie nicht, wer welche Rolle hat. Zum Online Admin widersprechen sich Microsofts Angaben: Er steht hier und zugleich bei den Kontakten, die ein Geschäfts-, Schul- oder Unikonto haben müssen. Wo VL Central eines verlangt, geben Sie ein Geschäftskonto ein.',
  },
  'partner-customer-access': {
    title: 'Sagen Sie dem Kunden, wer ihm Zugriff geben kann',
    body: 'Sie können weder Rollen vergeben noch sehen, wer sie hat. Aber Sie kennen die Kontakte im Vertrag, und Microsoft nennt sie dem Kunden nicht.',
    steps: {
      'name-contacts': 'Sagen Sie dem Kunden, welche Kontakte Sie Microsoft für den Vertrag genannt haben.',
      'admin-assigns':
        'Lassen Sie diesen Kontakt die Rolle vergeben oder einen anderen VL-Administrator des Vertrags.',
      'contact-change':
        'Wenn der Kontakt nicht mehr da ist, reichen Sie einen Change of Contact Information Request ein.',
      'own-account': 'Wenn Sie selbst nachsehen müssen, bitten Sie den Kunden um ein Konto und eine Rolle.',
    },
    verify: 'Der Kunde sieht die Registerkarte {vlTab}.',
  },
  'escalate-case': {
    title: 'Eröffnen Sie einen Fall in VL Central',
    body: 'Für Pakete, die angehalten bleiben, obwohl das Konto stimmt.',
    steps: {
      'open-cases': 'Öffnen Sie {vlCentral} und wählen Sie {myCases} > {newCase}.',
      'give-number': 'Nennen Sie die Vertragsnummer oder die Paket-ID.',
      screenshot: 'Fügen Sie einen Screenshot der Meldung bei.',
      'confirm-validated':
        'Schreiben Sie, dass das Konto geprüft wurde, in VL Central oder im Entra-Verwaltungsportal.',
      'confirm-cloud': 'Schreiben Sie, dass seine Cloud zu der des Kunden passt.',
      'say-urgency':
        'Wenn es dringend ist, schreiben Sie das und nennen Sie das Datum, ab dem es gelten muss.',
    },
    verify: 'Sie haben eine Fallnummer.',
  },
  'escalate-not': {
    title: 'Erklären Sie erst; eskalieren Sie das nicht',
    body: 'Dass ein Kunde noch nicht so weit ist oder nicht weiß, was ein Geschäftskonto ist, lässt sich ohne die Techniker von Microsoft lösen.',
    steps: {
      'no-escalation': 'Eröffnen Sie dafür keine Eskalation an Tier 2 oder Engineering.',
      'share-guidance': 'Schicken Sie dem Kunden die Artikel von Microsoft.',
      'offer-check':
        'Bieten Sie an, die Adressen gemeinsam zu prüfen, und verweisen Sie den Kunden früh an seine IT.',
    },
    verify: 'Der Kunde hat Adressen geschickt, die gültig sind.',
  },
  'scope-commercial': {
    title: 'Verwenden Sie ein kommerzielles Konto',
    body: 'Kommerzielle Verträge nehmen Konten der kommerziellen Cloud an.',
    steps: {
      'use-commercial': 'Geben Sie das Konto des Kontakts aus dem kommerziellen Mandanten des Kunden ein.',
      'not-government': 'Geben Sie kein GCC High- oder DoD-Konto ein. Es wird abgelehnt.',
      validate: 'Prüfen Sie die Adresse.',
    },
    verify: 'VL Central zeigt die Adresse als gültig an.',
  },
  'scope-gcc': {
    title: 'Verwenden Sie ein Konto der öffentlichen Cloud',
    body: 'GCC gehört zur öffentlichen Cloud. Ein kommerzielles Konto passt also zu kommerziellen Verträgen mit GCC-Produkten.',
    steps: {
      'use-public': 'Geben Sie das kommerzielle oder das GCC-Konto des Kontakts ein.',
      validate: 'Prüfen Sie die Adresse. Das Ergebnis in VL Central entscheidet.',
    },
    verify: 'VL Central zeigt die Adresse als gültig an.',
    note: 'Microsofts Angaben widersprechen sich: Die Tabelle lässt hier ein kommerzielles Konto zu, die Fragen und Antworten nicht. Wir folgen der Tabelle, weil der Artikel zur Anmeldung die öffentliche Cloud und GCC als eine Cloud zählt.',
  },
  'scope-gcc-high': {
    title: 'Verwenden Sie ein GCC High-Konto',
    body: 'Verträge für GCC High oder Azure Government nehmen nur Konten der Behördencloud an.',
    steps: {
      'use-government': 'Geben Sie das Konto des Kontakts aus dem GCC High-Mandanten des Kunden ein.',
      'not-public':
        'Geben Sie kein kommerzielles und kein GCC-Konto ein. Es wird abgelehnt, auch wenn es echt ist.',
      validate: 'Prüfen Sie die Adresse.',
    },
    verify: 'VL Central zeigt die Adresse als gültig an.',
  },
  'scope-dod': {
    title: 'Verwenden Sie ein DoD-Konto',
    body: 'Verträge für das US-Verteidigungsministerium nehmen nur Konten dieser Cloud an.',
    steps: {
      'use-government': 'Geben Sie das Konto des Kontakts aus dem DoD-Mandanten ein.',
      'not-public':
        'Geben Sie kein kommerzielles und kein GCC-Konto ein. Es wird abgelehnt, auch wenn es echt ist.',
      validate: 'Prüfen Sie die Adresse.',
    },
    verify: 'VL Central zeigt die Adresse als gültig an.',
  },
  'scope-several': {
    title: 'Halten Sie die Clouds auseinander',
    body: 'US-Kunden, die für die kommerzielle Cloud und für Behördenclouds kaufen, haben für jede eine Public Customer Number (PCN).',
    steps: {
      'separate-numbers': 'Verwenden Sie die PCN, die zur Cloud des Enrollments gehört.',
      'separate-accounts':
        'Geben Sie das Konto des Kontakts aus derselben Cloud ein. Eine Person hat dann in jeder ein Konto.',
      validate: 'Prüfen Sie jede Adresse.',
    },
    verify: 'VL Central zeigt jede Adresse als gültig an.',
  },
  'air-gapped': {
    title: 'Fragen Sie Ihre Ansprechperson bei Microsoft nach dem Onboarding',
    body: 'Azure Secret und Azure Top Secret sind von anderen Clouds abgeschottet. Mandanten werden dort in einem eigenen Verfahren eingerichtet.',
    steps: {
      'ask-microsoft': 'Fragen Sie Ihre Ansprechperson bei Microsoft nach dem Onboarding für diese Umgebung.',
      'no-self-service': 'Lassen Sie den Kunden sich dafür nicht auf öffentlichen Seiten registrieren.',
      'same-cloud': 'Geben Sie nur Konten ein, die in genau dieser Cloud angelegt wurden.',
    },
    verify: 'Das Konto ist für das Enrollment gültig.',
  },
  'aos-g': {
    title: 'Wenden Sie bei Behördenverträgen dieselben Regeln an',
    body: 'AOS-G kennt keine Ausnahme: weder bei den Geschäfts-, Schul- oder Unikonten noch bei der passenden Cloud.',
    steps: {
      'same-rules':
        'Geben Sie für den Notices Contact, den Online Administrator und den Online Services Manager Geschäfts-, Schul- oder Unikonten ein.',
      'confirm-cloud':
        'Klären Sie die Cloud des Kunden: GCC, GCC High, DoD, Azure Secret oder Azure Top Secret.',
      validate: 'Prüfen Sie jede Adresse in VL Central, bevor Sie einreichen.',
      'roles-by-customer':
        'Lassen Sie den Kunden alle weiteren Rollen im Admin Center dieser Cloud vergeben.',
    },
    verify: 'VL Central zeigt jede Adresse als gültig an.',
    note: 'Für AOS-G ist das Konto des Online Services Managers laut Microsofts Text vom März 2026 Pflicht, laut dem vom Mai 2026 nur empfohlen. Wenn Sie eines eingeben, ist beides erfüllt.',
  },
  'government-tenant': {
    title: 'Bitten Sie um ein Konto in der Behördencloud',
    body: 'Die öffentliche Registrierungsseite führt in die kommerzielle Cloud. Wir kennen keinen Weg, sich selbst für GCC High oder DoD zu registrieren.',
    steps: {
      'ask-it':
        'Fragen Sie Ihre IT, ob Ihre Organisation in dieser Cloud einen Mandanten hat und wer ihn verwaltet.',
      'ask-partner':
        'Wenn es keinen gibt, fragen Sie Ihren Partner oder Ihre Ansprechperson bei Microsoft, wie einer eingerichtet wird. Für abgeschottete Clouds gibt es ein eigenes Verfahren.',
      'hand-over':
        'Wenn Sie dort ein Konto haben, schicken Sie dessen Benutzer-ID Ihrem VL-Administrator oder bei einem neuen Vertrag Ihrem Partner.',
    },
    verify: 'Sie können sich an der Adresse dieser Cloud anmelden.',
  },
} satisfies Record<string, NodeWords>;
