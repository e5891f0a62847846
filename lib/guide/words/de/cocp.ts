import type { NodeWords } from '../../types.ts';

export default {
  cocp: {
    title: 'Wer sind Sie?',
    body: 'Bei Enterprise Agreements leitet der Kunde den Partnerwechsel ein, und der neue Partner nimmt ihn an.',
    options: {
      customer: 'Ein VL-Administrator des Kunden',
      'new-partner': 'Der neue Partner',
      'not-administrator': 'Vom Kunden, aber nicht der Administrator',
    },
  },
  'cocp-agreement': {
    title: 'Ist es ein aktives Enterprise Agreement (EA, EAS)?',
    body: 'Nur bei diesen können Sie den Wechsel selbst einleiten.',
    options: {
      enterprise: 'Ja',
      other: 'Nein, ein anderes Programm, oder es ist beendet',
      'not-sure': 'Ich bin nicht sicher',
    },
  },
  'cocp-new-partner': {
    title: 'Wie weit ist es?',
    body: 'Der Kunde braucht zwei Angaben von Ihnen. Danach haben Sie zehn Tage Zeit für Ihre Antwort.',
    options: {
      prepare: 'Der Kunde möchte den Wechsel einleiten',
      accept: 'Ich wurde über eine Anfrage informiert',
      'no-notice': 'Der Kunde hat ihn eingeleitet, aber ich habe nichts gehört',
    },
  },
  'cocp-start': {
    title: 'Leiten Sie den Partnerwechsel ein',
    body: 'Das erledigen Sie im Admin Center. Halten Sie die beiden Angaben des neuen Partners bereit.',
    steps: {
      'ask-partner':
        'Fragen Sie den neuen Partner nach seiner Public Customer Number (PCN) und nach der Adresse seines Benachrichtigungskontakts.',
      'open-contracts': 'Wählen Sie {billing} > {yourProducts} > {vlTab} und dann {viewContracts}.',
      'select-contracts': 'Markieren Sie die License IDs und wählen Sie {changePartner}.',
      'enter-partner':
        'Wählen Sie einen Grund und geben Sie für jede License ID die PCN und die Adresse des Kontakts ein.',
      'verify-partner': 'Wählen Sie {verifyPartner}. Der Name des neuen Partners muss erscheinen.',
      submit: 'Lesen Sie die Bedingungen, stimmen Sie zu und senden Sie die Anfrage ab.',
      track: 'Verfolgen Sie die Anfrage: bei der License ID unter {moreActions} > {trackChanges}.',
    },
    takes:
      'Der Partner hat zehn Tage Zeit, um anzunehmen. Standardmäßig gilt der Wechsel 90 Tage, nachdem Sie ihn eingeleitet haben.',
    verify: 'Sie erfahren, dass der Partner angenommen hat und ab wann der Wechsel gilt.',
    note: 'Wenn Microsoft die Adresse des Kontakts nicht kennt, bekommt der Partner keine Nachricht: Sagen Sie es ihm dann selbst. Eine im Admin Center eingeleitete Anfrage erscheint nicht im Azure-Portal.',
  },
  'cocp-not-possible': {
    title: 'Fragen Sie den neuen Partner nach dem Weg',
    body: 'Den Wechsel im Admin Center gibt es nur für aktive Enterprise Agreements. Select Plus, Open Value, MPSA und andere gehören nicht dazu.',
    steps: {
      'ask-partner':
        'Sagen Sie dem Partner, zu dem Sie wechseln möchten, um welchen Vertrag es geht, und fragen Sie ihn nach dem Vorgehen.',
    },
    verify: 'Der Partner hat Ihnen gesagt, was zu unterschreiben ist und ab wann der Wechsel gilt.',
  },
  'cocp-find-out': {
    title: 'Finden Sie die Art des Vertrags heraus',
    body: 'Das Admin Center zeigt sie an und sagt Ihnen auch, wenn bei einer License ID kein Wechsel möglich ist.',
    steps: {
      'look-at-contract':
        'Wählen Sie {billing} > {yourProducts} > {vlTab} > {viewContracts} und sehen Sie sich unter {moreActions} die Details des Vertrags an.',
      'try-selecting':
        'Markieren Sie die License ID und wählen Sie {changePartner}. Kommt sie nicht infrage, nennt die Seite den Grund.',
      'ask-partner': 'Bleibt es unklar, fragen Sie Ihren jetzigen oder den neuen Partner.',
    },
    verify: 'Sie wissen, ob es ein EA oder EAS ist.',
  },
  'cocp-ask-admin': {
    title: 'Bitten Sie Ihren VL-Administrator um den Wechsel',
    body: 'Nur ein Administrator des Vertrags kann ihn einleiten.',
    steps: {
      'find-admin': 'Finden Sie heraus, wer VL-Administrator des Vertrags ist.',
      'give-details':
        'Nennen Sie ihm die Public Customer Number (PCN) des neuen Partners und die Adresse von dessen Benachrichtigungskontakt.',
    },
    verify: 'Der Administrator hat die Anfrage abgesendet.',
  },
  'cocp-prepare': {
    title: 'Geben Sie dem Kunden Ihre beiden Angaben',
    body: 'Damit kann der Kunde den Wechsel einleiten, im Admin Center oder im Azure-Portal.',
    steps: {
      'find-number':
        'Suchen Sie Ihre Public Customer Number (PCN) in einem Ihrer Verträge in {vlCentral}. Nehmen Sie die, die Sie für Enterprise Agreements verwenden.',
      'choose-contact':
        'Wählen Sie einen Benachrichtigungskontakt, den es in VL Central gibt. Nur dann bekommen Sie die Nachrichten.',
      'send-both': 'Schicken Sie beides dem Kunden.',
    },
    verify: 'Nach {verifyPartner} sieht der Kunde den Namen Ihrer Firma.',
    note: 'Der frühere Weg, bei dem der Partner den Wechsel in eAgreements einleitete, endete im Februar 2026; Anfragen dort lassen sich nur noch lesen.',
  },
  'cocp-accept': {
    title: 'Nehmen Sie innerhalb von zehn Tagen an oder lehnen Sie ab',
    body: 'Nach zehn Tagen verfällt die Anfrage, und der Kunde muss neu beginnen.',
    steps: {
      'open-requests': 'Gehen Sie in {vlCentral} zu {requests} > {myCustomerRequests}.',
      decide: 'Nehmen Sie die Anfrage an oder lehnen Sie sie ab.',
      'tell-customer':
        'Informieren Sie den Kunden. Er bekommt auch eine Nachricht mit dem Datum, ab dem der Wechsel gilt.',
    },
    takes: 'Höchstens zehn Tage.',
    verify: 'Die Anfrage ist als angenommen gekennzeichnet.',
  },
  'cocp-no-notice': {
    title: 'Suchen Sie selbst nach der Anfrage',
    body: 'Hat der Kunde einen Kontakt eingegeben, den VL Central nicht kennt, wird keine Nachricht verschickt. Die Anfrage finden Sie trotzdem selbst.',
    steps: {
      'look-yourself':
        'Sehen Sie in {vlCentral} unter {requests} nach. Sie und Ihr Team sehen dort alle neuen Anfragen.',
      'check-contact': 'Fragen Sie den Kunden, welche PCN und welchen Kontakt er eingegeben hat.',
      'accept-in-time': 'Antworten Sie innerhalb von zehn Tagen nach der Anfrage.',
    },
    takes: 'Höchstens zehn Tage.',
    verify: 'Sie sehen die Anfrage unter {requests}.',
  },
} satisfies Record<string, NodeWords>;
