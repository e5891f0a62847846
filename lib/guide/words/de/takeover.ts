import type { NodeWords } from '../../types.ts';

export default {
  'ready-to-become-admin': {
    title: 'Wer kann im DNS Ihrer E-Mail-Domäne einen Eintrag anlegen?',
    body: 'Sie haben sich mit einem Konto angemeldet, das aus einer Self-Service-Registrierung stammt und das niemand in Ihrer Organisation verwaltet. Die Volumenlizenzierung braucht ein verwaltetes.',
    options: {
      'i-can': 'Ich, oder ich bin in der IT',
      'it-can': 'Unsere IT oder jemand anderes',
      'not-sure': 'Ich weiß es nicht',
      'other-account': 'Ich habe auch ein Konto, das meine Organisation verwaltet',
      done: 'Das ist schon erledigt: Das Konto wird jetzt verwaltet',
    },
  },
  'takeover-do': {
    title: 'Übernehmen Sie das nicht verwaltete Verzeichnis',
    body: 'Mit einem DNS-Eintrag weisen Sie nach, dass die E-Mail-Domäne Ihnen gehört. Danach verwaltet Ihre Organisation das Konto.',
    steps: {
      'sign-in': 'Gehen Sie zum Admin Center und melden Sie sich mit dem nicht verwalteten Konto an.',
      start:
        'Wenn „{readyToBecome}“ erscheint, wählen Sie {next}. Auf älteren Seiten heißt es „{yesBecomeAdmin}“.',
      'copy-record': 'Kopieren Sie den TXT-Eintrag, den der Assistent anzeigt.',
      'add-record':
        'Fügen Sie diesen TXT-Eintrag bei Ihrem Domänenregistrar (etwa GoDaddy) zu Ihrer Domäne hinzu.',
      confirm:
        'Kehren Sie zum Assistenten zurück und bestätigen Sie. Auf älteren Seiten heißt es „{addedRecord}“.',
      finish: 'Wählen Sie bei „{nowAdmin}“ {goToAdminCenter}.',
      'new-profile':
        'Bitten Sie den VL-Support um ein neues Profil für die Volumenlizenzierung und nennen Sie vier Angaben: Ihre alte Anmelde-ID, die Microsoft Entra ID, die Sie jetzt nutzen werden, die VL-Vertragsnummern und die E-Mail-Adresse im Vertrag.',
    },
    takes: 'Bis der Eintrag im Internet sichtbar ist. Wie lange das dauert, hängt von Ihrem DNS-Anbieter ab.',
    verify: 'Der Assistent zeigt „{nowAdmin}“.',
    note: 'Laut Microsofts Artikel zur Volumenlizenzierung kommt der TXT-Eintrag vom Registrar. Laut dem neueren Artikel zur Übernahme zeigt ihn der Assistent, und Sie fügen ihn beim Registrar hinzu; wir folgen diesem. Ein Verzeichnis lässt sich nicht in einen Mandanten einer anderen Cloud übernehmen.',
  },
  'takeover-ask-it': {
    title: 'Bitten Sie Ihre IT, das Verzeichnis zu übernehmen',
    body: 'Das kann nur jemand, der das DNS Ihrer E-Mail-Domäne ändern darf. Sie müssen nicht selbst Administrator werden.',
    steps: {
      'tell-it':
        'Sagen Sie Ihrer IT: „Meine Anmeldung gehört zu einem nicht verwalteten Microsoft Entra-Verzeichnis (Self-Service) unserer E-Mail-Domäne. Für die Volumenlizenzierung muss es übernommen werden.“',
      'send-instructions': 'Schicken Sie ihr die Anleitung von Microsoft.',
      alternative:
        'Fragen Sie zugleich, ob es ein verwaltetes Konto für Sie gibt. Dann kann die Übernahme warten.',
      'new-profile':
        'Sobald Sie ein verwaltetes Konto haben, bitten Sie den VL-Support um ein neues Profil und nennen Sie vier Angaben: Ihre alte Anmelde-ID, die Microsoft Entra ID, die Sie jetzt nutzen werden, die VL-Vertragsnummern und die E-Mail-Adresse im Vertrag.',
    },
    verify: 'Bei der Anmeldung erscheint „{readyToBecome}“ nicht mehr.',
  },
  'takeover-other-account': {
    title: 'Nutzen Sie das verwaltete Konto mit einem neuen Profil',
    body: 'Wenn Ihre Organisation schon ein anderes Konto von Ihnen verwaltet, ist keine Übernahme nötig. Der VL-Support verbindet dieses Konto mit Ihren Verträgen.',
    steps: {
      'check-managed':
        'Vergewissern Sie sich, dass Ihre Organisation das andere Konto verwaltet. Ihre IT kann das bestätigen.',
      'open-request':
        'Stellen Sie eine Anfrage an den VL-Support und bitten Sie um ein neues Profil für die Volumenlizenzierung.',
      'give-items':
        'Nennen Sie vier Angaben: Ihre alte Anmelde-ID, das verwaltete Konto, das Sie nutzen möchten, die VL-Vertragsnummern und die E-Mail-Adresse im Vertrag.',
      'sign-in': 'Wenn der Support es bestätigt hat, melden Sie sich mit dem verwalteten Konto an.',
    },
    verify: 'Ihre Verträge erscheinen auf der Registerkarte {vlTab}.',
  },
} satisfies Record<string, NodeWords>;
