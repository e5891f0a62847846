import type { NodeWords } from '../../types.ts';

export default {
  'which-cloud': {
    title: 'In welcher Microsoft-Cloud liegen Ihre Verträge?',
    body: 'Microsoft trennt Kunden aus dem Behördenbereich ab. Konto und Vertrag müssen in derselben Cloud liegen.',
    options: {
      commercial: 'Kommerziell: Unternehmen, Schule oder andere Organisation',
      gcc: 'US-Behörden: GCC',
      'gcc-high': 'US-Behörden: GCC High',
      dod: 'US-Verteidigungsministerium (DoD)',
      several: 'In mehreren davon',
      china: 'In China, betrieben von 21Vianet',
      'not-sure': 'Ich bin nicht sicher',
    },
  },
  'which-cloud-unsure': {
    title: 'Wo melden Sie sich bei der Arbeit bei anderen Microsoft-Diensten an?',
    body: 'Sehen Sie in die Adressleiste, wenn Sie Office oder Ihre E-Mails im Browser öffnen.',
    options: {
      worldwide: 'Die Adresse endet auf microsoft.com, office.com oder cloud.microsoft',
      'office365-us': 'Bei portal.office365.us',
      'apps-mil': 'Bei portal.apps.mil',
      nowhere: 'Nirgends: Wir nutzen keinen Onlinedienst von Microsoft',
      'not-sure': 'Ich weiß es nicht, oder woanders',
    },
  },
  'signin-commercial': {
    title: 'Melden Sie sich bei admin.microsoft.com an',
    body: 'Das ist das Admin Center der kommerziellen Cloud. Auch GCC nutzt es.',
    steps: {
      open: 'Öffnen Sie admin.microsoft.com.',
      'sign-in': 'Melden Sie sich mit Ihrem Geschäftskonto an.',
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
    },
    verify: 'Die Registerkarte {vlTab} öffnet sich.',
    note: 'Die Adressleiste kann zu admin.cloud.microsoft wechseln. Das ist dasselbe Admin Center.',
  },
  'signin-gcc': {
    title: 'Melden Sie sich bei admin.microsoft.com an',
    body: 'GCC teilt sich die öffentliche Cloud mit den kommerziellen Kunden, daher ist die Adresse dieselbe.',
    steps: {
      open: 'Öffnen Sie admin.microsoft.com.',
      'sign-in': 'Melden Sie sich mit Ihrem Geschäftskonto an.',
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
    },
    verify: 'Die Registerkarte {vlTab} öffnet sich.',
    note: 'Der Leitfaden von Microsoft für Partner widerspricht sich: Laut der Tabelle ist für GCC ein kommerzielles Konto zulässig, laut den Fragen und Antworten nicht. Wir folgen der Tabelle; sie stimmt mit dem Artikel zur Anmeldung überein.',
  },
  'signin-gcc-high': {
    title: 'Melden Sie sich bei portal.office365.us an',
    body: 'GCC High hat ein eigenes Admin Center, und Sie brauchen dafür ein Konto in GCC High.',
    steps: {
      open: 'Öffnen Sie das Admin Center für GCC High.',
      'sign-in':
        'Melden Sie sich mit Ihrem GCC High-Konto an. Ein kommerzielles oder GCC-Konto funktioniert hier nicht.',
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
    },
    verify: 'Die Registerkarte {vlTab} öffnet sich.',
  },
  'signin-dod': {
    title: 'Melden Sie sich bei portal.apps.mil an',
    body: 'Das US-Verteidigungsministerium hat ein eigenes Admin Center, und Sie brauchen dafür ein Konto in dieser Cloud.',
    steps: {
      open: 'Öffnen Sie das Admin Center für DoD.',
      'sign-in':
        'Melden Sie sich mit Ihrem DoD-Konto an. Ein kommerzielles oder GCC-Konto funktioniert hier nicht.',
      'open-tab': 'Wählen Sie {billing} > {yourProducts} und dann die Registerkarte {vlTab}.',
    },
    verify: 'Die Registerkarte {vlTab} öffnet sich.',
  },
  'signin-several': {
    title: 'Verwenden Sie für jede Cloud ein eigenes Konto',
    body: 'Ein Konto öffnet nur die Verträge seiner eigenen Cloud. Kommerziell und GCC gelten als eine Cloud.',
    steps: {
      'list-clouds': 'Ordnen Sie Ihre Verträge nach Cloud. Ihr Partner kennt die Cloud jeder License ID.',
      'get-ids':
        'Besorgen Sie sich in jeder dieser Clouds ein Konto. Fragen Sie für GCC High und DoD den Administrator des dortigen Mandanten; für die kommerzielle Cloud können Sie sich selbst registrieren.',
      'ask-admins':
        'Bitten Sie in jeder Cloud einen VL-Administrator, Ihrem dortigen Konto eine Rolle zu geben. Ein Administrator kann nur Konten derselben Cloud hinzufügen.',
      'sign-in-each': 'Melden Sie sich bei der Adresse jeder Cloud mit dem Konto an, das dorthin gehört.',
    },
    takes: 'Jeweils bis zu zwei Stunden nach dem Zuweisen der Rolle.',
    verify: 'In jedem Admin Center sind die Verträge der jeweiligen Cloud aufgeführt.',
  },
  'signin-china': {
    title: 'Fragen Sie Ihren Partner, wo Ihre Verträge verwaltet werden',
    body: 'Microsofts Artikel zur Volumenlizenzierung nennen keine Anmeldeadresse für die von 21Vianet betriebene Cloud, und wir möchten keine erraten.',
    steps: {
      'ask-partner':
        'Fragen Sie Ihren Partner oder Händler, wo Verträge mit Standort China verwaltet werden.',
      'ask-support':
        'Wenn er es nicht weiß, rufen Sie den VL-Support an. Die Nummern für China stehen auf der Seite.',
    },
  },
  'signin-ask': {
    title: 'Fragen Sie, in welcher Cloud Ihre Organisation ist',
    body: 'Ihre IT weiß das sofort. Wenn Ihre Organisation nichts mit US-Behörden zu tun hat und nicht in China ist, ist es die kommerzielle Cloud.',
    steps: {
      'ask-it': 'Fragen Sie Ihre IT: „Ist unser Microsoft-Mandant kommerziell, GCC, GCC High oder DoD?“',
      'ask-contract-cloud':
        'Fragen Sie Ihren Partner, in welcher Cloud der Vertrag liegt. Es muss dieselbe sein.',
      'pick-address': 'Öffnen Sie das Admin Center dieser Cloud und melden Sie sich an.',
    },
    verify: 'Die Registerkarte {vlTab} öffnet sich unter {billing} > {yourProducts}.',
  },
} satisfies Record<string, NodeWords>;
