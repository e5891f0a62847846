import type { ContactsWords } from '../../components/contacts/types.ts';

export default {
  title: 'Vérifier les contacts',
  intro:
    'Voyez avant un renouvellement quels contacts de vos clients échoueront à la vérification des comptes professionnels ou scolaires, et que faire pour chacun. Aucun compte n’est touché.',
  footer:
    'N’est pas un produit de Microsoft. Votre liste reste dans ce navigateur ; seuls ses domaines sont envoyés, quand vous appuyez sur le bouton.',
  input: {
    title: 'La liste',
    addresses: 'Adresses',
    hint: 'Collez-les sous n’importe quelle forme : une par ligne, séparées par des virgules ou des points-virgules, sous la forme « Nom <adresse> », ou copiées d’un tableur.',
    file: 'Ou choisissez un fichier CSV',
    fileHint: 'Vous pouvez aussi déposer le fichier ici.',
    drop: 'Déposez le fichier pour le lire',
    removeFile: 'Retirer le fichier',
    reading: 'Lecture de la liste…',
    found: '{contacts} adresses trouvées. Domaines à consulter : {domains}.',
    nothing: 'Aucune adresse n’a été trouvée.',
    unreadable: 'Lignes sans adresse : {count}',
    line: 'Ligne {line}',
    lines: 'Lignes {line} à {lastLine}',
    more: '… et {count} de plus',
    brokenQuotes:
      'Les guillemets de ce fichier ne vont pas par paires. Il a été lu ligne par ligne ; veuillez comparer les colonnes.',
    tooLarge: 'Ce fichier dépasse 20 Mo. Veuillez le diviser.',
    notText:
      'Ce fichier n’est pas un fichier texte. Dans votre tableur, choisissez « Enregistrer sous » et le type « CSV ». Choisissez ensuite ce fichier ici.',
  },
  columns: {
    title: 'Colonnes',
    hint: 'Devinées d’après les en-têtes. Modifiez ce qui n’est pas juste.',
    readAs: 'Lire la liste comme',
    table: 'Tableau avec colonnes',
    text: 'Adresses sans ordre',
    headers: 'La première ligne contient les noms des colonnes',
    none: 'Absent de la liste',
    column: 'Colonne {number}',
    kinds: {
      email: 'Adresse e-mail',
      name: 'Nom',
      role: 'Rôle du contact',
      agreement: 'Numéro de contrat ou d’inscription',
      customer: 'Client',
      cloud: 'Cloud du contrat',
    },
  },
  cloud: {
    label: 'Cloud du contrat',
    hint: 'Pour chaque ligne qui n’en nomme pas.',
    unknown: 'Pas encore connu',
  },
  requests: {
    title: 'Ce qui est envoyé, et où',
    what: 'Quand vous appuyez sur le bouton, et pas avant, les domaines (jamais la partie avant le @) sont envoyés à login.microsoftonline.com. Pour chaque domaine, ces deux adresses sont consultées :',
    configuration: 'Y a-t-il un locataire Microsoft, et dans quel cloud ?',
    realm: 'Son annuaire est-il non géré ? Demandé seulement s’il y a un locataire.',
    placeholder:
      'Le mot « name » avant le @ est toujours le même : l’adresse de personne n’est envoyée, et aucun compte n’est recherché.',
    count: 'Pour cette liste : {domains} domaines, {requests} requêtes au plus.',
    none: 'Cette liste ne demande aucune requête.',
    which: 'Les domaines',
  },
  check: 'Vérifier les contacts',
  resume: 'Continuer',
  checkAnew: 'Vérifier à nouveau',
  cancel: 'Annuler',
  refused:
    'Le navigateur n’a pas autorisé les requêtes à login.microsoftonline.com : rien n’a été demandé. Appuyez de nouveau et autorisez-les. Si le navigateur ne demande rien, autorisez le site dans les paramètres de cette extension, ou demandez à votre service informatique.',
  failed:
    'La vérification s’est arrêtée à cause d’une erreur du navigateur. Les résultats obtenus sont conservés. Essayez de continuer.',
  progress: {
    label: 'Domaines consultés',
    count: '{done} domaines sur {total}',
    done: 'La vérification est terminée : {aligned} adresses sur {all} sont prêtes.',
    cancelled: 'Annulé après {done} domaines sur {total}. Les résultats obtenus sont conservés.',
    interrupted:
      'Tous les domaines n’ont pas encore de réponse : {done} sur {total}. Ce qui est connu n’est pas redemandé.',
    age: 'Réponse la plus ancienne : {oldest}.',
  },
  kept: {
    title: 'Cette liste',
    until:
      'Elle reste dans ce navigateur seulement, même si vous fermez cet onglet, jusqu’au {day} au plus tard.',
    delete: 'Supprimer la liste',
    deleted: 'La liste et ses réponses sont supprimées.',
    corrupt: 'Une liste était conservée ici, mais elle est endommagée et ne peut pas être affichée.',
  },
  summary: {
    title: 'En un coup d’œil',
    ready: 'prêts',
    of: '{aligned} sur {all}',
    drawing: 'Part de chaque résultat',
    pending: 'Consultation en cours',
    must: 'Pas prêts bien que le rôle doive avoir un compte : {count}',
    repeated: 'Adresses présentes sur plusieurs lignes : {count}',
  },
  table: {
    title: 'Contacts',
    address: 'Adresse',
    role: 'Rôle',
    customer: 'Client',
    verdict: 'Résultat',
    why: 'Pourquoi, et que faire',
    sortBy: 'Trier par {column}',
    listOrder: 'Ordre de la liste',
    filter: 'Afficher',
    all: 'Tous',
    byCustomer: 'Grouper par client',
    noCustomer: 'Aucun client nommé',
    customerCount: '{aligned} sur {all} prêts',
    shown: '{count} lignes affichées',
    more: 'Détails',
    less: 'Fermer les détails',
    scroll: 'Contacts, défilant',
    agreement: 'Contrat {number}',
    pending: 'En cours',
  },
  verdicts: {
    aligned: {
      name: 'Prêt',
      next: 'Confirmez avec « Validate » dans VL Central, ou demandez au contact de se connecter.',
      limit:
        'Cela ne montre pas que le compte de cette personne existe et sert. « Validate » dans VL Central ou sa propre connexion le montre.',
      toCustomer:
        'son domaine est dans le bon cloud. Merci de confirmer que le compte existe et est utilisé.',
    },
    'wrong-cloud': {
      name: 'Mauvais cloud',
      next: 'Demandez un compte dans le cloud du contrat, ou vérifiez que le cloud du contrat est le bon.',
      limit:
        'Cela ne montre pas si la personne a un autre compte dans le bon cloud, ni où se trouve vraiment le contrat.',
      toCustomer:
        'son domaine est dans un autre cloud Microsoft que le contrat. Merci d’indiquer un compte dans le cloud du contrat.',
    },
    personal: {
      name: 'Personnel',
      next: 'Demandez l’adresse professionnelle ou scolaire du contact.',
      limit: 'Cela ne montre pas si la personne a aussi un compte professionnel ou scolaire.',
      toCustomer:
        'cela ressemble à une adresse personnelle. Merci d’indiquer un compte géré par votre organisation.',
    },
    unmanaged: {
      name: 'Non géré',
      next: 'Demandez au service informatique du client de prendre en charge l’annuaire, ou d’indiquer un compte dans un annuaire géré.',
      limit: 'Cela ne montre pas si l’organisation a un locataire géré sous un autre domaine.',
      toCustomer:
        'l’annuaire de son domaine n’est pas encore géré par votre service informatique. Merci de le faire prendre en charge, ou d’indiquer un autre compte.',
    },
    'no-tenant': {
      name: 'Aucun locataire',
      next: 'Vérifiez l’orthographe. Si elle est juste, demandez au service informatique du client quel domaine ont ses comptes Microsoft, ou d’en créer un.',
      limit:
        'Cela ne montre pas que l’organisation n’a aucun locataire : ses comptes peuvent avoir un autre domaine.',
      toCustomer:
        'Microsoft ne connaît aucun locataire pour son domaine. Merci de vérifier l’orthographe, ou d’indiquer l’adresse qui sert à se connecter à Microsoft.',
    },
    'unknown-cloud': {
      name: 'Cloud incertain',
      next: 'Demandez au service informatique du client dans quel cloud est son locataire, ou utilisez « Validate » dans VL Central.',
      limit: 'Cela ne montre pas une erreur : il y a un locataire, mais son cloud n’a pas pu être comparé.',
      toCustomer:
        'nous n’avons pas pu comparer son cloud avec celui du contrat. Merci de nous indiquer le cloud de votre locataire.',
    },
    unreachable: {
      name: 'Pas de réponse',
      next: 'Vérifiez à nouveau un peu plus tard.',
      limit: 'Cela ne dit rien de l’adresse : rien n’a été appris.',
      toCustomer:
        'nous n’avons pas encore pu la vérifier. Merci de confirmer que c’est un compte professionnel ou scolaire.',
    },
    invalid: {
      name: 'Pas une adresse',
      next: 'Corrigez l’adresse dans la liste, ou demandez-la au client.',
      limit:
        'Cela ne montre pas si la personne a un compte : seulement que ceci ne peut pas être son adresse.',
      toCustomer: 'ceci ne peut pas être une adresse e-mail. Merci de nous envoyer la bonne.',
    },
  },
  reasons: {
    'same-cloud': 'Le domaine a un locataire dans le cloud du contrat ({agreement}).',
    'shared-public-cloud':
      'Locataire : {tenant} ; contrat : {agreement}. Les deux partagent un même cloud public, et les comptes commerciaux sont acceptés.',
    'different-cloud': 'Cloud du locataire : {tenant}. Cloud du contrat : {agreement}.',
    'tenant-in-china':
      'Le locataire du domaine est dans le cloud en Chine, exploité par 21Vianet, séparé de celui du contrat.',
    'microsoft-consumer-domain': 'Microsoft attribue les adresses de ce domaine à des particuliers.',
    'mail-provider-domain': 'Le domaine appartient à un fournisseur de messagerie ouvert à tous.',
    'unmanaged-directory':
      'L’annuaire du domaine est né d’une inscription individuelle. Aucun service informatique ne le gère.',
    'tenant-not-found': 'Microsoft ne connaît aucun locataire avec ce domaine.',
    'agreement-cloud-unknown': 'Il y a un locataire ({tenant}), mais le cloud du contrat n’est pas choisi.',
    'agreement-cloud-unreadable':
      'Il y a un locataire ({tenant}), mais la liste indique « {named} » comme cloud du contrat, ce qui n’est aucun de ceux connus.',
    'tenant-cloud-unknown': 'Il y a un locataire, mais la réponse de Microsoft ne nomme aucun cloud connu.',
    'us-government-unspecified':
      'Le locataire est dans le cloud du gouvernement américain ; la réponse ne distingue pas GCC High de DoD.',
    'not-looked-up': 'Le domaine n’a pas encore été consulté.',
    'no-address': 'La ligne ne contient pas d’adresse.',
    'several-ats': 'Elle contient plus d’un @.',
    'empty-local-part': 'Il n’y a rien avant le @.',
    'bad-local-part': 'Ce qui précède le @ ne peut pas faire partie d’une adresse.',
    'bad-domain': 'Ce qui suit le @ n’est pas un domaine.',
    'unknown-suffix': 'Aucun domaine n’a cette terminaison.',
    'not-an-address': 'Elle ne contient pas de @.',
    timeout: 'Microsoft n’a pas répondu à temps.',
    network: 'La connexion à Microsoft n’a pas pu être établie.',
    redirected: 'La requête a été détournée en chemin : un proxy, ou une connexion au réseau à faire.',
    'rate-limited': 'Microsoft a demandé d’attendre et n’a pas répondu après trois essais.',
    'server-error': 'Le service de Microsoft a eu une erreur, trois fois.',
    refused: 'Microsoft a refusé la requête.',
    'too-large': 'La réponse était bien plus grande qu’une vraie.',
    'not-json': 'La réponse n’avait pas la forme documentée : peut-être la page d’un proxy.',
    'unexpected-answer': 'La réponse ne contenait pas ce qui est documenté.',
  },
  nextFor: {
    'agreement-cloud-unknown': 'Choisissez le cloud du contrat ci-dessus, ou indiquez-le dans la liste.',
    'agreement-cloud-unreadable': 'Écrivez commercial, GCC, GCC High ou DoD dans la colonne du cloud.',
    'not-looked-up': 'Appuyez sur « Continuer » : ce qui est connu n’est pas redemandé.',
    redirected:
      'Vérifiez votre connexion, ou interrogez votre service informatique sur le proxy ; puis vérifiez à nouveau.',
    network: 'Vérifiez votre connexion ; puis vérifiez à nouveau.',
  },
  doers: {
    partner: 'vous, le partenaire',
    'customer-it': 'le service informatique du client',
  },
  next: 'Étape suivante',
  limit: 'Ce que cela ne montre pas',
  answered: 'Réponse de Microsoft du {when}',
  tenantClouds: {
    commercial: 'commercial',
    gcc: 'GCC',
    'gcc-high': 'GCC High',
    dod: 'DoD',
    'us-government': 'gouvernement américain',
    china: 'Chine (21Vianet)',
    unknown: 'cloud inconnu',
  },
  tenantCloud: 'Cloud du locataire',
  agreementCloud: 'Cloud du contrat',
  optional: 'Seulement si ce contact doit se connecter : {next}',
  weights: {
    must: 'Ce rôle doit avoir un compte professionnel ou scolaire.',
    should: 'Un compte professionnel ou scolaire est recommandé pour ce rôle.',
    'not-needed': 'Ce rôle n’a pas besoin de compte pour le contrat.',
  },
  notes: {
    typo: 'Peut-être une faute de frappe. Vouliez-vous dire {suggestion} ?',
    'plus-address':
      'Une adresse avec « + » : le courrier arrive, mais on se connecte avec l’adresse sans le plus. Demandez-la.',
    'shared-address':
      'Ressemble à une boîte partagée. Les comptes appartiennent à des personnes : demandez de qui il s’agit.',
    'guest-address':
      'Le nom d’un invité dans l’annuaire d’une autre organisation. Demandez l’adresse d’origine.',
    'international-domain': 'Domaine international, écrit {domain}.',
    'repeated-on': 'Figure aux lignes {lines} ; réunies ici.',
    'also-on': 'Figure aussi à la ligne {lines}, pour un autre client ou un autre cloud.',
  },
  signIn: {
    title: 'Vérification par connexion',
    hint: 'Si VL Central n’est pas à portée : le contact se connecte ici. S’il y parvient, le compte existe et sert. Envoyez-lui le lien, ou laissez-le se connecter sur cet ordinateur.',
    needsCloud: 'Choisissez d’abord le cloud du contrat : chacun a sa propre adresse.',
    openHere: 'Ouvrir dans un onglet',
    openPrivately: 'Ouvrir en fenêtre privée',
    privateRefused:
      'Le navigateur ne laisse pas cette extension ouvrir de fenêtre privée. Copiez le lien, ouvrez vous-même une fenêtre privée (Ctrl+Maj+N ; dans Firefox Ctrl+Maj+P) et collez-le. Indiquez le résultat ci-dessous à la main.',
    watching:
      'En attente de la connexion. Le résultat s’inscrit ci-dessous de lui-même. Il ne compte que si c’est le contact qui se connecte, pas vous : votre propre compte est peut-être déjà connecté.',
    alreadySignedIn:
      'Quelqu’un y était déjà connecté, peut-être vous. Cela ne dit rien du contact : rien n’a été inscrit. Utilisez une fenêtre privée, ou indiquez le résultat à la main.',
    outcome: 'Résultat',
    none: 'Pas encore essayé',
    outcomes: {
      'signed-in': 'Connecté',
      'personal-account': 'Refusé : compte personnel',
      'account-not-found': 'Refusé : compte inexistant',
      'wrong-cloud': 'Refusé : compte dans un autre cloud',
    },
  },
  message: {
    open: 'Message au client',
    title: 'Message : {customer}',
    language: 'Langue du message',
    occasion: 'Objet de la demande',
    occasionHint: 'Par exemple : renouvellement du contrat 1234567',
    replyBy: 'Réponse souhaitée avant le',
    yourName: 'Votre nom',
    subject: 'Objet',
    text: 'Texte',
    mail: 'Ouvrir dans la messagerie',
    tooLong:
      'Le texte est trop long pour un lien vers la messagerie. Copiez-le et collez-le dans le message.',
    close: 'Fermer',
    addresses: 'Voici les adresses que nous avons :',
    more: '… et {count} de plus',
  },
  out: {
    csv: 'Enregistrer en CSV',
    fileName: 'contacts-checked',
    report: 'Imprimer le rapport',
    preparing: 'Préparation du rapport…',
    made: 'Établi le {when}',
    columns: {
      line: 'Ligne',
      address: 'Adresse vérifiée',
      verdict: 'Résultat',
      why: 'Pourquoi',
      next: 'Étape suivante',
      who: 'Qui agit',
      limit: 'Ce que cela ne montre pas',
      agreementCloud: 'Cloud du contrat (utilisé)',
      tenantCloud: 'Cloud du locataire',
      weight: 'Importance du rôle',
      notes: 'Remarques',
      signIn: 'Vérification par connexion',
    },
  },
} satisfies ContactsWords;
