import type { InterfaceWords } from '../types.ts';

export const findings: InterfaceWords['findings'] = {
  'profile-setup-error': {
    title: 'Ihr Profil konnte nicht eingerichtet werden',
    what: 'Das Admin Center hält hier an, wenn Sie mit einer Kontoart angemeldet sind, die die Volumenlizenzierung nicht akzeptiert.',
    first: 'Finden Sie heraus, mit welcher Art von Konto Sie angemeldet sind.',
  },
  'ready-to-become-admin': {
    title: 'Sie sollen Administrator von {domain} werden',
    what: 'Ihr Konto ist ohne die IT Ihrer Organisation entstanden: Das Verzeichnis Ihrer E-Mail-Domäne verwaltet noch niemand.',
    first:
      'Stimmen Sie nicht auf eigene Faust zu. Finden Sie heraus, wer die Domäne Ihrer Organisation verwaltet.',
  },
  'azure-portal-redirect': {
    title: 'Sie sind bei Azure statt im Admin Center gelandet',
    what: 'Sie waren auf dem Weg zum Admin Center und sind auf einer Azure-Seite gelandet. Die bekannte Ursache ist der Schutz von Links in E-Mails, den Ihre Organisation nutzt.',
    first: 'Registrieren Sie sich hier für nichts. Machen Sie mit den Fragen unten weiter.',
  },
  'missing-vl-tab': {
    title: 'Für dieses Konto fehlt die Registerkarte „Volumenlizenzierung“',
    what: 'Die Seite ist richtig, aber das Konto, mit dem Sie angemeldet sind, sieht keine Volumenlizenzverträge.',
    first: 'Prüfen Sie, ob dieses Konto jemals Zugriff bekommen hat.',
  },
  'cloud-mismatch-banner': {
    title: 'Ein Konto und ein Vertrag liegen in verschiedenen Clouds',
    what: 'Seit dem 19. Januar 2026 sieht ein Konto nur noch die Verträge seiner eigenen Cloud, der öffentlichen oder der für Behörden. Dieses Banner sagt, dass eines nicht passt.',
    first: 'Geben Sie an, ob es um Ihren eigenen Zugriff geht oder um Personen, die Sie verwalten.',
  },
  'access-at-risk': {
    title: 'Ein Zugriff ist als gefährdet gekennzeichnet',
    what: 'Das Konto und der Vertrag mit dieser Kennzeichnung liegen in verschiedenen Clouds. Der Zugriff ist daher verloren oder geht bald verloren.',
    first: 'Geben Sie an, ob es um Ihren eigenen Zugriff geht oder um Personen, die Sie verwalten.',
  },
  'no-permission': {
    title: 'Dieses Konto hat hier keine Berechtigung',
    what: 'Sie sind angemeldet, aber mit einem Konto, das diese Seite nicht sehen darf.',
    first: 'Prüfen Sie oben rechts, mit welchem Konto Sie angemeldet sind.',
  },
  'personal-account': {
    title: 'Das ist ein persönliches Konto',
    what: 'Das Admin Center akzeptiert nur Geschäfts-, Schul- oder Unikonten, keine persönlichen Microsoft-Konten.',
    first: 'Melden Sie sich mit dem Konto an, das Sie von Ihrer Organisation haben.',
  },
  'account-not-found': {
    title: 'Die Anmeldeseite kennt dieses Konto nicht',
    what: 'Unter diesem Namen gibt es in dieser Cloud kein Geschäfts-, Schul- oder Unikonto.',
    first: 'Prüfen Sie, ob die Adresse richtig geschrieben ist.',
  },
  'wrong-cloud': {
    title: 'Diese Anmeldeseite gehört zu einer anderen Cloud',
    what: 'Ihr Konto gibt es, aber in einer anderen Microsoft-Cloud als der, bei der Sie sich anmelden.',
    first: 'Verwenden Sie die Anmeldeadresse Ihrer eigenen Cloud.',
  },
  'retired-vlsc-link': {
    title: 'Das ist eine Adresse des eingestellten VLSC',
    what: 'Das Volume Licensing Service Center wurde im April 2024 geschlossen. Seine Verträge finden Sie jetzt im Microsoft 365 Admin Center.',
    first: 'Verwenden Sie stattdessen die Anmeldeadresse Ihrer Cloud.',
  },
  'assignment-in-progress': {
    title: 'Eine Rolle wird noch zugewiesen',
    what: 'Die Änderung wurde angenommen und wird verarbeitet. Solange lässt sich nichts bearbeiten.',
    first: 'Warten Sie bis zu zwei Stunden und laden Sie dann die Seite neu.',
  },
  'assignment-failed': {
    title: 'Eine Rolle konnte nicht zugewiesen werden',
    what: 'Die Zuweisung ist fehlgeschlagen und nicht wirksam.',
    first: 'Weisen Sie die Rolle noch einmal zu.',
  },
  'invitation-sent': {
    title: 'Eine Einladung ist noch nicht angenommen',
    what: 'Die Person hat sich mit der Einladungs-E-Mail noch nicht registriert.',
    first: 'Bitten Sie die Person, nach der E-Mail zu suchen, auch im Junk-E-Mail-Ordner.',
  },
  'invitation-expired': {
    title: 'Eine Einladung ist abgelaufen',
    what: 'Die Person hat die Einladung nicht rechtzeitig angenommen.',
    first: 'Setzen Sie die Einladung zurück.',
  },
  'user-not-found': {
    title: 'Ein Benutzer ist nicht in Ihrem Mandanten',
    what: 'Das Konto der Person steht nicht im Verzeichnis Ihrer Organisation.',
    first: 'Prüfen Sie die Anmeldeadresse mit Ihrem IT-Administrator.',
  },
  'invalid-wsa': {
    title: 'VL Central hat dieses Konto abgelehnt',
    what: 'Die Adresse ist kein gültiges Geschäfts-, Schul- oder Unikonto in der Cloud des Vertrags.',
    first: 'Prüfen Sie die Adresse auf Tippfehler.',
  },
};
