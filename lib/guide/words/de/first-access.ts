import type { NodeWords } from '../../types.ts';

export default {
  'getting-started': {
    title: 'Wie weit sind Sie schon?',
    body: 'Zweierlei ist nötig: ein Geschäfts-, Schul- oder Unikonto und für dieses Konto eine Rolle der Volumenlizenzierung.',
    options: {
      'how-to-get-access': 'Ich möchte wissen, wie ich Zugriff bekomme',
      'got-mail': 'Ich habe eine E-Mail zur Volumenlizenzierung bekommen',
      'no-mail': 'Ich warte auf eine E-Mail, die nicht kommt',
      'no-account': 'Meine Organisation hat noch keine Microsoft-Konten',
      'partner-refuses': 'Unser Partner sagt, dass ein Konto von uns nicht verwendet werden kann',
      'new-agreement': 'Wir sind schon registriert und haben jetzt einen neuen Vertrag',
      'not-sure-it-is-vl': 'Ich suche Abonnements oder Lizenzen, vielleicht keine Volumenlizenzen',
    },
  },
  'first-mail': {
    title: 'Welche E-Mail ist es?',
    body: 'Die echten kommen von microsoft-noreply@microsoft.com.',
    options: {
      welcome: '„{mailWelcome}“',
      'permission-changes': '„{mailPermissionChanges}“',
      registered: '„{mailRegistered}“',
      'not-for-me': 'Sie kam zu mir, aber jemand anderes soll das tun',
      'link-fails': 'Der Link darin funktioniert nicht',
      'led-to-azure': 'Der Link darin führt zu einer Azure-Seite',
    },
  },
  'welcome-missing': {
    title: 'Warum erwarten Sie eine E-Mail?',
    body: 'Microsoft schreibt dem Primary Contact und dem Notices and Online Administrator Contact des Vertrags, und zwar von microsoft-noreply@microsoft.com. Sehen Sie zuerst im Junk-E-Mail-Ordner nach.',
    options: {
      'named-contact': 'Ich bin im Vertrag als Kontakt genannt',
      'other-mailbox': 'Sie ging an ein Postfach, das nicht meines ist',
      'added-by-admin': 'Unser VL-Administrator hat mich hinzugefügt',
      enterprise: 'Wir haben ein Enterprise Agreement',
      'not-sure': 'Jemand hat es mir gesagt',
    },
  },
  'no-tenant': {
    title: 'Wer sind Sie?',
    body: 'Ohne Konten in Microsoft Entra ID kann niemand die Volumenlizenzierung öffnen. Sie sind kostenlos.',
    options: {
      user: 'Ich werde die Volumenlizenzierung für meine Organisation nutzen',
      'it-admin': 'Ich bin in der IT',
      partner: 'Ich bin der Partner einer solchen Organisation',
      government: 'Wir brauchen eine Cloud für US-Behörden (GCC High, DoD)',
    },
  },
  'sign-up-address': {
    title: 'Wie soll Ihre neue Anmeldeadresse aussehen?',
    body: 'Ein Konto mit Microsoft Entra ID kostet nichts, und Sie müssen nichts kaufen.',
    options: {
      'own-domain': 'Mit unserer eigenen Domäne, etwa aiko@contoso.com; unsere IT kann helfen',
      onmicrosoft: 'Unter onmicrosoft.com, etwa aiko@contoso.onmicrosoft.com; es soll ohne IT gehen',
      'not-sure': 'Das ist mir gleich',
    },
  },

  'how-access-works': {
    title: 'Bitten Sie um eine Rolle für den Vertrag',
    body: 'Sie brauchen eine Rolle der Volumenlizenzierung. Globale Administratoren haben nicht automatisch eine.',
    steps: {
      'who-gives-it':
        'Finden Sie heraus, wer Zugriff gibt: bei einem neuen Vertrag der Partner oder Händler, der ihn einrichtet, bei einem bestehenden der VL-Administrator.',
      'name-account':
        'Nennen Sie das Geschäftskonto, mit dem Sie sich anmelden möchten, und sagen Sie, was Sie tun möchten.',
      'which-mail':
        'Warten Sie auf die E-Mail. Bei einem Enterprise Agreement ist es „{mailPermissionChanges}“, und es ist nichts anzunehmen. Bei anderen kann es „{mailWelcome}“ sein: Folgen Sie dem Link darin.',
      'sign-in': 'Melden Sie sich mit diesem Konto beim Admin Center Ihrer Cloud an.',
    },
    takes: 'Bis zu zwei Stunden nach dem Zuweisen der Rolle.',
    verify: 'Die Registerkarte {vlTab} ist unter {billing} > {yourProducts} zu sehen.',
    note: 'Laut einem neueren Text von Microsoft entfällt die Einladung auch bei anderen Verträgen: Man meldet sich dann direkt an.',
  },
  'first-time-invited': {
    title: 'Registrieren Sie sich mit dem Link der Willkommens-E-Mail',
    body: 'Das tun Sie nur einmal. Nehmen Sie das Konto, das Sie bei der Arbeit schon für Microsoft-Dienste nutzen. Dann öffnet eine Anmeldung alles.',
    steps: {
      'open-welcome': 'Öffnen Sie die E-Mail „{mailWelcome}“ von microsoft-noreply@microsoft.com.',
      'follow-link': 'Wählen Sie „{useWorkAccountLink}“ und melden Sie sich mit Ihrem Geschäftskonto an.',
      'find-confirmation': 'Öffnen Sie im Postfach der geschäftlichen E-Mail-Adresse „{mailRegistered}“.',
      'get-started': 'Wählen Sie in dieser E-Mail {getStarted}.',
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
      'second-admin':
        'Wenn Sie der Administrator sind, fügen Sie unter {roleAssignments} gleich für jede License ID einen zweiten VL-Administrator hinzu.',
    },
    takes: 'Etwa zwei Stunden, bis alles zu sehen ist.',
    verify: 'Die Registerkarte {vlTab} zeigt Ihre Verträge.',
    note: 'Laut einem neueren Text von Microsoft entfällt dieser Schritt: Wer eine Rolle hat, meldet sich dann direkt an. Wenn Ihre E-Mail keinen solchen Link enthält, melden Sie sich einfach an.',
  },
  'first-time-enterprise': {
    title: 'Melden Sie sich an; es ist nichts anzunehmen',
    body: 'Bei einem Enterprise Agreement (EA, EAS) gibt der VL-Administrator Ihrem Konto Zugriff. Die E-Mail teilt Ihnen das nur mit.',
    steps: {
      'find-mail': 'Suchen Sie die E-Mail „{mailPermissionChanges}“ von microsoft-noreply@microsoft.com.',
      'follow-link':
        'Wählen Sie den Link zum {adminCenter} oder öffnen Sie es selbst, und melden Sie sich mit dem Konto an, das Zugriff bekommen hat.',
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
      'no-mail':
        'Wenn die E-Mail nie kam, versuchen Sie trotzdem, sich anzumelden. Der Zugriff hängt nicht von ihr ab.',
    },
    takes:
      'Bis zu zwei Stunden nach dem Zuweisen der Rolle, bei einem gerade erst verarbeiteten Vertrag bis zu zehn.',
    verify: 'Die Registerkarte {vlTab} zeigt Ihre Verträge.',
  },
  'forward-welcome': {
    title: 'Leiten Sie die Willkommens-E-Mail an die richtige Person weiter',
    body: 'Wer dem Link folgt und sich registriert, wird VL-Administrator. Das muss nicht die Person sein, die im Vertrag genannt ist.',
    steps: {
      forward: 'Leiten Sie „{mailWelcome}“ an die Person weiter, die sich um den Vertrag kümmern wird.',
      'they-register':
        'Lassen Sie diese Person dem Link folgen und sich mit ihrem eigenen Geschäftskonto anmelden.',
      'forward-confirmation':
        'Leiten Sie auch „{mailRegistered}“ weiter. Diese E-Mail kommt an Ihre geschäftliche E-Mail-Adresse.',
      'update-contact':
        'Wenn diese Person auch im Vertrag genannt sein soll, bitten Sie Ihren Partner, den Kontakt zu ändern.',
    },
    verify: 'Diese Person sieht die Registerkarte {vlTab}.',
    note: 'Nicht bei Enterprise Agreements: Dort enthält die E-Mail keine Einladung, und ein VL-Administrator muss die Person hinzufügen.',
  },
  'mailbox-owner': {
    title: 'Lassen Sie sich die E-Mails weiterleiten',
    body: 'Die Einladung und die Bestätigung gehen an die geschäftliche E-Mail-Adresse im Vertrag.',
    steps: {
      'find-owner':
        'Finden Sie heraus, wem dieses Postfach gehört. Bei einer Adresse, die niemand liest, fragen Sie Ihre IT.',
      'have-forwarded':
        'Bitten Sie diese Person, Ihnen „{mailWelcome}“ und „{mailRegistered}“ weiterzuleiten.',
      'use-own-account':
        'Folgen Sie dem Link in der ersten und melden Sie sich mit Ihrem eigenen Geschäftskonto an.',
    },
    verify: 'Die Registerkarte {vlTab} zeigt die Verträge.',
    note: 'Nicht bei Enterprise Agreements: Dort gibt es keine Einladung, die man weiterleiten könnte.',
  },
  'added-no-mail': {
    title: 'Melden Sie sich an und lassen Sie sonst Ihren Status prüfen',
    body: 'Die E-Mail kann sich verspäten oder verloren gehen, während der Zugriff schon da ist.',
    steps: {
      'search-junk':
        'Durchsuchen Sie Ihr Postfach samt Junk-E-Mail-Ordner nach microsoft-noreply@microsoft.com.',
      'sign-in-directly':
        'Melden Sie sich mit dem Konto, das hinzugefügt wurde, beim Admin Center Ihrer Cloud an.',
      'ask-status':
        'Wenn die Registerkarte {vlTab} fehlt, fragen Sie Ihren VL-Administrator nach {status} und {signInEmail}, die auf der Seite {manageAssignments} für Sie stehen.',
      'resend-or-correct':
        'Der Administrator korrigiert eine falsche Adresse. Beim Status {statusInvitationSent} wählt er {resendInvite}, bei {statusInvitationExpired} {resetInvite}.',
    },
    takes: 'Bis zu zwei Stunden, nachdem Sie hinzugefügt wurden.',
    verify: 'Die Registerkarte {vlTab} zeigt Ihre Verträge.',
    note: '{resendInvite} und {resetInvite} gelten nicht für Enterprise Agreements.',
  },
  'no-tenant-it': {
    title: 'Legen Sie einen kostenlosen Mandanten und die Benutzer an',
    body: 'Es muss nichts gekauft werden, und es ist keine Microsoft 365-Lizenz nötig.',
    steps: {
      'check-existing':
        'Prüfen Sie, ob Ihre Organisation Microsoft 365 oder Azure nutzt. Dann hat sie schon einen Mandanten: Nehmen Sie diesen.',
      'sign-up': 'Wenn sie keinen hat, registrieren Sie sich für eine Microsoft Entra ID.',
      'prove-domain':
        'Wenn die Adressen Ihre eigene Domäne haben sollen, fügen Sie die Domäne hinzu und weisen Sie nach, dass sie Ihnen gehört.',
      'create-users':
        'Legen Sie für jeden Kontakt des Vertrags einen Benutzer an, etwa für Notices Contact, Online Administrator und Online Services Manager.',
      'hand-over':
        'Geben Sie diese Adressen dem Partner, bei einem bestehenden Vertrag dem VL-Administrator.',
    },
    verify: 'Jeder dieser Benutzer kann sich bei admin.microsoft.com anmelden.',
    note: 'Diese Registrierung gilt für die kommerzielle Cloud, die auch GCC nutzt. Laut Microsoft entstehen keine Kosten; eine Angabe dazu, ob eine Kreditkarte verlangt wird, steht noch aus.',
  },
  'sign-up-own-domain': {
    title: 'Registrieren Sie sich mit Ihrer eigenen Domäne',
    body: 'Für eine Adresse mit Ihrer eigenen Domäne verlangt Microsoft den Nachweis, dass die Domäne Ihnen gehört. Das übernimmt meist die IT.',
    steps: {
      'ask-it':
        'Fragen Sie Ihre IT, ob es für Ihre Domäne schon einen Mandanten gibt und ob sie die Registrierung lieber selbst macht.',
      'sign-up': 'Wenn es keinen gibt, registrieren Sie sich für eine Microsoft Entra ID.',
      'prove-domain': 'Lassen Sie die IT nachweisen, dass die Domäne Ihnen gehört.',
      'write-down': 'Notieren Sie die neue Benutzer-ID. Sie werden sie brauchen.',
      'hand-over':
        'Schicken Sie die Benutzer-ID und Ihre Vertragsnummern (License IDs) an Ihren VL-Administrator, bei einem neuen Vertrag an Ihren Partner.',
    },
    verify: 'Sie können sich mit der neuen Adresse bei admin.microsoft.com anmelden.',
    note: 'Diese Registrierung gilt für die kommerzielle Cloud, die auch GCC nutzt.',
  },
  'sign-up-onmicrosoft': {
    title: 'Registrieren Sie eine onmicrosoft.com-Adresse',
    body: 'Das geht ohne Ihre IT.',
    steps: {
      'sign-up':
        'Registrieren Sie sich für eine Microsoft Entra ID und wählen Sie einen Namen, der auf .onmicrosoft.com endet.',
      'write-down': 'Notieren Sie die neue Benutzer-ID. Sie werden sie brauchen.',
      'hand-over':
        'Schicken Sie die Benutzer-ID und Ihre Vertragsnummern (License IDs) an Ihren VL-Administrator, bei einem neuen Vertrag an Ihren Partner.',
      'tell-it':
        'Informieren Sie Ihre IT. Bevor dort ein Onlinedienst eingerichtet wird, sollte sie den Mandanten übernehmen und mit Ihrer Domäne verbinden.',
    },
    verify: 'Sie können sich mit der neuen Adresse bei admin.microsoft.com anmelden.',
    note: 'Diese Registrierung gilt für die kommerzielle Cloud, die auch GCC nutzt.',
  },
  'account-for-partner': {
    title: 'Nennen Sie Ihrem Partner ein gültiges Geschäftskonto',
    body: 'Für die Personen in einem Vertrag akzeptiert Microsoft nur Geschäfts-, Schul- oder Unikonten und nur aus der Cloud des Vertrags. Ihr Partner kann eine Adresse prüfen, aber nicht reparieren.',
    steps: {
      'ask-which':
        'Fragen Sie Ihren Partner, welche Adresse abgelehnt wurde und ob Microsoft kein Konto fand oder eines in einer anderen Cloud.',
      'check-address':
        'Vergleichen Sie sie mit der Adresse, mit der Sie sich bei Microsoft-Diensten anmelden. Ein Alias oder eine alte Adresse wird abgelehnt.',
      'ask-it':
        'Bitten Sie Ihre IT, das Konto in der Cloud des Vertrags anzulegen oder ein vorhandenes zu nennen.',
      'answer-partner':
        'Schicken Sie Ihrem Partner die Adresse und lassen Sie sie prüfen, bevor etwas eingereicht wird.',
    },
    verify: 'Ihr Partner bestätigt, dass die Adresse gültig ist.',
  },
} satisfies Record<string, NodeWords>;
