import type { NodeWords } from '../../types.ts';

export default {
  'azure-portal-redirect': {
    title: 'Wie wollten Sie zum Admin Center gelangen?',
    body: 'Dass man stattdessen bei Azure landet, liegt meist am Schutz von Links in E-Mails.',
    options: {
      'mail-link': 'Über einen Link in einer E-Mail',
      typed: 'Ich habe die Adresse eingegeben oder ein Lesezeichen verwendet',
      'not-sure': 'Ich bin nicht sicher',
    },
  },
  'azure-who': {
    title: 'Wer sind Sie hier?',
    body: 'Die Ursache kann nur beheben, wer sich in Ihrer Organisation um die E-Mail-Sicherheit kümmert.',
    options: {
      user: 'Ich möchte einfach hinein',
      helpdesk: 'Ich helfe jemandem, der hinein möchte',
      'it-admin': 'Ich betreue Microsoft Defender oder unsere E-Mail-Sicherheit',
    },
  },
  'azure-user': {
    title: 'Öffnen Sie die Adresse direkt und informieren Sie Ihre IT',
    body: 'Die Outlook-Einstellungen Ihrer Organisation (Safe Links) leiten den Link der E-Mail fehl. Der VL-Support von Microsoft kann das nicht ändern, Ihre IT schon.',
    steps: {
      'type-address':
        'Folgen Sie nicht dem Link der E-Mail. Geben Sie die Adresse Ihres Admin Centers selbst ein. Außerhalb der US-Behörden ist das die erste.',
      'open-tab':
        'Melden Sie sich mit Ihrem Geschäftskonto an und gehen Sie zu {billing} > {yourProducts} > {vlTab}.',
      'ask-it':
        'Bitten Sie Ihre IT, in ihren Microsoft Defender-Richtlinien die Liste der sicheren Links zu prüfen.',
    },
    verify: 'Das Admin Center öffnet sich und keine Azure-Seite.',
    note: 'Die Adresse einzugeben ist unser eigener Rat; der Artikel von Microsoft nennt nur die Prüfung durch die IT. Wenn die E-Mail Ihre erste Einladung ist („{mailWelcome}“), brauchen Sie deren Link womöglich noch zum Registrieren. Lassen Sie ihn dann von der IT in Ordnung bringen.',
  },
  'azure-helpdesk': {
    title: 'Verschaffen Sie der Person Zugang und melden Sie die Ursache',
    body: 'Safe Links in den E-Mail-Einstellungen der Organisation leitet den Link fehl. An Konto und Vertrag ist nichts zu reparieren.',
    steps: {
      'type-address':
        'Lassen Sie die Person die Adresse ihres Admin Centers eingeben, statt dem Link der E-Mail zu folgen.',
      'pass-on':
        'Eröffnen Sie ein Ticket bei denen, die Microsoft Defender verwalten: Sie sollen in den Richtlinien die Liste der sicheren Links prüfen.',
      'no-vl-case':
        'Eröffnen Sie dafür keinen Fall beim VL-Support. Er kann Ihre E-Mail-Einstellungen nicht ändern.',
    },
    verify: 'Die Person sieht das Admin Center und keine Azure-Seite.',
    note: 'Die Adresse einzugeben ist unser eigener Rat; der Artikel von Microsoft nennt nur die Prüfung durch die IT.',
  },
  'azure-it': {
    title: 'Prüfen Sie Safe Links in Ihren Defender-Richtlinien',
    body: 'Links zum Microsoft 365 Admin Center in Microsofts E-Mails zur Volumenlizenzierung müssen dort ankommen. Ihre Safe Links-Einstellungen leiten sie zu Azure.',
    steps: {
      'open-policies': 'Öffnen Sie die Safe Links-Richtlinien in Microsoft Defender for Office 365.',
      'check-list':
        'Prüfen Sie die Liste der Links, die für die Person gilt, und korrigieren Sie, was die Adresse des Admin Centers betrifft.',
      'try-again': 'Lassen Sie die Person dem Link der E-Mail noch einmal folgen.',
      'get-help':
        'Wenn Sie Hilfe mit den Outlook-Einstellungen brauchen, stellen Sie eine Anfrage an den technischen Support von Microsoft. Der VL-Support ist dafür nicht zuständig.',
    },
    verify: 'Der Link der E-Mail führt zum Admin Center.',
    note: 'Microsoft nennt die Liste der sicheren Links als Ort zum Nachsehen, aber nicht die Einstellung, die das verursacht.',
  },
  'azure-typed': {
    title: 'Vergleichen Sie die Adresse, dann ein sauberes Fenster',
    body: 'Ohne Link aus einer E-Mail sind zuerst die Adresse selbst und eine frühere Anmeldung zu prüfen.',
    steps: {
      'compare-address':
        'Vergleichen Sie, was Sie eingegeben oder gespeichert haben, mit der Adresse Ihres Admin Centers. portal.azure.com ist etwas anderes.',
      'private-window':
        'Öffnen Sie ein privates Browserfenster (InPrivate oder Inkognito) und darin die richtige Adresse.',
      'save-bookmark': 'Wenn das klappt, speichern Sie diese Adresse anstelle des alten Lesezeichens.',
    },
    verify: 'Das Admin Center öffnet sich und keine Azure-Seite.',
    note: 'Der Artikel von Microsoft behandelt nur Links in E-Mails. Diese Schritte sind unser eigener Rat.',
  },
} satisfies Record<string, NodeWords>;
