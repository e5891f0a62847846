import type { NodeWords } from '../../types.ts';

export default {
  'azure-portal-redirect': {
    title: 'Comment avez-vous voulu ouvrir le centre d’administration ?',
    body: 'Si l’on arrive à Azure à la place, cela vient le plus souvent de la protection des liens dans les e-mails.',
    options: {
      'mail-link': 'J’ai suivi un lien dans un e-mail',
      typed: 'J’ai tapé l’adresse ou utilisé un favori',
      'not-sure': 'Je ne sais pas trop',
    },
  },
  'azure-who': {
    title: 'Qui êtes-vous ici ?',
    body: 'Seuls ceux qui s’occupent de la sécurité de la messagerie dans votre organisation peuvent supprimer la cause.',
    options: {
      user: 'Je veux simplement entrer',
      helpdesk: 'J’aide quelqu’un qui veut entrer',
      'it-admin': 'Je m’occupe de Microsoft Defender ou de la sécurité de notre messagerie',
    },
  },
  'azure-user': {
    title: 'Passez par l’adresse, et prévenez votre service informatique',
    body: 'Les réglages Outlook de votre organisation (Safe Links) détournent le lien de l’e-mail. Le support VL de Microsoft ne peut pas y remédier ; votre service informatique le peut.',
    steps: {
      'type-address':
        'Ne suivez pas le lien de l’e-mail. Tapez vous-même l’adresse de votre centre d’administration. Hors du gouvernement américain, c’est la première.',
      'open-tab':
        'Connectez-vous avec votre compte professionnel et allez dans {billing} > {yourProducts} > {vlTab}.',
      'ask-it':
        'Demandez à votre service informatique de vérifier la liste des liens fiables dans ses stratégies Microsoft Defender.',
    },
    verify: 'C’est le centre d’administration qui s’ouvre, et non une page Azure.',
    note: 'Taper l’adresse est notre propre conseil ; l’article de Microsoft ne cite que la vérification par le service informatique. Si l’e-mail est votre première invitation (« {mailWelcome} »), l’inscription peut encore exiger son lien : faites-le donc rétablir par votre service informatique.',
  },
  'azure-helpdesk': {
    title: 'Faites entrer la personne, et signalez la cause',
    body: 'Safe Links, dans les réglages de messagerie de l’organisation, détourne le lien. Il n’y a rien à réparer au compte ni au contrat.',
    steps: {
      'type-address':
        'Faites taper à la personne l’adresse de son centre d’administration, au lieu de lui faire suivre le lien de l’e-mail.',
      'pass-on':
        'Ouvrez un ticket auprès de ceux qui gèrent Microsoft Defender : faites-leur vérifier la liste des liens fiables dans les stratégies.',
      'no-vl-case':
        'N’ouvrez pas de demande auprès du support VL pour cela. Il ne peut pas modifier vos réglages de messagerie.',
    },
    verify: 'La personne voit le centre d’administration, et non une page Azure.',
    note: 'Taper l’adresse est notre propre conseil ; l’article de Microsoft ne cite que la vérification par le service informatique.',
  },
  'azure-it': {
    title: 'Vérifiez Safe Links dans vos stratégies Defender',
    body: 'Dans les e-mails de Microsoft sur les licences en volume, les liens vers le centre d’administration Microsoft 365 doivent y aboutir. Vos réglages Safe Links les envoient vers Azure.',
    steps: {
      'open-policies': 'Ouvrez les stratégies Safe Links dans Microsoft Defender pour Office 365.',
      'check-list':
        'Vérifiez la liste des liens qui s’applique à la personne, et corrigez ce qui concerne l’adresse du centre d’administration.',
      'try-again': 'Faites de nouveau suivre à la personne le lien de l’e-mail.',
      'get-help':
        'S’il vous faut de l’aide pour les réglages Outlook, ouvrez une demande de support technique auprès de Microsoft. Le support VL ne s’en occupe pas.',
    },
    verify: 'Le lien de l’e-mail aboutit au centre d’administration.',
    note: 'Microsoft cite la liste des liens fiables comme l’endroit à vérifier, mais pas le réglage qui en est la cause.',
  },
  'azure-typed': {
    title: 'Comparez l’adresse, puis essayez une fenêtre neuve',
    body: 'S’il n’y a pas eu de lien d’e-mail, vérifiez d’abord l’adresse elle-même ou une connexion antérieure.',
    steps: {
      'compare-address':
        'Comparez ce que vous avez tapé ou mis en favori avec l’adresse de votre centre d’administration. portal.azure.com est un autre endroit.',
      'private-window':
        'Ouvrez une fenêtre de navigation privée (InPrivate ou Incognito) et ouvrez-y la bonne adresse.',
      'save-bookmark': 'Si cela fonctionne, enregistrez cette adresse à la place de l’ancien favori.',
    },
    verify: 'C’est le centre d’administration qui s’ouvre, et non une page Azure.',
    note: 'L’article de Microsoft ne traite que des liens dans les e-mails. Ces étapes sont notre propre conseil.',
  },
} satisfies Record<string, NodeWords>;
