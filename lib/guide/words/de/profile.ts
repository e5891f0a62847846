import type { NodeWords } from '../../types.ts';

export default {
  'profile-setup-error': {
    title: 'Wie endet die Adresse, mit der Sie sich angemeldet haben?',
    body: 'Diese Meldung liegt meist am Konto: Die Volumenlizenzierung akzeptiert nur manche Kontoarten, und nur das Konto, mit dem Sie dort bekannt sind.',
    options: {
      'private-mail': '@outlook.com, @hotmail.com, @gmail.com oder ein anderer privater E-Mail-Dienst',
      'own-domain': 'Eigene Domäne meiner Organisation, etwa @contoso.com',
      onmicrosoft: '@contoso.onmicrosoft.com',
      'not-sure': 'Ich weiß nicht genau, mit welchem Konto ich angemeldet bin',
    },
  },
  'profile-which-account': {
    title: 'Was sehen Sie, wenn Sie sich neu anmelden?',
    body: 'Öffnen Sie ein privates Browserfenster (InPrivate oder Inkognito), gehen Sie zu portal.office.com und melden Sie sich mit der Adresse an, die Sie verwendet haben.',
    options: {
      personal: 'Es ist von einem persönlichen Konto die Rede, oder die Adressleiste zeigt login.live.com',
      'two-kinds': 'Ich soll zwischen „{tileWork}“ und „{tilePersonal}“ wählen',
      work: 'Ich komme mit einem Geschäftskonto hinein',
      'cannot-tell': 'Ich kann es nicht sagen',
    },
  },
  'profile-used-before': {
    title: 'Haben sich die Seiten der Volumenlizenzierung für Sie schon einmal geöffnet?',
    body: 'Denken Sie auch an eine zweite Adresse, etwa eine, die Ihr Team gemeinsam für die Lizenzierung nutzt.',
    options: {
      'same-account': 'Ja, mit genau diesem Konto',
      'other-account': 'Ja, aber mit einem anderen Geschäftskonto',
      never: 'Nein, es ist das erste Mal',
      'not-sure': 'Ich bin nicht sicher',
    },
  },
  'profile-same-account': {
    title: 'Ist mit dem Konto etwas geschehen, seit es zuletzt funktioniert hat?',
    body: 'Wenn Sie es nicht wissen, kann Ihre IT es Ihnen sagen.',
    options: {
      recreated: 'Es wurde gelöscht und neu angelegt',
      'taken-over': 'Meine Organisation wurde Administrator ihrer Domäne',
      unchanged: 'Nichts hat sich geändert',
      'not-sure': 'Ich bin nicht sicher',
    },
  },
  'profile-managed': {
    title: 'Verwaltet Ihre Organisation dieses Konto?',
    body: 'Melden Sie sich bei portal.office.com an und öffnen Sie das App-Startfeld (das Raster aus Punkten). Eine Kachel „{adminTile}“ bei jemandem, der kein Administrator ist, deutet darauf hin, dass niemand das Konto verwaltet.',
    options: {
      'admin-tile': 'Es gibt eine Kachel „{adminTile}“, und ich bin kein Administrator',
      'self-signed-up':
        'Ich habe das Konto selbst angelegt, als ich mich für einen Dienst wie Power BI registriert habe',
      'from-it': 'Es gibt keine solche Kachel, oder unsere IT hat mir das Konto gegeben',
      'not-sure': 'Ich bin nicht sicher',
    },
    note: 'Der Artikel von Microsoft nimmt die Kachel als Zeichen. Administratoren einer verwalteten Organisation haben sie aber auch. Wenn Sie einer sind, antworten Sie „Ich bin nicht sicher“ und schlagen Sie es nach.',
  },
  'profile-look-up': {
    title: 'Steht in der Antwort „IsViral“: true?',
    body: 'Öffnen Sie im Browser https://login.microsoftonline.com/common/userrealm/name@contoso.com?api-version=2.1 mit Ihrer eigenen Domäne statt contoso.com. Die Antwort ist eine Zeile Text.',
    options: {
      unmanaged: 'Ja, IsViral ist true',
      managed: 'Nein, es ist false oder fehlt',
      'cannot-look-up': 'Ich kann das nicht tun, oder die Antwort ist unklar',
    },
    note: 'So unterscheidet Microsoft selbst einen verwalteten von einem nicht verwalteten Mandanten. Es sollte nur auf die Domäne ankommen, der Teil vor dem @ kann also „name“ bleiben.',
  },

  'profile-personal': {
    title: 'Melden Sie sich stattdessen mit Ihrem Geschäftskonto an',
    body: 'Ein persönliches Microsoft-Konto gehört Ihnen und nicht Ihrer Organisation. Die Volumenlizenzierung akzeptiert es nicht.',
    steps: {
      'private-window':
        'Öffnen Sie ein privates Browserfenster (InPrivate oder Inkognito), damit nicht wieder das persönliche Konto verwendet wird.',
      'open-admin-center':
        'Gehen Sie zum Admin Center Ihrer Cloud. Außerhalb der US-Behörden ist das das erste.',
      'sign-in-with-work-account':
        'Melden Sie sich mit dem Konto an, das Sie bei der Arbeit für Microsoft 365, Teams oder Azure nutzen.',
      'choose-work': 'Wenn Sie gefragt werden, wählen Sie „{tileWork}“.',
      'no-work-account':
        'Wenn Ihre Organisation keine solchen Konten hat, registrieren Sie sich für eines. Das ist kostenlos.',
      'ask-for-role':
        'Fehlt die Volumenlizenzierung dann immer noch, bitten Sie Ihren VL-Administrator, diesem Konto eine Rolle zu geben.',
    },
    verify: 'Das Admin Center öffnet sich, und die Meldung zu Ihrem Profil ist weg.',
    note: 'Das private Fenster ist unser eigener Rat; der Artikel von Microsoft verlangt nur eine Microsoft Entra ID. Wenn Sie Ihre Lizenzen mit dem persönlichen Konto registriert haben, gehen Sie weiter zum VL-Support.',
  },
  'profile-two-kinds': {
    title: 'Wählen Sie das Geschäfts-, Schul- oder Unikonto',
    body: 'Dieselbe Adresse gehört zu zwei Konten: einem persönlichen und einem Ihrer Organisation. Nur das zweite öffnet die Volumenlizenzierung.',
    steps: {
      'choose-work': 'Wählen Sie im privaten Fenster „{tileWork}“ und melden Sie sich an.',
      'open-admin-center': 'Bleiben Sie in diesem Fenster und gehen Sie zum Admin Center Ihrer Cloud.',
    },
    verify: 'Das Admin Center öffnet sich, und die Meldung zu Ihrem Profil ist weg.',
  },
  'profile-other-account': {
    title: 'Melden Sie sich mit dem früheren Konto an',
    body: 'Die Volumenlizenzierung kennt Sie mit dem früheren Konto. Ein zweites Geschäftskonto ist ihr unbekannt, auch wenn es derselben Person gehört.',
    steps: {
      'find-earlier-account':
        'Finden Sie die frühere Anmeldeadresse heraus. Ihr VL-Administrator sieht sie auf der Seite {manageAssignments} in der Spalte {signInEmail}.',
      'private-window': 'Öffnen Sie ein privates Browserfenster (InPrivate oder Inkognito).',
      'sign-in-with-it': 'Gehen Sie zum Admin Center Ihrer Cloud und melden Sie sich mit dieser Adresse an.',
      'or-assign-present':
        'Wenn Sie lieber Ihr jetziges Konto nutzen möchten, bitten Sie Ihren VL-Administrator, es den Verträgen zuzuweisen.',
    },
    verify: 'Das Admin Center öffnet sich, und die Registerkarte {vlTab} zeigt Ihre Verträge.',
    note: 'Wenn es das frühere Konto nicht mehr gibt und kein VL-Administrator übrig ist, gehen Sie weiter zum VL-Support.',
  },
  'profile-first-time': {
    title: 'Stellen Sie sicher, dass die Volumenlizenzierung dieses Konto kennt',
    body: 'Die Art Ihres Kontos stimmt. Entweder ist es noch nicht registriert, oder eine andere Adresse von Ihnen hat die Rolle erhalten.',
    steps: {
      'search-mail':
        'Durchsuchen Sie Ihre E-Mails und den Junk-E-Mail-Ordner nach Nachrichten von microsoft-noreply@microsoft.com.',
      'follow-welcome':
        'Wenn Sie „{mailWelcome}“ finden, folgen Sie dem Link darin und melden Sie sich mit diesem Konto an.',
      'ask-admin':
        'Wenn nicht, fragen Sie Ihren VL-Administrator, welche {signInEmail} für Sie auf der Seite {manageAssignments} steht.',
      'use-listed-account':
        'Melden Sie sich mit der dort genannten Adresse an oder lassen Sie die jetzige zuweisen.',
    },
    takes: 'Bis zu zwei Stunden nach dem Zuweisen der Rolle.',
    verify: 'Das Admin Center öffnet sich, und die Registerkarte {vlTab} ist da.',
  },
  'profile-recreated': {
    title: 'Sagen Sie dem VL-Support, dass das Konto neu angelegt wurde',
    body: 'Ein gelöschtes und neu angelegtes Konto ist für Microsoft ein neues, auch unter demselben Namen. Das Profil gehört noch zum alten.',
    steps: {
      'ask-it': 'Fragen Sie Ihre IT, ob und wann Ihr Konto gelöscht und neu angelegt wurde.',
      'open-request': 'Stellen Sie eine Anfrage an den VL-Support.',
      'say-recreated':
        'Schreiben Sie, dass das Konto neu angelegt wurde, und nennen Sie seine Anmeldeadresse, die Vertragsnummern und die E-Mail-Adresse im Vertrag.',
    },
    note: 'Die Artikel von Microsoft erwähnen diesen Fall nicht; Betroffene haben ihn berichtet.',
  },
  'profile-refresh': {
    title: 'Versuchen Sie es noch einmal in einem sauberen Fenster',
    body: 'Es ist das Konto, mit dem es schon ging. Schließen Sie also zuerst eine vorübergehende Störung oder eine Verwechslung im Browser aus.',
    steps: {
      refresh: 'Laden Sie die Seite neu, wie es die Meldung verlangt.',
      'private-window':
        'Kommt die Meldung wieder, öffnen Sie ein privates Browserfenster (InPrivate oder Inkognito).',
      'sign-in-again':
        'Gehen Sie zum Admin Center Ihrer Cloud und melden Sie sich mit dem Konto an, mit dem es früher ging.',
      'note-time':
        'Klappt es weiterhin nicht, notieren Sie die Uhrzeit und machen Sie einen Screenshot für den VL-Support.',
    },
    verify: 'Das Admin Center öffnet sich ohne die Meldung.',
    note: 'Das private Fenster ist unser eigener Rat.',
  },
  'profile-ask-it': {
    title: 'Fragen Sie Ihre IT, ob die Domäne verwaltet wird',
    body: 'Ein Konto in einem nicht verwalteten Mandanten sieht aus wie ein Geschäftskonto, funktioniert aber nicht für die Volumenlizenzierung. Ihre IT kann beides unterscheiden.',
    steps: {
      'ask-it':
        'Fragen Sie Ihre IT: „Ist der Microsoft Entra-Mandant unserer E-Mail-Domäne verwaltet oder nicht verwaltet (Self-Service)?“ Schicken Sie die Anleitung von Microsoft mit.',
      'if-unmanaged':
        'Wenn er nicht verwaltet ist, bitten Sie sie, ihn zu übernehmen oder Ihnen ein von ihr verwaltetes Konto zu geben.',
      'if-managed':
        'Wenn er verwaltet ist, fragen Sie Ihren VL-Administrator, welche Anmeldeadresse Ihre Rolle hat.',
    },
    verify: 'Das Admin Center öffnet sich ohne die Meldung.',
  },
} satisfies Record<string, NodeWords>;
