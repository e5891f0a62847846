import type { HandoverWords } from '../types.ts';

export default {
  recipients: {
    'vl-admin': 'L’administrateur des licences en volume',
    it: 'Votre service informatique',
    customer: 'Le client',
    'mailbox-owner': 'La personne qui lit la boîte aux lettres professionnelle',
    successor: 'Votre successeur',
  },
  messages: {
    'add-my-id': {
      title: 'Demander à être ajouté à des contrats',
      subject: 'Demande d’accès à nos contrats de licences en volume',
      body: `Bonjour,

J’ai besoin d’accéder aux licences en volume dans le {adminCenter}. En tant qu’administrateur des contrats, pourriez-vous m’ajouter ?

Mon compte (Microsoft Entra ID) : {signInId}
Contrats (License ID) : {licenseIds}
Rôle nécessaire : {role}
Cloud de mon compte : {cloud}

Cela se trouve sous {billing} > {yourProducts} > {vlTab}, dans la section {roleAssignments} : sélectionnez {assignUsersToContracts}, ajoutez mon compte, les contrats et un rôle, puis terminez par {verifyAndSave}. Instructions de Microsoft : {link:manage-roles}

Il faut parfois jusqu’à deux heures avant que cela fonctionne. Si une invitation arrive dans la boîte aux lettres indiquée dans le contrat, merci de me la transférer.

Merci d’avance
{yourName}`,
    },
    'add-other-cloud-id': {
      title: 'Demander l’ajout de mon compte de l’autre cloud',
      subject: 'Merci d’ajouter mon compte du bon cloud à des contrats de licences en volume',
      body: `Bonjour,

Depuis le 19 janvier 2026, un compte n’ouvre que les contrats de son propre cloud Microsoft. Certains de nos contrats se trouvent dans un autre cloud que le compte que j’utilisais jusqu’ici, et portent la mention {accessAtRisk}. Pourriez-vous y ajouter le compte ci-dessous ?

Compte à ajouter (Microsoft Entra ID) : {newId}
Compte utilisé jusqu’ici : {oldId}
Contrats (License ID) : {licenseIds}
Cloud des contrats : {cloud}

Cela se trouve sous {billing} > {yourProducts} > {vlTab} > {manageVlRoleAssignments} > {assignUsersToContracts}. Il faut le faire dans le centre d’administration du cloud où se trouvent les contrats. Merci de donner au nouveau compte les mêmes rôles qu’à l’ancien. Instructions de Microsoft : {link:sign-in-article}

Il faut parfois jusqu’à deux heures avant que cela fonctionne. Je vous dirai si la mention a disparu.

Merci d’avance
{yourName}`,
    },
    'check-safe-links': {
      title: 'Demander au service informatique de vérifier les liens fiables',
      subject: 'Des liens vers le centre d’administration Microsoft 365 mènent à Azure : vérifier Safe Links',
      body: `Bonjour,

Quand j’ouvre, dans un e-mail, un lien vers le centre d’administration Microsoft 365, j’arrive sur une page Azure et je n’accède pas aux licences en volume. Selon Microsoft, la cause se trouve dans notre propre protection de la messagerie, et le support des licences en volume de Microsoft ne peut rien y changer.

Objet de l’e-mail : {mailSubject}
Page sur laquelle j’arrive : {landedAt}
Page à laquelle le lien devrait mener : {link:admin-center}

Pourriez-vous vérifier la liste des liens dans les stratégies de liens fiables (Safe Links) de Microsoft Defender qui s’appliquent à moi ? Instructions : {link:safe-links-policies}

Si vous avez besoin d’aide pour ces réglages, c’est le support technique de Microsoft qui s’en occupe : {link:technical-support-request}

Merci d’avance
{yourName}`,
    },
    'take-over-directory': {
      title: 'Demander au service informatique de prendre le contrôle de l’annuaire',
      subject: 'Merci de prendre le contrôle de l’annuaire Microsoft Entra non géré de {domain}',
      body: `Bonjour,

Mon compte appartient à un annuaire Microsoft Entra non géré (libre-service) de notre domaine de messagerie. Les licences en volume du centre d’administration Microsoft 365 ne fonctionnent qu’avec un compte que notre organisation gère.

Domaine : {domain}
Mon adresse de connexion : {signInId}

Pourriez-vous prendre le contrôle de cet annuaire ? Il faut pour cela ajouter un enregistrement TXT au DNS du domaine, afin de prouver qu’il est à nous. Instructions : {link:take-over-directory}

S’il existe déjà un compte géré pour moi, merci de me l’indiquer ; la prise de contrôle peut alors attendre.

Merci d’avance
{yourName}`,
    },
    'managed-account': {
      title: 'Demander un compte géré au service informatique',
      subject: 'Quel compte géré puis-je utiliser pour les licences en volume ?',
      body: `Bonjour,

Pour les licences en volume dans le centre d’administration Microsoft 365, il me faut un compte que notre organisation gère dans Microsoft Entra. Avec mon compte actuel, je n’y accède pas.

Compte que j’ai essayé : {signInId}
Cloud dans lequel il le faut : {cloud}

Pourriez-vous vérifier trois points ?
1. Ce compte est-il membre de notre propre locataire, ou est-ce un invité, un compte non géré (libre-service) ou un compte Microsoft personnel ?
2. A-t-il été supprimé puis recréé ?
3. S’il ne convient pas, quel compte de notre locataire puis-je utiliser, ou pouvez-vous en créer un ? Il n’a pas besoin de licence.

Merci de m’envoyer l’adresse de connexion exacte ; je la transmets à l’administrateur des contrats.

Merci d’avance
{yourName}`,
    },
    'confirm-accounts': {
      title: 'Demander au client de confirmer des comptes',
      subject: 'Merci de confirmer les comptes professionnels pour votre contrat Microsoft : {occasion}',
      body: `Bonjour,

Il s’agit de : {occasion}. Pour les personnes désignées dans le contrat, Microsoft accepte uniquement des comptes professionnels ou scolaires. Cela protège vos licences contre l’accès de tiers. Un compte manquant ou situé dans le mauvais cloud Microsoft retarderait la commande.

Merci de nous répondre avant le : {replyBy}

Nous avons besoin :
1. des adresses de connexion de votre contact pour les notifications (Notices Contact) et de votre administrateur en ligne (Online Administrator), qui sont obligatoires, et de votre gestionnaire des services en ligne (Online Services Manager), que nous recommandons ;
2. de la confirmation que chaque compte est géré par votre organisation, est utilisé et n’est pas un compte personnel ;
3. du cloud de votre locataire Microsoft : commercial, GCC, GCC High ou DoD.

{addresses}

Votre service informatique peut vous renseigner, et créer un compte manquant sans acheter de licence.

Nous vérifions volontiers les adresses avec vous avant tout envoi.

Cordialement
{yourName}`,
    },
    'forward-invitation': {
      title: 'Demander le transfert de l’invitation',
      subject: 'Merci de me transférer les e-mails de Microsoft sur les licences en volume',
      body: `Bonjour,

Microsoft a envoyé des e-mails sur nos licences en volume à cette boîte aux lettres : {agreementMail}. Je m’occupe des licences et j’ai besoin de ces e-mails pour me connecter.

Pourriez-vous me transférer tous les e-mails qui portent l’un de ces objets ?
- {mailWelcome}
- {mailRegistered}

Ils viennent de microsoft-noreply@microsoft.com ; merci de regarder aussi dans le courrier indésirable. N’ouvrez pas vous-même les liens, afin que l’inscription se fasse avec mon compte.

Merci d’avance
{yourName}`,
    },
    successor: {
      title: 'Écrire au successeur',
      subject: 'Licences en volume : vous prenez ma suite comme administrateur',
      body: `Bonjour,

Vous prenez ma suite dans l’administration de nos licences en volume Microsoft. J’ai donné à votre compte le rôle {roleAdministrator} :

Votre compte : {successorId}
Contrats (License ID) : {licenseIds}

Voici ce qu’il vous reste à faire :
1. Connectez-vous avec ce compte : {link:admin-center} (les contrats dans GCC High et DoD ont leurs propres adresses).
2. Ouvrez {billing} > {yourProducts} > {vlTab} et vérifiez que chaque contrat de la liste est là. Il faut parfois jusqu’à deux heures, et jusqu’à dix pour de nouveaux contrats.
3. Retirez-moi ensuite : {manageVlRoleAssignments} > {viewAccess} à côté de mon nom, décochez les rôles pour chaque contrat, puis {verifyAndSaveChanges}.
4. Ajoutez un deuxième administrateur, pour que personne ne se retrouve bloqué plus tard.

Instructions de Microsoft : {link:manage-roles}

Merci de me prévenir quand c’est fait.

Merci d’avance
{yourName}`,
    },
  },
  fields: {
    signInId: 'Adresse avec laquelle je me connecte (Microsoft Entra ID)',
    oldId: 'Ancienne adresse de connexion',
    newId: 'Nouvelle adresse de connexion (Microsoft Entra ID)',
    successorId: 'Adresse de connexion du successeur',
    agreementMail: 'Adresse e-mail indiquée dans le contrat',
    licenseIds: 'Numéros de contrat (License ID)',
    package: 'Numéro de contrat ou ID de package',
    role: 'Rôle',
    cloud: 'Cloud',
    domain: 'Domaine de messagerie',
    mailSubject: 'Objet de l’e-mail',
    expectedAt: 'Où le lien devrait mener',
    landedAt: 'Page sur laquelle il a abouti',
    occasion: 'Motif, par exemple un renouvellement',
    replyBy: 'Réponse souhaitée avant le',
    addresses: 'Adresses déjà connues (une par ligne)',
    effectiveDate: 'Doit prendre effet le',
    yourName: 'Votre nom',
    problem: 'Ce qui a été fait, et ce qui s’est passé',
    urgency: 'Raison de l’urgence',
    screenshot: 'Capture d’écran du message jointe',
    recreated: 'Le compte a été supprimé puis recréé',
    contactChange: 'Le partenaire a déposé le changement de coordonnées',
    validated: 'Le compte a été vérifié dans VL Central ou dans le portail d’administration Entra',
    cloudConfirmed: 'Le cloud du compte correspond à celui du client',
  },
  problems: {
    missing: 'Manque encore.',
    'too-long': 'C’est trop long.',
    'not-an-address': 'Ce n’est pas une adresse e-mail. Elle ressemble à nom@example.com.',
    'not-a-date': 'Ce n’est pas une date.',
    'same-ids': 'L’ancienne et la nouvelle adresse sont identiques.',
    'personal-address':
      'Cela ressemble à une adresse personnelle. Les licences en volume demandent un compte professionnel ou scolaire.',
    'unusual-number':
      'Comparez avec le contrat : ces numéros n’ont en général que des chiffres, ou quelques lettres devant.',
  },
  cases: {
    'new-profile': {
      title: 'Nouveau profil de licences en volume',
      request:
        'Merci de créer un nouveau profil de licences en volume pour la nouvelle adresse de connexion ci-dessous.',
    },
    recreated: {
      title: 'Compte supprimé puis recréé',
      request:
        'Mon compte a été supprimé puis recréé. Le profil de licences en volume appartient encore à l’ancien. Merci de le relier au compte actuel.',
    },
    'no-admin': {
      title: 'Plus aucun administrateur',
      request:
        'Le contrat n’a plus d’administrateur qui pourrait m’ajouter. Merci de créer un nouveau profil de licences en volume pour mon adresse de connexion.',
    },
    'no-admin-enterprise': {
      title: 'Plus aucun administrateur (Enterprise Agreement)',
      request:
        'L’inscription n’a plus d’administrateur qui pourrait m’ajouter. Merci d’y donner accès à mon adresse de connexion.',
    },
    'not-approved': {
      title: 'Organisation non approuvée',
      request:
        'Pour le contrat ci-dessous, le centre d’administration indique que l’organisation n’est pas approuvée. Merci de vérifier.',
    },
    general: {
      title: 'Pas d’accès aux licences en volume',
      request:
        'Je n’accède pas à mes contrats de licences en volume dans le centre d’administration Microsoft 365. Merci de m’aider.',
    },
    technical: {
      title: 'Les liens des e-mails mènent à Azure',
      request:
        'Dans nos e-mails, les liens vers le centre d’administration Microsoft 365 mènent à une page Azure. Merci de nous aider à régler les liens fiables (Safe Links).',
    },
    'vl-central': {
      title: 'Package bloqué dans VL Central',
      request:
        'Le package ci-dessous reste bloqué, bien que les comptes de ses contacts aient été vérifiés. Merci de le débloquer.',
    },
  },
  confirmed: 'Oui',
  missing: 'Manque encore',
  summary: {
    title: 'Résumé : accès aux licences en volume',
    made: 'Établi le',
    extension: 'Version du guide',
    language: 'Langue',
    seen: 'Ce qui a été vu',
    nothingSeen: 'Aucune erreur connue.',
    certain: 'certain',
    possible: 'pas certain',
    way: 'Chemin suivi par l’onglet',
    hosts: {
      'admin-center': 'centre d’administration',
      'sign-in': 'connexion',
      'safe-links': 'liens fiables (Safe Links)',
      azure: 'Azure',
      vlsc: 'ancien VLSC',
    },
    place: 'Où en est le guide',
    code: 'Code',
    shareCode: 'Code de cet endroit',
    answers: 'Réponses',
    notSolved: 'Pas encore résolu',
    steps: 'Étapes',
    done: 'fait',
    open: 'à faire',
    personal: 'Données personnelles',
    kinds: { domain: 'Domaine', name: 'Nom', address: 'Adresse' },
    removed: '[omis]',
  },
  colon: ' : ',
} satisfies HandoverWords;
