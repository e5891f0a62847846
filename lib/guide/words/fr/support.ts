import type { NodeWords } from '../../types.ts';

export default {
  'contact-support': {
    title: 'Pouvez-vous ouvrir le centre d’administration ?',
    body: 'Selon le cas, deux voies mènent au support VL de Microsoft.',
    options: {
      'gets-in': 'Oui',
      'cannot-get-in': 'Non',
      'mail-protection': 'Il s’agit d’Outlook, de Safe Links ou des réglages de messagerie',
    },
  },
  'support-in-admin-center': {
    title: 'Ouvrez un dossier dans le centre d’administration',
    body: 'Vous pouvez le faire depuis n’importe laquelle de ses pages.',
    steps: {
      'open-help': 'Dans le centre d’administration, sélectionnez {helpSupport}.',
      describe: 'Décrivez ce que vous avez fait et ce qui s’est passé. Citez les messages mot pour mot.',
      'add-ids':
        'Ajoutez les numéros de contrat (License ID) et l’adresse avec laquelle vous vous connectez.',
    },
    verify: 'Vous avez un numéro de dossier.',
  },
  'support-vl': {
    title: 'Ouvrez une demande auprès du support VL',
    body: 'Le formulaire de demande fonctionne sans le centre d’administration.',
    steps: {
      gather:
        'Préparez le numéro de contrat (License ID), l’adresse avec laquelle vous vous connectez et l’adresse e-mail indiquée dans le contrat.',
      screenshot: 'Faites une capture d’écran du message ou de la page.',
      'open-request': 'Ouvrez le formulaire de demande.',
      'choose-agreement': 'Choisissez votre type de contrat et la catégorie qui convient le mieux.',
      'choose-support': 'Comme type de support, choisissez {noCharge}.',
      submit: 'Décrivez le problème, joignez la capture d’écran et envoyez la demande.',
    },
    takes: 'Le support VL vous répond pendant les heures ouvrées.',
    verify:
      'Vous voyez un numéro de dossier et recevez un e-mail de support@mail.support.microsoft.com. Regardez aussi dans le courrier indésirable.',
  },
  'support-new-profile': {
    title: 'Demandez un nouveau profil au support VL',
    body: 'Vos contrats sont encore liés à un compte que vous ne pouvez plus utiliser. Le support VL peut créer un profil pour le bon compte.',
    steps: {
      'old-id': 'Notez l’adresse avec laquelle vous vous connectiez jusqu’ici.',
      'new-id':
        'Notez le compte professionnel que vous voulez utiliser désormais (votre Microsoft Entra ID).',
      agreements: 'Notez les numéros de contrat VL.',
      'agreement-mail':
        'Notez l’adresse e-mail indiquée dans le contrat ; c’est là que l’invitation a été envoyée.',
      'open-request': 'Ouvrez le formulaire de demande.',
      'ask-for-profile': 'Demandez un nouveau profil de licences en volume, et indiquez ces quatre éléments.',
    },
    takes: 'Le support VL vous répond pendant les heures ouvrées.',
    verify: 'Avec le nouveau compte, vos contrats s’affichent sous l’onglet {vlTab}.',
  },
  'support-no-admin': {
    title: 'Sans administrateur restant, demandez un profil au support VL',
    body: 'Plus personne dans votre organisation ne peut vous ajouter. Le support VL peut donc le faire, après avoir vérifié trois éléments.',
    steps: {
      agreement: 'Notez le numéro de contrat VL (License ID).',
      'business-mail': 'Notez l’adresse e-mail professionnelle indiquée dans le contrat.',
      'sign-in-id': 'Notez l’adresse avec laquelle vous vous connectez au centre d’administration.',
      'open-request': 'Ouvrez le formulaire de demande.',
      'ask-for-profile':
        'Dites que le contrat n’a pas d’administrateur, demandez un nouveau profil VL et indiquez ces trois éléments.',
    },
    takes: 'Le support VL vous répond pendant les heures ouvrées.',
    verify: 'L’onglet {vlTab} affiche le contrat.',
    note: 'Pour les Enterprise Agreements, un texte plus récent de Microsoft demande une chose d’abord : faites déposer par votre partenaire une demande de changement de contact, puis ouvrez la demande avec le License ID et votre Microsoft Entra ID.',
  },
  'support-technical': {
    title: 'Ouvrez une demande de support technique',
    body: 'Outlook et la protection des e-mails ne relèvent pas du support VL. C’est le support technique de Microsoft qui s’en occupe, de préférence avec votre service informatique.',
    steps: {
      gather: 'Préparez l’objet de l’e-mail, la page où son lien devait mener et celle où il a mené.',
      'open-request':
        'Ouvrez une demande de support technique, ou faites-la ouvrir par votre service informatique.',
      describe:
        'Dites que les liens vers le centre d’administration Microsoft 365 aboutissent à Azure, et demandez de l’aide pour Safe Links.',
    },
    verify: 'Vous avez un numéro de dossier.',
    note: 'N’envoyez pas le lien réécrit en entier : il contient l’adresse du destinataire.',
  },
} satisfies Record<string, NodeWords>;
