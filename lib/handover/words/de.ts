import type { HandoverWords } from '../types.ts';

export default {
  recipients: {
    'vl-admin': 'Administrator der Volumenlizenzierung',
    it: 'Ihre IT',
    customer: 'Der Kunde',
    'mailbox-owner': 'Wer das geschäftliche Postfach liest',
    successor: 'Wer Ihnen nachfolgt',
  },
  messages: {
    'add-my-id': {
      title: 'Um Aufnahme in Verträge bitten',
      subject: 'Bitte um Zugriff auf unsere Volumenlizenzverträge',
      body: `Guten Tag,

ich brauche Zugriff auf die Volumenlizenzierung im {adminCenter}. Könnten Sie mich als Administrator der Verträge bitte hinzufügen?

Mein Konto (Microsoft Entra ID): {signInId}
Verträge (License IDs): {licenseIds}
Benötigte Rolle: {role}
Cloud meines Kontos: {cloud}

Sie finden das unter {billing} > {yourProducts} > {vlTab} im Abschnitt {roleAssignments}: Wählen Sie {assignUsersToContracts}, fügen Sie mein Konto, die Verträge und eine Rolle hinzu und schließen Sie mit {verifyAndSave} ab. Anleitung von Microsoft: {link:manage-roles}

Es kann bis zu zwei Stunden dauern, bis es wirkt. Falls im Postfach, das im Vertrag steht, eine Einladung ankommt, leiten Sie sie mir bitte weiter.

Vielen Dank
{yourName}`,
    },
    'add-other-cloud-id': {
      title: 'Um Aufnahme des Kontos der anderen Cloud bitten',
      subject: 'Bitte mein Konto der richtigen Cloud in Volumenlizenzverträge aufnehmen',
      body: `Guten Tag,

seit dem 19. Januar 2026 öffnet ein Konto nur noch Verträge seiner eigenen Microsoft-Cloud. Einige unserer Verträge liegen in einer anderen Cloud als das Konto, das ich bisher genutzt habe, und sind mit {accessAtRisk} gekennzeichnet. Könnten Sie das folgende Konto bitte dort aufnehmen?

Aufzunehmendes Konto (Microsoft Entra ID): {newId}
Bisher genutztes Konto: {oldId}
Verträge (License IDs): {licenseIds}
Cloud der Verträge: {cloud}

Sie finden das unter {billing} > {yourProducts} > {vlTab} > {manageVlRoleAssignments} > {assignUsersToContracts}. Es muss im Admin Center der Cloud geschehen, in der die Verträge liegen. Bitte geben Sie dem neuen Konto dieselben Rollen wie dem alten. Anleitung von Microsoft: {link:sign-in-article}

Es kann bis zu zwei Stunden dauern, bis es wirkt. Ich sage Ihnen Bescheid, ob die Kennzeichnung verschwunden ist.

Vielen Dank
{yourName}`,
    },
    'check-safe-links': {
      title: 'Die IT bitten, Safe Links zu prüfen',
      subject: 'Links zum Microsoft 365 Admin Center enden bei Azure: bitte Safe Links prüfen',
      body: `Guten Tag,

wenn ich in einer E-Mail einen Link zum Microsoft 365 Admin Center öffne, lande ich auf einer Azure-Seite und komme nicht zur Volumenlizenzierung. Laut Microsoft liegt die Ursache in unserem eigenen E-Mail-Schutz, und der Support für Volumenlizenzierung kann daran nichts ändern.

Betreff der E-Mail: {mailSubject}
Wo ich gelandet bin: {landedAt}
Wohin der Link führen sollte: {link:admin-center}

Könnten Sie bitte in den Safe Links-Richtlinien (sichere Links) von Microsoft Defender, die für mich gelten, die Liste der Links prüfen? Anleitung: {link:safe-links-policies}

Wenn Sie bei diesen Einstellungen Hilfe brauchen, ist der technische Support von Microsoft zuständig: {link:technical-support-request}

Vielen Dank
{yourName}`,
    },
    'take-over-directory': {
      title: 'Die IT bitten, das Verzeichnis zu übernehmen',
      subject: 'Bitte das nicht verwaltete Microsoft Entra-Verzeichnis von {domain} übernehmen',
      body: `Guten Tag,

meine Anmeldung gehört zu einem nicht verwalteten Microsoft Entra-Verzeichnis (Self-Service) unserer E-Mail-Domäne. Die Volumenlizenzierung im Microsoft 365 Admin Center funktioniert nur mit einem Konto, das unsere Organisation verwaltet.

Domäne: {domain}
Meine Anmeldung: {signInId}

Könnten Sie das Verzeichnis bitte übernehmen? Dazu braucht es einen TXT-Eintrag im DNS der Domäne, als Nachweis, dass sie uns gehört. Anleitung: {link:take-over-directory}

Falls es schon ein verwaltetes Konto für mich gibt, nennen Sie es mir bitte; dann kann die Übernahme warten.

Vielen Dank
{yourName}`,
    },
    'managed-account': {
      title: 'Die IT um ein verwaltetes Konto bitten',
      subject: 'Welches verwaltete Konto kann ich für die Volumenlizenzierung nutzen?',
      body: `Guten Tag,

für die Volumenlizenzierung im Microsoft 365 Admin Center brauche ich ein Konto, das unsere Organisation in Microsoft Entra verwaltet. Mit meinem jetzigen komme ich nicht hinein.

Konto, mit dem ich es versucht habe: {signInId}
Cloud, in der ich es brauche: {cloud}

Könnten Sie bitte drei Dinge nachsehen?
1. Ist dieses Konto Mitglied unseres eigenen Mandanten, oder ist es ein Gast, nicht verwaltet (Self-Service) oder ein persönliches Microsoft-Konto?
2. Wurde es gelöscht und neu angelegt?
3. Falls es nicht geeignet ist: Welches Konto unseres Mandanten kann ich nutzen, oder können Sie eines anlegen? Es braucht keine Lizenz.

Bitte schicken Sie mir die genaue Anmeldeadresse; ich gebe sie an den Administrator der Verträge weiter.

Vielen Dank
{yourName}`,
    },
    'confirm-accounts': {
      title: 'Den Kunden bitten, Konten zu bestätigen',
      subject: 'Bitte bestätigen Sie die Geschäftskonten für Ihren Microsoft-Vertrag: {occasion}',
      body: `Guten Tag,

es geht um: {occasion}. Microsoft akzeptiert bei den im Vertrag genannten Personen nur Geschäfts-, Schul- oder Unikonten. Das schützt Ihre Lizenzen vor Fremden. Ein fehlendes Konto oder eines in der falschen Microsoft-Cloud würde die Bestellung aufhalten.

Bitte antworten Sie uns bis zum: {replyBy}

Wir brauchen von Ihnen:
1. die Anmeldeadressen Ihres Notices Contact und Ihres Online Administrators, die erforderlich sind, und Ihres Online Services Managers, die wir empfehlen;
2. eine Bestätigung, dass jedes dieser Konten von Ihrer Organisation verwaltet wird, in Gebrauch ist und kein persönliches Konto ist;
3. die Cloud Ihres Microsoft-Mandanten: kommerziell, GCC, GCC High oder DoD.

{addresses}

Ihre IT kann Ihnen das sagen und ein fehlendes Konto anlegen, ohne eine Lizenz zu kaufen.

Gern prüfen wir die Adressen mit Ihnen, bevor etwas eingereicht wird.

Mit freundlichen Grüßen
{yourName}`,
    },
    'forward-invitation': {
      title: 'Um Weiterleitung der Einladung bitten',
      subject: 'Bitte leiten Sie mir die E-Mails von Microsoft zur Volumenlizenzierung weiter',
      body: `Guten Tag,

Microsoft hat E-Mails zu unserer Volumenlizenzierung an dieses Postfach geschickt: {agreementMail}. Ich betreue die Lizenzen und brauche diese E-Mails, um mich anzumelden.

Könnten Sie mir bitte jede E-Mail mit einem dieser Betreffe weiterleiten?
- {mailWelcome}
- {mailRegistered}

Sie kommen von microsoft-noreply@microsoft.com; bitte sehen Sie auch im Junk-E-Mail-Ordner nach. Bitte öffnen Sie die Links nicht selbst, damit die Registrierung auf mein Konto läuft.

Vielen Dank
{yourName}`,
    },
    successor: {
      title: 'An die Nachfolge schreiben',
      subject: 'Volumenlizenzierung: Sie übernehmen die Administration von mir',
      body: `Guten Tag,

Sie übernehmen von mir die Administration unserer Volumenlizenzierung bei Microsoft. Ich habe Ihrem Konto die Rolle {roleAdministrator} gegeben:

Ihr Konto: {successorId}
Verträge (License IDs): {licenseIds}

Bitte gehen Sie so vor:
1. Melden Sie sich mit diesem Konto an: {link:admin-center} (für Verträge in GCC High und DoD gelten eigene Adressen).
2. Öffnen Sie {billing} > {yourProducts} > {vlTab} und prüfen Sie, ob jeder Vertrag der Liste da ist. Das kann bis zu zwei Stunden dauern, bei neuen Verträgen bis zu zehn.
3. Entfernen Sie dann mich: {manageVlRoleAssignments} > {viewAccess} bei meinem Namen, bei jedem Vertrag die Rollen abwählen, {verifyAndSaveChanges}.
4. Fügen Sie noch jemanden als Administrator hinzu, damit später niemand ausgesperrt ist.

Anleitung von Microsoft: {link:manage-roles}

Bitte sagen Sie mir Bescheid, wenn alles erledigt ist.

Vielen Dank
{yourName}`,
    },
  },
  fields: {
    signInId: 'Adresse, mit der ich mich anmelde (Microsoft Entra ID)',
    oldId: 'Alte Anmeldeadresse',
    newId: 'Neue Anmeldeadresse (Microsoft Entra ID)',
    successorId: 'Anmeldeadresse der Nachfolge',
    agreementMail: 'E-Mail-Adresse im Vertrag',
    licenseIds: 'Vertragsnummern (License IDs)',
    package: 'Vertragsnummer oder Paket-ID',
    role: 'Rolle',
    cloud: 'Cloud',
    domain: 'E-Mail-Domäne',
    mailSubject: 'Betreff der E-Mail',
    expectedAt: 'Wohin der Link führen sollte',
    landedAt: 'Seite, auf der er endete',
    occasion: 'Anlass, etwa Verlängerung',
    replyBy: 'Antwort erbeten bis',
    addresses: 'Adressen, die schon vorliegen (eine pro Zeile)',
    effectiveDate: 'Muss wirksam werden am',
    yourName: 'Ihr Name',
    problem: 'Was getan wurde und was geschah',
    urgency: 'Warum es eilt',
    screenshot: 'Screenshot der Meldung liegt bei',
    recreated: 'Das Konto wurde gelöscht und neu angelegt',
    contactChange: 'Der Partner hat die Änderung der Kontaktdaten eingereicht',
    validated: 'Das Konto wurde in VL Central oder im Entra-Verwaltungsportal geprüft',
    cloudConfirmed: 'Die Cloud des Kontos stimmt mit der des Kunden überein',
  },
  problems: {
    missing: 'Fehlt noch.',
    'too-long': 'Das ist zu lang.',
    'not-an-address': 'Das ist keine E-Mail-Adresse. Sie sieht aus wie name@example.com.',
    'not-a-date': 'Das ist kein Datum.',
    'same-ids': 'Die alte und die neue Adresse sind gleich.',
    'personal-address':
      'Das sieht nach einer privaten Adresse aus. Die Volumenlizenzierung braucht ein Geschäfts-, Schul- oder Unikonto.',
    'unusual-number':
      'Bitte vergleichen Sie mit dem Vertrag: Solche Nummern haben meist nur Ziffern oder einige Buchstaben davor.',
  },
  cases: {
    'new-profile': {
      title: 'Neues Profil für die Volumenlizenzierung',
      request:
        'Bitte richten Sie für die neue Anmeldeadresse unten ein neues Profil für die Volumenlizenzierung ein.',
    },
    recreated: {
      title: 'Konto gelöscht und neu angelegt',
      request:
        'Mein Konto wurde gelöscht und neu angelegt. Das Profil für die Volumenlizenzierung gehört noch zum alten. Bitte verbinden Sie es mit dem jetzigen.',
    },
    'no-admin': {
      title: 'Kein Administrator mehr',
      request:
        'Der Vertrag hat keinen Administrator, der mich hinzufügen könnte. Bitte richten Sie für meine Anmeldeadresse ein neues Profil für die Volumenlizenzierung ein.',
    },
    'no-admin-enterprise': {
      title: 'Kein Administrator mehr (Enterprise Agreement)',
      request:
        'Der Beitritt hat keinen Administrator, der mich hinzufügen könnte. Bitte geben Sie meiner Anmeldeadresse Zugriff darauf.',
    },
    'not-approved': {
      title: 'Organisation nicht genehmigt',
      request:
        'Das Admin Center zeigt beim Vertrag unten an, dass die Organisation nicht genehmigt ist. Bitte prüfen Sie das.',
    },
    general: {
      title: 'Kein Zugriff auf die Volumenlizenzierung',
      request:
        'Ich komme im Microsoft 365 Admin Center nicht zu meinen Volumenlizenzverträgen. Bitte helfen Sie mir.',
    },
    technical: {
      title: 'Links aus E-Mails enden bei Azure',
      request:
        'Links in E-Mails, die zum Microsoft 365 Admin Center führen, enden auf einer Azure-Seite. Bitte helfen Sie uns bei den Einstellungen für Safe Links.',
    },
    'vl-central': {
      title: 'Angehaltenes Paket in VL Central',
      request:
        'Das Paket unten bleibt angehalten, obwohl die Konten seiner Kontakte geprüft sind. Bitte geben Sie es frei.',
    },
  },
  confirmed: 'Ja',
  missing: 'Fehlt noch',
  summary: {
    title: 'Zusammenfassung: Zugriff auf die Volumenlizenzierung',
    made: 'Erstellt am',
    extension: 'Version des Leitfadens',
    language: 'Sprache',
    seen: 'Was zu sehen war',
    nothingSeen: 'Kein bekannter Fehler.',
    certain: 'sicher',
    possible: 'nicht sicher',
    way: 'Wie der Tab dorthin kam',
    hosts: {
      'admin-center': 'Admin Center',
      'sign-in': 'Anmeldung',
      'safe-links': 'Safe Links',
      azure: 'Azure',
      vlsc: 'eingestelltes VLSC',
    },
    place: 'Stelle im Leitfaden',
    code: 'Code',
    shareCode: 'Code dieser Stelle',
    answers: 'Antworten',
    notSolved: 'Noch nicht gelöst',
    steps: 'Schritte',
    done: 'erledigt',
    open: 'noch offen',
    personal: 'Persönliche Daten',
    kinds: { domain: 'Domäne', name: 'Name', address: 'Adresse' },
    removed: '[ausgelassen]',
  },
  colon: ': ',
} satisfies HandoverWords;
