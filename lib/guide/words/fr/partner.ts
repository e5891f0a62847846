import type { NodeWords } from '../../types.ts';

export default {
  'partner-start': {
    title: 'De quoi avez-vous besoin pour votre client ?',
    body: 'Vous pouvez vérifier des comptes et donner des explications. Créer ou réparer un compte revient au service informatique du client.',
    options: {
      'check-accounts': 'Vérifier les comptes des contacts avant l’envoi',
      'account-refused': 'VL Central refuse un compte',
      'no-tenant': 'Le client n’a pas de locataire Microsoft',
      'which-account': 'Savoir quel contact a besoin de quel compte',
      'manual-form': 'Envoyer un formulaire manuel, ou le mien est en attente',
      'write-to-customer': 'Écrire au client au sujet des comptes',
      'on-hold': 'Un package est en attente, ou je veux escalader',
      'change-partner': 'Reprendre un contrat, ou en perdre un (changement de partenaire)',
      'customer-access': 'Le client n’accède pas aux licences en volume',
    },
  },
  'wsa-rules': {
    title: 'Que voulez-vous savoir ?',
    body: 'Les règles valent pour EA, EAS, SCE et AOS-G.',
    options: {
      contacts: 'Quels contacts ont besoin d’un compte professionnel ou scolaire',
      cloud: 'Quel compte convient à quel cloud',
      'old-roles': 'Ce que sont devenus les autres rôles de contact',
      government: 'Ce qui vaut pour les clients gouvernementaux (AOS-G)',
    },
  },
  'invalid-wsa': {
    title: 'Que dit VL Central ?',
    body: 'Depuis le 29 mai 2026, il distingue deux causes : le compte n’existe pas, ou il est dans le mauvais cloud. Avant, il n’affichait que « {errInvalidWsa} ».',
    options: {
      'no-account': 'Aucun compte professionnel ou scolaire pour cette adresse',
      'other-cloud': 'Le cloud du compte n’est pas celui du client',
      'invalid-only': 'Seulement « {errInvalidWsa} »',
      'i-am-the-customer': 'Je suis le client ; notre partenaire me l’a signalé',
    },
    note: 'Microsoft n’a pas publié le texte exact des deux nouveaux messages.',
  },
  'wsa-find-cause': {
    title: 'Que savez-vous de cette adresse ?',
    body: 'Quatre causes sont courantes. Le service informatique du client peut dire laquelle s’applique.',
    options: {
      'typo-or-alias': 'Elle est peut-être mal saisie ou ancienne, ou c’est un alias',
      'never-created': 'Aucun compte n’a jamais été créé pour ce contact',
      'other-cloud': 'Elle est peut-être dans un autre cloud (commercial ou gouvernemental)',
      'tenant-deleted': 'Son locataire n’existe plus',
      'not-sure': 'Je ne sais pas',
    },
  },
  'validate-how': {
    title: 'Pouvez-vous ouvrir VL Central ?',
    body: 'C’est là qu’il vaut mieux vérifier. Cela n’ajoute pas le contact au package.',
    options: {
      'vl-central': 'Oui',
      'no-vl-central': 'Non, ou pas à temps',
    },
  },
  'cloud-scope': {
    title: 'Pour quel cloud est le contrat du client ?',
    body: 'Le compte du contact doit être dans le même cloud que l’inscription (enrollment) et son Public Customer Number (PCN).',
    options: {
      commercial: 'Commercial',
      gcc: 'Commercial avec des produits GCC',
      'gcc-high': 'GCC High ou Azure Government',
      dod: 'DoD',
      several: 'Plusieurs d’entre eux',
      'air-gapped': 'Azure Secret ou Top Secret',
    },
  },
  'manual-form': {
    title: 'Où en est le formulaire ?',
    body: 'Un formulaire manuel accepte n’importe quelle adresse. Les systèmes qui le traitent, non : c’est donc à vous de vérifier.',
    options: {
      'not-submitted': 'Pas encore envoyé',
      'not-valid': 'La vérification dit que le compte n’est pas valide',
      'on-hold': 'Envoyé, et en attente',
    },
  },
  escalate: {
    title: 'Qu’avez-vous fait jusqu’ici ?',
    body: 'Une demande de support avance plus vite si le compte a été vérifié avant.',
    options: {
      validated: 'Le compte est valide et dans le bon cloud, mais le package reste bloqué',
      'not-validated': 'Le compte n’a pas encore été vérifié',
      'customer-unready': 'Le client ne comprend pas, ou n’est pas prêt',
    },
  },

  'wsa-which-contacts': {
    title: 'Indiquez un compte professionnel ou scolaire pour ces contacts',
    body: 'Ce sont des comptes Microsoft Entra ID gérés par l’organisation. Les comptes Microsoft personnels sont refusés.',
    steps: {
      'notices-contact':
        'Contact pour les notifications (Notices Contact, NTC) : indiquez toujours un compte professionnel ou scolaire. Ce contact devient administrateur VL.',
      'online-administrator':
        'Administrateur en ligne (Online Administrator) : indiquez-en un également. C’est obligatoire.',
      'online-services-manager':
        'Gestionnaire des services en ligne (Online Services Manager, OSM) : indiquez-en un si possible. C’est recommandé, et sans lui, le contact ne reçoit pas le rôle.',
      validate: 'Vérifiez chaque adresse avant l’envoi.',
    },
    verify: 'VL Central affiche chaque adresse comme valide.',
    note: 'Les consignes de Microsoft divergent : la partie récente (mai 2026) rend l’Online Administrator obligatoire, l’ancienne (mars 2026) range « Online Admin » parmi les rôles sans accès. Nous suivons la plus récente. Elles divergent aussi sur ce que reçoit un OSM : le rôle OSM (2026) ou celui d’administrateur VL (EA, novembre 2025).',
  },
  'wsa-create': {
    title: 'Faites créer le compte par le service informatique du client',
    body: 'Vous ne pouvez ni créer, ni convertir, ni réparer le compte d’un client, et rien ne permet d’éviter la vérification.',
    steps: {
      'ask-customer':
        'Dites au client quelle adresse n’est pas un compte professionnel ou scolaire, et orientez-le vers son service informatique.',
      'it-creates':
        'Celui-ci crée un utilisateur avec cette adresse comme nom de connexion, ou indique un autre compte. Cela peut être gratuit.',
      'same-cloud': 'Assurez-vous que le compte est créé dans le cloud de l’inscription (enrollment).',
      'validate-again': 'Vérifiez de nouveau l’adresse avant de continuer.',
    },
    verify: 'VL Central affiche l’adresse comme valide.',
  },
  'wsa-wrong-cloud': {
    title: 'Obtenez un compte dans le bon cloud',
    body: 'Le compte est authentique, mais dans un autre cloud que l’inscription (enrollment). Il est donc refusé lui aussi.',
    steps: {
      'confirm-cloud':
        'Confirmez le cloud avec le client : commercial et GCC (un seul et même cloud), GCC High ou DoD.',
      'other-account': 'Demandez si le contact y a déjà un compte.',
      'it-creates': 'Sinon, le service informatique du client en crée un dans le locataire de ce cloud.',
      'validate-again': 'Vérifiez la nouvelle adresse.',
    },
    verify: 'VL Central affiche l’adresse comme valide.',
    note: 'Un client américain qui achète pour le cloud commercial et pour un cloud gouvernemental a un PCN pour chacun. Vérifiez que vous avez utilisé le bon.',
  },
  'wsa-typo': {
    title: 'Demandez le nom de connexion exact',
    body: 'Un alias, une ancienne adresse ou une seule lettre erronée suffit pour échouer.',
    steps: {
      'ask-exact': 'Demandez au contact l’adresse avec laquelle il se connecte aux services Microsoft.',
      'not-alias': 'N’utilisez ni alias ni adresse e-mail partagée : il faut le nom de connexion.',
      'check-domain':
        'Comparez le domaine avec celui enregistré dans le locataire du client. Les entreprises en ont souvent plusieurs.',
      'validate-again': 'Vérifiez l’adresse corrigée.',
    },
    verify: 'VL Central affiche l’adresse comme valide.',
  },
  'wsa-tenant-deleted': {
    title: 'Demandez un compte dans le locataire actuel',
    body: 'Le compte a disparu avec son locataire et ne peut plus être utilisé.',
    steps: {
      'ask-present-tenant':
        'Demandez au service informatique du client quel locataire l’organisation utilise aujourd’hui.',
      'name-other-account': 'Faites-lui indiquer ou créer un compte pour le contact dans ce locataire.',
      'validate-again': 'Vérifiez la nouvelle adresse.',
    },
    verify: 'VL Central affiche l’adresse comme valide.',
  },
  'customer-message': {
    title: 'Envoyez ce message au client',
    body: 'Il demande tout ce qu’il vous faut. Présentez-le comme un gain de sécurité : c’en est un pour le client.',
    steps: {
      copy: 'Copiez : « Objet : Merci de confirmer les comptes professionnels pour votre [renouvellement] Microsoft. – Bonjour [nom], pour votre prochain [renouvellement], Microsoft accepte uniquement des comptes professionnels ou scolaires pour les personnes désignées dans le contrat. Cela protège vos licences contre l’accès de tiers. Un compte manquant ou situé dans le mauvais cloud Microsoft retarderait la commande. Merci de nous envoyer d’ici au [date] : 1. les adresses de connexion de votre contact pour les notifications (Notices Contact) et de votre administrateur en ligne (Online Administrator), qui sont obligatoires, et de votre gestionnaire des services en ligne (Online Services Manager), que nous recommandons ; 2. la confirmation que chaque compte est géré par votre organisation, est utilisé et n’est pas un compte personnel ; 3. le cloud de votre locataire Microsoft : commercial, GCC, GCC High ou DoD. Votre service informatique peut vous renseigner, et créer un compte manquant sans acheter de licence. Nous vérifions volontiers les adresses avec vous avant tout envoi. Cordialement, [nom] »',
      'fill-in': 'Complétez ce qui est entre crochets.',
      send: 'Envoyez-le avant que le client signe.',
      'validate-answers': 'Vérifiez chaque adresse reçue.',
    },
    verify: 'Vous avez les adresses, et VL Central affiche chacune comme valide.',
  },
  'validate-in-vl-central': {
    title: 'Vérifiez le compte dans VL Central',
    body: 'La vérification montre aussitôt si l’adresse est un compte professionnel ou scolaire dans le bon cloud. Elle n’ajoute pas le contact au package.',
    steps: {
      'open-contracts': 'Ouvrez {vlCentral} et allez dans {contracts}.',
      'open-package': 'Ouvrez un package ou créez un brouillon.',
      'add-contact': 'Sélectionnez {addContact} ou {editContact}.',
      'enter-address': 'Saisissez l’adresse.',
      validate: 'Sélectionnez {validate} et lisez le résultat : valide, compte inexistant ou autre cloud.',
      'each-contact': 'Faites-le au moins pour le Notices Contact et l’Online Administrator.',
    },
    verify: 'Chaque adresse est affichée comme valide.',
  },
  'sign-in-check': {
    title: 'Demandez au contact d’essayer de se connecter',
    body: 'C’est le second choix, quand vous n’avez pas VL Central sous la main. L’essai est utile aussi quand l’e-mail de bienvenue n’est jamais arrivé.',
    steps: {
      'open-portal':
        'Demandez au contact d’ouvrir le centre d’administration du cloud du contrat, dans une fenêtre de navigation privée.',
      'enter-address': 'Demandez-lui de saisir l’adresse.',
      'read-valid':
        'Si la page demande un compte professionnel ou scolaire, ou si la page de connexion de son organisation s’ouvre : le compte est valide.',
      'read-invalid':
        'Si la page passe à un compte Microsoft personnel (Live) ou dit que le compte n’existe pas : ce n’est pas un compte professionnel ou scolaire.',
    },
    verify:
      'Le contact a vu la page de connexion de son organisation ou la demande de mot de passe du compte professionnel.',
    note: 'Cela ne prouve pas que le cloud est celui du contrat. VL Central, si.',
  },
  'wsa-no-tenant': {
    title: 'Demandez au client de créer un locataire gratuit',
    body: 'C’est au client de le faire. Il n’y a rien à acheter.',
    steps: {
      'ask-existing':
        'Demandez s’il utilise Microsoft 365 ou Azure. Dans ce cas, il a déjà un locataire, et les comptes existants suffisent.',
      'sign-up':
        'Sinon, le client s’inscrit à Microsoft Entra ID. Son service informatique préférera peut-être s’en charger.',
      'create-users':
        'Le client crée des utilisateurs pour le Notices Contact, l’Online Administrator et l’Online Services Manager.',
      'send-addresses': 'Le client vous envoie ces adresses.',
      'validate-again': 'Vérifiez chacune d’elles.',
    },
    verify: 'VL Central affiche chaque adresse comme valide.',
    note: 'Cette inscription vaut pour le cloud commercial, que GCC partage. Nous n’en connaissons pas pour GCC High et DoD.',
  },
  'manual-form-before': {
    title: 'Vérifiez le compte, puis envoyez le formulaire',
    body: 'Vous remplissez et envoyez le formulaire, et vous vérifiez le compte. Le client l’indique ; son service informatique le crée s’il manque.',
    steps: {
      'collect-address':
        'Demandez au client l’adresse du contact, avec la confirmation que c’est un compte professionnel ou scolaire.',
      validate:
        'Vérifiez-la dans {vlCentral} : ouvrez n’importe quel package ou un brouillon, {addContact}, saisissez l’adresse, {validate}.',
      'fix-first':
        'Si elle n’est pas valide, attendez que le service informatique du client ait corrigé le problème. N’envoyez rien avant.',
      'enter-verified': 'Saisissez l’adresse vérifiée dans le formulaire et envoyez-le.',
      'check-mailbox':
        'Assurez-vous que l’adresse a une boîte aux lettres utilisée : l’e-mail de bienvenue y est envoyé. S’il se perd, le contact peut se connecter directement.',
    },
    verify: 'L’adresse était valide le jour de l’envoi.',
  },
  'manual-form-hold': {
    title: 'Corrigez le compte pour que le traitement reprenne',
    body: 'Sans compte valide dans le cloud du PCN, l’inscription (enrollment) reste en attente. Personne ne peut contourner cette vérification.',
    steps: {
      'read-notice': 'Lisez dans l’avis de Microsoft quelle adresse est concernée.',
      're-engage': 'Demandez le bon compte au client.',
      'it-fixes': 'Le service informatique du client le crée ou le corrige, dans le cloud du PCN.',
      'send-valid': 'Vérifiez l’adresse, puis corrigez le contact comme l’avis le demande.',
    },
    takes: 'Le traitement reprend dès qu’un compte valide est en place.',
    verify: 'La mise en attente est levée.',
  },
  'legacy-roles': {
    title: 'Faites attribuer ces rôles par le client',
    body: 'Ces contacts ne donnent plus d’accès : Online Admin (OLA), Key Viewer (KEY), Downloads (DLD), License Position Viewer (LPV), Software Assurance Manager (SAB), Bill-to Contact.',
    steps: {
      'do-not-enter':
        'N’indiquez pas ces rôles dans les packages de nouveau contrat, de renouvellement, de prolongation ou de changement de contact.',
      'tell-customer':
        'Dites au client que seuls le Notices Contact, et l’Online Services Manager avec un compte professionnel, reçoivent automatiquement un rôle.',
      'admin-assigns':
        'L’administrateur VL du client donne leurs rôles à toutes les autres personnes, sous {roleAssignments} > {manageVlRoleAssignments}.',
    },
    takes: 'Jusqu’à deux heures après l’enregistrement par l’administrateur.',
    verify: 'Le client voit ces personnes sur la page {manageAssignments}.',
    note: 'VL Central ne vous montre pas qui a quel rôle. Sur l’Online Admin, les consignes de Microsoft se contredisent : il figure ici, mais aussi parmi les contacts qui doivent avoir un compte professionnel. Là où VL Central en demande un, indiquez un compte professionnel.',
  },
  'partner-customer-access': {
    title: 'Dites au client qui peut lui donner accès',
    body: 'Vous ne pouvez ni donner des rôles, ni voir qui en a. Mais vous connaissez les contacts du contrat, et Microsoft ne les nommera pas au client.',
    steps: {
      'name-contacts': 'Dites au client quels contacts vous avez indiqués à Microsoft pour le contrat.',
      'admin-assigns': 'Faites donner le rôle par ce contact ou par tout administrateur VL du contrat.',
      'contact-change':
        'Si le contact est parti, déposez une demande de changement de contact (Change of Contact Information Request).',
      'own-account': 'Si vous devez regarder vous-même, demandez au client un compte et un rôle.',
    },
    verify: 'Le client voit l’onglet {vlTab}.',
  },
  'escalate-case': {
    title: 'Ouvrez une demande de support dans VL Central',
    body: 'Pour les mises en attente qui persistent alors que le compte est correct.',
    steps: {
      'open-cases': 'Dans {vlCentral}, sélectionnez {myCases} > {newCase}.',
      'give-number': 'Indiquez le numéro du contrat ou l’ID du package.',
      screenshot: 'Joignez une capture d’écran du message.',
      'confirm-validated':
        'Précisez que le compte a été vérifié, dans VL Central ou dans le portail d’administration Entra.',
      'confirm-cloud': 'Précisez que son cloud correspond à celui du client.',
      'say-urgency': 'Si c’est urgent, dites-le, et donnez la date à laquelle cela doit prendre effet.',
    },
    verify: 'Vous avez un numéro de dossier.',
  },
  'escalate-not': {
    title: 'Expliquez d’abord, sans escalader',
    body: 'Qu’un client ne soit pas prêt, ou ne sache pas ce qu’est un compte professionnel, se règle sans les ingénieurs de Microsoft.',
    steps: {
      'no-escalation':
        'N’ouvrez pas d’escalade vers le niveau 2 (Tier 2) ou l’ingénierie (Engineering) pour cela.',
      'share-guidance': 'Envoyez au client les articles de Microsoft.',
      'offer-check':
        'Proposez de vérifier les adresses ensemble, et orientez le client tôt vers son service informatique.',
    },
    verify: 'Le client a envoyé des adresses valides.',
  },
  'scope-commercial': {
    title: 'Utilisez un compte commercial',
    body: 'Les contrats commerciaux acceptent les comptes du cloud commercial.',
    steps: {
      'use-commercial': 'Indiquez le compte du contact dans le locataire commercial du client.',
      'not-government': 'N’indiquez pas de compte GCC High ou DoD. Il est refusé.',
      validate: 'Vérifiez l’adresse.',
    },
    verify: 'VL Central affiche l’adresse comme valide.',
  },
  'scope-gcc': {
    title: 'Utilisez un compte du cloud public',
    body: 'GCC fait partie du cloud public : un compte commercial convient donc aux contrats commerciaux avec des produits GCC.',
    steps: {
      'use-public': 'Indiquez le compte commercial ou GCC du contact.',
      validate: 'Vérifiez l’adresse. Le résultat dans VL Central fait foi.',
    },
    verify: 'VL Central affiche l’adresse comme valide.',
    note: 'Les consignes de Microsoft se contredisent : le tableau accepte ici un compte commercial, les questions-réponses non. Nous suivons le tableau, car l’article sur la connexion compte le cloud public et GCC comme un seul cloud.',
  },
  'scope-gcc-high': {
    title: 'Utilisez un compte GCC High',
    body: 'Les contrats pour GCC High ou Azure Government acceptent uniquement les comptes du cloud gouvernemental.',
    steps: {
      'use-government': 'Indiquez le compte du contact dans le locataire GCC High du client.',
      'not-public': 'N’indiquez pas de compte commercial ou GCC. Même authentique, il est refusé.',
      validate: 'Vérifiez l’adresse.',
    },
    verify: 'VL Central affiche l’adresse comme valide.',
  },
  'scope-dod': {
    title: 'Utilisez un compte DoD',
    body: 'Les contrats du ministère de la Défense (Department of Defense) acceptent uniquement les comptes de ce cloud.',
    steps: {
      'use-government': 'Indiquez le compte du contact dans le locataire DoD.',
      'not-public': 'N’indiquez pas de compte commercial ou GCC. Même authentique, il est refusé.',
      validate: 'Vérifiez l’adresse.',
    },
    verify: 'VL Central affiche l’adresse comme valide.',
  },
  'scope-several': {
    title: 'Ne mélangez pas les clouds',
    body: 'Les clients américains qui achètent pour le cloud commercial et pour un cloud gouvernemental ont un Public Customer Number (PCN) pour chacun.',
    steps: {
      'separate-numbers': 'Utilisez le PCN qui correspond au cloud de l’inscription (enrollment).',
      'separate-accounts':
        'Indiquez le compte du contact dans ce même cloud. Une personne a alors un compte dans chacun.',
      validate: 'Vérifiez chaque adresse.',
    },
    verify: 'VL Central affiche chaque adresse comme valide.',
  },
  'air-gapped': {
    title: 'Renseignez-vous sur l’intégration auprès de votre contact Microsoft',
    body: 'Azure Secret et Azure Top Secret sont coupés des autres clouds. Les locataires y sont créés selon une procédure à part.',
    steps: {
      'ask-microsoft':
        'Demandez à votre contact Microsoft l’intégration (onboarding) dans cet environnement.',
      'no-self-service': 'Ne laissez pas le client s’inscrire pour cela sur des pages publiques.',
      'same-cloud': 'Indiquez uniquement des comptes créés dans ce cloud précis.',
    },
    verify: 'Le compte est valide pour l’inscription (enrollment).',
  },
  'aos-g': {
    title: 'Appliquez les mêmes règles aux contrats gouvernementaux',
    body: 'Il n’y a pas d’exception pour AOS-G : ni pour les comptes professionnels ou scolaires, ni pour la concordance des clouds.',
    steps: {
      'same-rules':
        'Indiquez des comptes professionnels ou scolaires pour le Notices Contact, l’Online Administrator et l’Online Services Manager.',
      'confirm-cloud': 'Confirmez le cloud du client : GCC, GCC High, DoD, Azure Secret ou Azure Top Secret.',
      validate: 'Vérifiez chaque adresse dans VL Central avant l’envoi.',
      'roles-by-customer':
        'Faites donner tous les autres rôles par le client, dans le centre d’administration de ce cloud.',
    },
    verify: 'VL Central affiche chaque adresse comme valide.',
    note: 'Pour AOS-G, le texte de Microsoft de mars 2026 dit obligatoire le compte de l’Online Services Manager ; celui de mai 2026 le recommande seulement. En indiquer un satisfait aux deux.',
  },
  'government-tenant': {
    title: 'Demandez un compte dans le cloud gouvernemental',
    body: 'La page d’inscription publique mène au cloud commercial. Nous ne connaissons aucun moyen de s’inscrire soi-même à GCC High ou DoD.',
    steps: {
      'ask-it':
        'Demandez à votre service informatique si votre organisation a un locataire dans ce cloud, et qui l’administre.',
      'ask-partner':
        'S’il n’y en a pas, demandez à votre partenaire ou à votre contact Microsoft comment le créer. Les clouds isolés ont leur propre procédure.',
      'hand-over':
        'Quand vous y avez un compte, envoyez son nom de connexion à votre administrateur VL ou, pour un nouveau contrat, à votre partenaire.',
    },
    verify: 'Vous pouvez vous connecter à l’adresse de ce cloud.',
  },
} satisfies Record<string, NodeWords>;
