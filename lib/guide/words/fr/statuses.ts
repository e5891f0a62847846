import type { NodeWords } from '../../types.ts';

export default {
  'assignment-status': {
    title: 'Quel statut voyez-vous ?',
    body: 'Il se trouve dans la colonne {status} de la page {manageAssignments}.',
    options: {
      active: '{statusActive}, mais la personne n’a pas accès',
      'in-progress': '{statusInProgress}',
      failed: '{statusFailed}',
      'invitation-sent': '{statusInvitationSent}',
      'invitation-expired': '{statusInvitationExpired}',
      'user-not-found': '{statusUserNotFound}',
      'not-listed': 'La personne n’est pas dans la liste',
    },
  },
  'invitation-sent': {
    title: 'Qui êtes-vous ?',
    body: '{statusInvitationSent} signifie que la personne invitée n’a pas encore accepté.',
    options: {
      admin: 'L’administrateur VL',
      invited: 'La personne invitée',
      helping: 'J’aide la personne invitée',
    },
  },
  'invitation-expired': {
    title: 'Qui êtes-vous ?',
    body: '{statusInvitationExpired} signifie que l’invitation n’a pas été acceptée à temps. Un administrateur VL peut la réinitialiser.',
    options: {
      admin: 'L’administrateur VL',
      invited: 'La personne invitée',
      helping: 'J’aide la personne invitée',
    },
  },
  'user-not-found': {
    title: 'Que savez-vous du compte de cette personne ?',
    body: 'Le compte n’est pas dans le locataire de votre organisation. La liste indique alors {statusUserNotFound}, la recherche « {noResults} ».',
    options: {
      'works-here': 'La personne travaille chez nous et devrait en avoir un',
      'other-organization': 'La personne appartient à une autre organisation',
      'other-cloud': 'Le compte est dans un autre cloud que le contrat',
      recreated: 'Le compte a été supprimé et recréé, ou renommé',
      'has-left': 'La personne nous a quittés',
    },
  },
  'user-outside': {
    title: 'Est-ce un Enterprise Agreement (EA, EAS) ?',
    body: 'Si les nouveaux utilisateurs reçoivent seulement « {mailPermissionChanges} » et jamais d’invitation, c’en est un le plus souvent. Votre partenaire le sait avec certitude.',
    options: {
      enterprise: 'Oui',
      other: 'Non, un autre programme',
      'not-sure': 'Je ne sais pas',
    },
  },

  'assignment-active': {
    title: 'Le rôle est là ; vérifiez la connexion',
    body: '{statusActive} signifie que la personne peut se connecter dès maintenant, avec le compte indiqué et aucun autre.',
    steps: {
      'tell-person':
        'Donnez à la personne l’adresse {signInEmail} qui figure dans la liste, et l’adresse du centre d’administration de ce cloud.',
      'compare-id': 'Demandez-lui de la comparer, lettre par lettre, au compte avec lequel elle se connecte.',
      'private-window':
        'Demandez-lui de se connecter avec ce compte dans une fenêtre de navigation privée (InPrivate ou Incognito).',
    },
    verify: 'La personne voit l’onglet {vlTab}.',
    note: 'La fenêtre privée est notre propre conseil.',
  },
  'assignment-in-progress': {
    title: 'Attendez : l’attribution est en cours',
    body: 'Les rôles ont été donnés et sont en cours de mise en place. Tant que le statut n’est pas {statusActive}, rien ne peut être modifié.',
    steps: {
      wait: 'Attendez jusqu’à deux heures. D’ici là, ne refaites pas l’attribution pour cette personne.',
      'look-again': 'Actualisez la page {manageAssignments} et regardez la colonne {status}.',
      'after-two-hours':
        'Si rien n’a changé ensuite, notez l’heure, le License ID et l’adresse de la personne pour le support VL.',
    },
    takes: 'Jusqu’à deux heures en période d’affluence.',
    verify: 'Le statut est {statusActive}.',
  },
  'assignment-failed': {
    title: 'Attribuez de nouveau les rôles',
    body: '{statusFailed} signifie que l’attribution n’a pas abouti. C’est à un administrateur VL de la refaire.',
    steps: {
      'check-id': 'Vérifiez qu’il n’y a pas de faute de frappe sous {signInEmail}.',
      'assign-again': 'Attribuez de nouveau les rôles à la personne, jusqu’à {verifyAndSave}.',
      'note-for-support':
        'Si cela échoue encore, notez le License ID, l’adresse et l’heure, et adressez-vous au support VL.',
    },
    takes: 'Jusqu’à deux heures.',
    verify: 'Le statut est {statusActive}.',
  },
  'invitation-sent-admin': {
    title: 'Relancez la personne, ou renvoyez l’invitation',
    body: 'C’est à la personne invitée d’agir. Vous pouvez vous assurer que l’e-mail lui est parvenu.',
    steps: {
      'check-business-email':
        'Regardez {businessEmail} dans la liste : l’invitation y a été envoyée. Si ce n’est pas la boîte aux lettres de la personne, faites transférer l’e-mail.',
      'remind-person':
        'Demandez à la personne de chercher « {mailWelcome} », y compris dans le courrier indésirable, et de suivre le lien qu’il contient.',
      resend: 'S’il est introuvable, sélectionnez {resendInvite} dans la colonne {actions}.',
    },
    takes: 'Environ deux heures après l’inscription de la personne.',
    verify: 'Le statut est {statusActive}.',
    note: 'Pas pour les Enterprise Agreements : {resendInvite} ne s’y applique pas. Selon un texte plus récent de Microsoft, l’invitation disparaît aussi pour d’autres contrats.',
  },
  'invitation-sent-helping': {
    title: 'Aidez la personne à accepter l’invitation',
    body: 'L’accès commence quand la personne invitée suit le lien de l’e-mail.',
    steps: {
      'search-mail':
        'Demandez à la personne de chercher « {mailWelcome} » de microsoft-noreply@microsoft.com, y compris dans le courrier indésirable.',
      'follow-link':
        'Demandez-lui de suivre « {useWorkAccountLink} » et de se connecter avec son compte professionnel.',
      'else-ask-admin':
        'Si l’e-mail est introuvable, demandez à l’administrateur VL de sélectionner {resendInvite}.',
    },
    takes: 'Environ deux heures après l’inscription.',
    verify: 'La personne voit l’onglet {vlTab}.',
  },
  'invitation-expired-admin': {
    title: 'Réinitialisez l’invitation',
    body: 'La personne n’a pas accepté à temps. Vous pouvez relancer l’invitation.',
    steps: {
      'open-list': 'Ouvrez la page {manageAssignments} et trouvez la personne.',
      reset: 'Dans la colonne {actions}, sélectionnez {resetInvite}.',
      'tell-person':
        'Demandez à la personne de chercher le nouvel e-mail et d’en suivre le lien sans tarder.',
    },
    takes: 'Environ deux heures après l’inscription de la personne.',
    verify: 'Le statut passe à {statusInvitationSent}, puis à {statusActive}.',
    note: '{resetInvite} ne s’applique pas aux Enterprise Agreements.',
  },
  'user-create-first': {
    title: 'Faites créer le compte, puis attribuez les rôles',
    body: 'Seuls les comptes qui existent dans votre locataire peuvent être choisis. Leur création revient à l’administrateur du locataire.',
    steps: {
      'check-spelling':
        'Vérifiez que l’adresse est sans faute de frappe, et que c’est bien le nom de connexion et non un alias.',
      'ask-tenant-admin':
        'Demandez à l’administrateur de votre locataire de créer le compte, ou de vous donner le bon nom de connexion.',
      'assign-again':
        'Cherchez de nouveau la personne sous {addOrEditUsers}, et attribuez les contrats et les rôles.',
    },
    takes: 'Jusqu’à deux heures après l’enregistrement.',
    verify: 'Le statut est {statusActive}.',
  },
  'external-enterprise': {
    title: 'Faites créer un compte dans votre propre locataire',
    body: 'Avec un Enterprise Agreement, les personnes externes ne peuvent pas être ajoutées avec leur propre compte. Cette solution convient aussi aux autres contrats.',
    steps: {
      'ask-tenant-admin':
        'Demandez à l’administrateur de votre locataire de créer un compte professionnel pour la personne.',
      'assign-new-id': 'Cherchez ce compte sous {addOrEditUsers}, et attribuez les contrats et les rôles.',
      'tell-person': 'Dites à la personne de se connecter avec le nouveau compte, et non avec le sien.',
    },
    takes: 'Jusqu’à deux heures après l’enregistrement.',
    verify: 'Le statut est {statusActive}.',
    note: 'L’ancien article de Microsoft autorise les personnes externes en général. Le plus récent (novembre 2025) l’exclut pour EA et EAS ; nous le suivons.',
  },
  'user-recreated': {
    title: 'Attribuez les rôles au nouveau compte',
    body: 'Un compte recréé compte comme nouveau, même sous le même nom. Les rôles appartiennent encore à l’ancien.',
    steps: {
      'confirm-with-it':
        'Demandez à votre service informatique si le compte a été recréé ou renommé, et quel est son nom de connexion actuel.',
      'remove-old':
        'Sur la page {manageAssignments}, supprimez l’ancienne entrée : {viewAccess}, décochez tous les rôles, {verifyAndSaveChanges}.',
      'add-new': 'Ajoutez le compte comme nouvel utilisateur, avec contrats et rôles.',
    },
    takes: 'Jusqu’à deux heures pour chaque étape.',
    verify: 'Le statut est {statusActive}, et la personne peut se connecter.',
    note: 'Signalé par des personnes qui étaient bloquées ; les articles de Microsoft n’en parlent pas.',
  },
  'assignment-not-listed': {
    title: 'Cherchez pourquoi la personne n’est pas dans la liste',
    body: 'La liste montre les utilisateurs des License ID que vous administrez vous-même.',
    steps: {
      'your-contracts': 'Vérifiez que vous avez le rôle {roleAdministrator} sur le License ID concerné.',
      'inherited-admin':
        'Si vous en héritez seulement d’un contrat parent, les utilisateurs que vous y avez ajoutés n’apparaissent pas dans l’onglet {assigned}.',
      'assign-yourself':
        'Dans ce cas, donnez-vous à vous-même le rôle {roleAdministrator} sur ce License ID.',
      'add-user': 'Si la personne manque encore, ajoutez-la sous {assignUsersToContracts}.',
    },
    takes: 'Jusqu’à deux heures après l’enregistrement.',
    verify: 'La personne figure sur la page {manageAssignments}.',
  },
} satisfies Record<string, NodeWords>;
