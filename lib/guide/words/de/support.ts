import type { NodeWords } from '../../types.ts';

export default {
  'contact-support': {
    title: 'Können Sie das Admin Center öffnen?',
    body: 'Davon hängt ab, auf welchem der beiden Wege Sie den VL-Support von Microsoft erreichen.',
    options: {
      'gets-in': 'Ja',
      'cannot-get-in': 'Nein',
      'mail-protection': 'Es geht um Outlook, Safe Links oder E-Mail-Einstellungen',
    },
  },
  'support-in-admin-center': {
    title: 'Eröffnen Sie einen Fall im Admin Center',
    body: 'Das geht dort von jeder Seite aus.',
    steps: {
      'open-help': 'Wählen Sie im Admin Center {helpSupport}.',
      describe:
        'Beschreiben Sie, was Sie getan haben und was geschehen ist. Geben Sie Meldungen wörtlich wieder.',
      'add-ids': 'Nennen Sie die Vertragsnummern (License IDs) und die Adresse, mit der Sie sich anmelden.',
    },
    verify: 'Sie haben eine Fallnummer.',
  },
  'support-vl': {
    title: 'Stellen Sie eine Anfrage an den VL-Support',
    body: 'Das Anfrageformular funktioniert auch ohne das Admin Center.',
    steps: {
      gather:
        'Halten Sie bereit: die Vertragsnummer (License ID), die Adresse, mit der Sie sich anmelden, und die E-Mail-Adresse im Vertrag.',
      screenshot: 'Machen Sie einen Screenshot der Meldung oder der Seite.',
      'open-request': 'Öffnen Sie das Anfrageformular.',
      'choose-agreement': 'Wählen Sie Ihre Vertragsart und die Kategorie, die am besten passt.',
      'choose-support': 'Wählen Sie als Art des Supports {noCharge}.',
      submit: 'Beschreiben Sie das Problem, fügen Sie den Screenshot an und senden Sie die Anfrage ab.',
    },
    takes: 'Der VL-Support meldet sich während der Geschäftszeiten bei Ihnen.',
    verify:
      'Sie sehen eine Fallnummer und bekommen eine E-Mail von support@mail.support.microsoft.com. Sehen Sie auch im Junk-E-Mail-Ordner nach.',
  },
  'support-new-profile': {
    title: 'Bitten Sie den VL-Support um ein neues Profil',
    body: 'Ihre Verträge hängen noch an einem Konto, das Sie nicht mehr nutzen können. Der VL-Support kann ein Profil für das richtige einrichten.',
    steps: {
      'old-id': 'Notieren Sie die Adresse, mit der Sie sich früher angemeldet haben.',
      'new-id': 'Notieren Sie das Geschäftskonto, das Sie jetzt nutzen möchten (Ihre Microsoft Entra ID).',
      agreements: 'Notieren Sie die VL-Vertragsnummern.',
      'agreement-mail': 'Notieren Sie die E-Mail-Adresse im Vertrag; dorthin ging die Einladung.',
      'open-request': 'Öffnen Sie das Anfrageformular.',
      'ask-for-profile':
        'Bitten Sie um ein neues Profil für die Volumenlizenzierung und nennen Sie alle vier Angaben.',
    },
    takes: 'Der VL-Support meldet sich während der Geschäftszeiten bei Ihnen.',
    verify: 'Mit dem neuen Konto sehen Sie Ihre Verträge auf der Registerkarte {vlTab}.',
  },
  'support-no-admin': {
    title: 'Kein Administrator übrig: Bitten Sie den VL-Support um ein Profil',
    body: 'In Ihrer Organisation kann Sie jetzt niemand hinzufügen. Der VL-Support kann es tun, nachdem er drei Angaben geprüft hat.',
    steps: {
      agreement: 'Notieren Sie die VL-Vertragsnummer (License ID).',
      'business-mail': 'Notieren Sie die geschäftliche E-Mail-Adresse, die im Vertrag steht.',
      'sign-in-id': 'Notieren Sie die Adresse, mit der Sie sich beim Admin Center anmelden.',
      'open-request': 'Öffnen Sie das Anfrageformular.',
      'ask-for-profile':
        'Schreiben Sie, dass der Vertrag keinen Administrator hat, bitten Sie um ein neues VL-Profil und nennen Sie alle drei Angaben.',
    },
    takes: 'Der VL-Support meldet sich während der Geschäftszeiten bei Ihnen.',
    verify: 'Die Registerkarte {vlTab} zeigt den Vertrag.',
    note: 'Bei Enterprise Agreements verlangt ein neuerer Text von Microsoft zuerst etwas anderes: Lassen Sie Ihren Partner eine Änderung der Kontaktdaten einreichen und stellen Sie dann die Anfrage mit der License ID und Ihrer Microsoft Entra ID.',
  },
  'support-technical': {
    title: 'Stellen Sie eine Anfrage an den technischen Support',
    body: 'Outlook und der Schutz von E-Mails sind nicht Sache des VL-Supports. Darum kümmert sich der technische Support von Microsoft, am besten zusammen mit Ihrer IT.',
    steps: {
      gather:
        'Halten Sie bereit: den Betreff der E-Mail, wohin ihr Link führen sollte und wohin er geführt hat.',
      'open-request': 'Stellen Sie eine Anfrage an den technischen Support oder lassen Sie es Ihre IT tun.',
      describe:
        'Schreiben Sie, dass Links zum Microsoft 365 Admin Center bei Azure enden, und bitten Sie um Hilfe mit Safe Links.',
    },
    verify: 'Sie haben eine Fallnummer.',
    note: 'Schicken Sie nicht den ganzen umgeschriebenen Link: Er enthält die Adresse des Empfängers.',
  },
} satisfies Record<string, NodeWords>;
